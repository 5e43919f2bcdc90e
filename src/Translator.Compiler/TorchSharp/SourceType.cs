using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>A top-level class, record or enumeration of the source: what one emitted file holds.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Declarations">Its parts.</param>
/// <param name="Uses">The source types that its code names.</param>
sealed record SourceType(INamedTypeSymbol Symbol, IReadOnlyList<BaseTypeDeclarationSyntax> Declarations, IReadOnlyCollection<INamedTypeSymbol> Uses)
{
    /// <summary>The file that is emitted for the type.</summary>
    public string FileName => Symbol.Arity == 0 ? $"{Symbol.Name}.cs" : $"{Symbol.Name}-{Symbol.Arity}.cs";

    /// <summary>The model's class and the types of the source that its code names, transitively, by name.</summary>
    public static IReadOnlyList<SourceType> UsedBy(INamedTypeSymbol model, Compilation compilation, CancellationToken cancellation)
    {
        var found = new Dictionary<INamedTypeSymbol, SourceType>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>([model]);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (found.ContainsKey(type)) continue;
            var declarations = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<BaseTypeDeclarationSyntax>().Where(d => compilation.ContainsSyntaxTree(d.SyntaxTree)).ToList();
            if (declarations.Count == 0) continue;
            var uses = new HashSet<INamedTypeSymbol>(declarations.SelectMany(d => TypesNamedIn(d, compilation.GetSemanticModel(d.SyntaxTree), cancellation)).Select(Outermost), SymbolEqualityComparer.Default);
            uses.RemoveWhere(t => !ClrTypes.IsSource(t));
            found.Add(type, new(type, declarations, uses));
            foreach (var used in uses) open.Enqueue(used);
        }

        return [.. found.Values.OrderBy(t => t.FileName, StringComparer.Ordinal).ThenBy(t => t.Symbol.ToDisplayString(), StringComparer.Ordinal)];
    }

    static IEnumerable<INamedTypeSymbol> TypesNamedIn(BaseTypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in declaration.DescendantNodes().OfType<ExpressionSyntax>())
        {
            var types = model.GetTypeInfo(node, cancellation);
            if (model.GetSymbolInfo(node, cancellation).Symbol is not { } used)
            {
                if (types.ConvertedType is INamedTypeSymbol converted) yield return converted;
                continue;
            }

            if ((used as INamedTypeSymbol ?? used.ContainingType) is { } named) yield return named;
            if (used is INamedTypeSymbol { TypeArguments: var arguments }) foreach (var argument in arguments.OfType<INamedTypeSymbol>()) yield return argument;
            if (types.Type is INamedTypeSymbol { IsAnonymousType: false } result) yield return result;
        }
    }

    static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer) type = outer;
        return type.OriginalDefinition;
    }
}
