using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.TorchSharp;
using Translator.Goldens;

namespace Translator.TorchSharp.Tests;

/// <summary>Every function, layer and golden case in a model of its own, emitted, and all of it compiled at once against TorchSharp.</summary>
public sealed class EmittedCases
{
    static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Translator.dll" or "TorchSharp.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    readonly Dictionary<string, Outcome> outcomes = new(StringComparer.Ordinal);

    /// <summary>Emits and compiles.</summary>
    public EmittedCases()
    {
        var cases = Sources().Select((source, i) => (source.Name, Class: $"Case{i}", Text: source.Write($"Case{i}"))).ToList();
        var models = Compile(cases.Select(c => (Path: $"{c.Class}.cs", c.Text)));
        var broken = models.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (broken.Count > 0) throw new InvalidOperationException("cases are not C#:\n" + string.Join("\n", broken.Select(b => $"{b}\n{b.Location.SourceTree?.GetText().Lines[b.Location.GetLineSpan().StartLinePosition.Line]}")));
        foreach (var (name, @class, _) in cases)
        {
            var result = TorchSharpEmitter.Emit(models, (INamedTypeSymbol)models.GetSymbolsWithName(@class, SymbolFilter.Type).Single(), new() { NamespaceSuffix = $".{@class}Eager" });
            outcomes[name] = new(@class, string.Join("\n", result.Files.Select(f => f.Text)), [.. result.Problems.Select(p => p.Message)], [.. result.Files.Select(f => ($"{@class}/{f.Path}", f.Text))]);
        }

        var compiled = Compile(outcomes.Values.SelectMany(o => o.Files)).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .ToLookup(d => d.Location.SourceTree?.FilePath.Split('/')[0] ?? "");
        foreach (var (name, outcome) in outcomes) outcomes[name] = outcome with { Diagnostics = [.. compiled[outcome.Class].Select(d => d.ToString())] };
    }

    internal Outcome this[string name] => outcomes[name];

    /// <summary>The cases' names.</summary>
    public static IEnumerable<string> Names => Sources().Select(s => s.Name);

    /// <summary>The functions of the DSL.</summary>
    internal static IReadOnlyList<MethodInfo> Functions { get; } = [.. typeof(Functional).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)];

    /// <summary>The layers of the DSL.</summary>
    internal static IReadOnlyList<Type> Layers { get; } = [.. typeof(Module).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract && t.GetMethod("Copy") is null && t.GetConstructors().Length > 0 && t.GetMethods().Any(m => m.Name == "Forward") && t.Name is not "Sequential")];

    /// <summary>Whether a call with a function's required arguments alone calls another one, which needs no defaults: <c>Median(x)</c> is not that along a dimension.</summary>
    static bool IsMeantInstead(MethodInfo other, MethodInfo function) => other != function && other.Name == function.Name && function.GetParameters().Any(p => p.IsOptional)
        && other.GetParameters().Select(p => p.ParameterType).SequenceEqual(function.GetParameters().Where(p => !p.IsOptional).Select(p => p.ParameterType));

    static IEnumerable<(string Name, Func<string, string> Write)> Sources()
    {
        foreach (var function in Functions)
        {
            // C# cannot tell the overloads of Clamp and of Clip apart without a bound
            if (function.Name is not ("Clamp" or "Clip") && !Functions.Any(other => IsMeantInstead(other, function))) yield return ($"{Signature(function)}, required arguments", model => Examples.Function(model, function, all: false));
            yield return ($"{Signature(function)}, all arguments", model => Examples.Function(model, function, all: true));
        }

        foreach (var method in typeof(Tensor).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName && Functions.Any(f => f.Name == m.Name)))
            yield return ($"Tensor.{Signature(method)}", model => Examples.Method(model, method));
        foreach (var layer in Layers)
        {
            yield return ($"{layer.Name} layer, required arguments", model => Examples.Layer(model, layer, all: false));
            yield return ($"{layer.Name} layer, all arguments", model => Examples.Layer(model, layer, all: true));
        }

        foreach (var @case in GoldenSet.Default.Cases)
        {
            yield return ($"golden case {@case.Id}", model => GoldenSource.Write(@case, model));
            yield return ($"golden case {@case.Id}, arguments held in fields", model => GoldenSource.Write(@case, model, held: true));
        }
    }

    static string Signature(MethodInfo method) => $"{method.Name}({string.Join(", ", method.GetParameters().Select(p => (Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType).Name))})";

    static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Cases",
        files.Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose), f.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));

    internal sealed record Outcome(string Class, string Text, IReadOnlyList<string> Problems, IReadOnlyList<(string Path, string Text)> Files)
    {
        public IReadOnlyList<string> Diagnostics { get; init; } = [];
    }
}
