using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Compiler.Emit;

/// <summary>Constructor arguments as users type them on the command line, written as C#.</summary>
static class ArgumentLiterals
{
    /// <summary>C# expressions by parameter name.</summary>
    /// <param name="model">The model's class.</param>
    /// <param name="arguments">Texts by parameter name.</param>
    public static IReadOnlyDictionary<string, string> Of(INamedTypeSymbol model, IReadOnlyDictionary<string, string> arguments)
    {
        var parameters = model.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => arguments.ContainsKey(p.Name)).GroupBy(p => p.Name).Select(g => g.First());
        return parameters.ToDictionary(p => p.Name, p => Literal(p.Type, arguments[p.Name]), StringComparer.Ordinal);
    }

    static string Literal(ITypeSymbol type, string text) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => text == "null" ? text : Literal(nullable.TypeArguments[0], text),
        IArrayTypeSymbol array => List(array.ElementType, text),
        INamedTypeSymbol { TypeArguments: [var element] } => List(element, text), // what params may be besides an array
        { SpecialType: SpecialType.System_String } => SymbolDisplay.FormatLiteral(text, quote: true),
        { SpecialType: SpecialType.System_Boolean } => text.ToLowerInvariant(),
        { SpecialType: SpecialType.System_Single } => text + "f",
        { TypeKind: TypeKind.Enum } => $"{type.Name}.{text}",
        _ => text,
    };

    static string List(ITypeSymbol element, string text) =>
        $"[{string.Join(", ", text.Trim('[', ']').Split([','], StringSplitOptions.RemoveEmptyEntries).Select(part => Literal(element, part.Trim())))}]";
}
