using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Translator.Cli.Loading;

/// <summary>What to write instead where the compiler does not know a name or argument that the DSL spells differently.</summary>
static partial class DslNames
{
    /// <summary>An error of the C# compiler, with advice where there is some.</summary>
    public static Diagnostic Advised(Diagnostic error, Compilation compilation) => Advice(error, compilation) is not { } advice ? error
        : Diagnostic.Create(error.Id, error.Descriptor.Category, $"{error.GetMessage(CultureInfo.InvariantCulture)}; {advice}", error.Severity, error.DefaultSeverity, isEnabledByDefault: true, warningLevel: 0, helpLink: error.Descriptor.HelpLinkUri, location: error.Location);

    static string? Advice(Diagnostic error, Compilation compilation)
    {
        var names = Quoted().Matches(error.GetMessage(CultureInfo.InvariantCulture)).Select(m => m.Groups[1].Value).ToList();
        return (error.Id, names) switch
        {
            ("CS0103" or "CS0246", [var name, ..]) => Using(compilation, error.Id == "CS0103", name) ?? Known(Names(compilation), name),
            ("CS0117" or "CS1061", [_, var name, ..]) => Known(Names(compilation), name),
            ("CS1739", [var method, var parameter, ..]) => Parameter(compilation, method, parameter),
            ("CS0104", [var name, ..]) when names.Contains($"{nameof(Translator)}.{name}") => $"write 'using {name} = {nameof(Translator)}.{name};' at the top of the file",
            _ => null,
        };
    }

    /// <summary>The directive by which a name of the DSL is found.</summary>
    static string? Using(Compilation compilation, bool isValue, string name) =>
        Types(compilation).Any(t => t.Name == name || t.Name == $"{name}Attribute") ? $"write 'using {nameof(Translator)};' at the top of the file"
        : isValue && Types(compilation).Any(t => t.Name == nameof(Functional) && !t.GetMembers(name).IsEmpty) ? $"write 'using static {nameof(Translator)}.{nameof(Functional)};' at the top of the file"
        : null;

    static string? Known(IEnumerable<string> names, string name) => names.FirstOrDefault(n => n != name && Plain(n) == Plain(name)) is { } known ? $"the DSL has '{known}'" : null;

    static string? Parameter(Compilation compilation, string method, string parameter)
    {
        var names = Types(compilation).SelectMany(t => t.Name == method ? t.InstanceConstructors : t.GetMembers(method).OfType<IMethodSymbol>()).SelectMany(m => m.Parameters).Select(p => p.Name).Distinct().ToList();
        return names.Count == 0 ? null : Known(names, parameter) ?? $"its parameters are {string.Join(", ", names)}";
    }

    /// <summary>Public types and their public methods and properties.</summary>
    static IEnumerable<string> Names(Compilation compilation) => Types(compilation).SelectMany(t => t.GetMembers().Where(m => m.DeclaredAccessibility == Accessibility.Public && m is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }).Select(m => m.Name).Prepend(t.Name));

    static IEnumerable<INamedTypeSymbol> Types(Compilation compilation) =>
        compilation.GetTypeByMetadataName(typeof(Module).FullName!)?.ContainingNamespace.GetTypeMembers().Where(t => t.DeclaredAccessibility == Accessibility.Public) ?? [];

    static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
