using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;

namespace Translator.Compiler.TorchSharp;

/// <summary>A top-level type of the source, with what is nested in it: what one emitted file holds.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Declarations">Its parts.</param>
/// <param name="Uses">The source types that its code names.</param>
sealed record SourceType(INamedTypeSymbol Symbol, IReadOnlyList<MemberDeclarationSyntax> Declarations, IReadOnlyCollection<INamedTypeSymbol> Uses)
{
    /// <summary>The file that is emitted for the type.</summary>
    public string FileName => Symbol.Arity == 0 ? $"{Symbol.Name}.cs" : $"{Symbol.Name}-{Symbol.Arity}.cs";

    /// <summary>Some types of the source and those that their code names, transitively, by name.</summary>
    /// <param name="types">The types to begin with.</param>
    /// <param name="semantics">What names mean in the source; projects that it references are source too.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<SourceType> UsedBy(IEnumerable<INamedTypeSymbol> types, SemanticModels semantics, CancellationToken cancellation)
    {
        var found = new Dictionary<INamedTypeSymbol, SourceType>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>(types.Select(Outermost));
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (found.ContainsKey(type)) continue;
            var declarations = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)).OfType<MemberDeclarationSyntax>()
                .Where(d => semantics.Of(d.SyntaxTree) is not null).ToList();
            if (declarations.Count == 0) continue;
            var uses = new HashSet<INamedTypeSymbol>(declarations.SelectMany(d => TypesNamedIn(d, semantics.Of(d.SyntaxTree)!, cancellation)).Select(Outermost), SymbolEqualityComparer.Default);
            uses.RemoveWhere(t => !ClrTypes.IsSource(t));
            found.Add(type, new(type, declarations, uses));
            foreach (var used in uses) open.Enqueue(used);
        }

        return [.. found.Values.OrderBy(t => t.FileName, StringComparer.Ordinal).ThenBy(t => t.Symbol.ToDisplayString(), StringComparer.Ordinal)];
    }

    static IEnumerable<INamedTypeSymbol> TypesNamedIn(MemberDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in declaration.DescendantNodes().OfType<ExpressionSyntax>())
        {
            cancellation.ThrowIfCancellationRequested(); // Roslyn does not look at it where the body is bound already
            var symbol = model.GetSymbolInfo(node, cancellation).Symbol;
            var info = model.GetTypeInfo(node, cancellation);
            foreach (var type in new[] { symbol as ITypeSymbol ?? symbol?.ContainingType, info.Type, info.ConvertedType }.OfType<INamedTypeSymbol>().Where(t => !t.IsAnonymousType))
            {
                yield return type;
                foreach (var argument in type.TypeArguments.OfType<INamedTypeSymbol>()) yield return argument;
            }
        }
    }

    /// <summary>The top-level type in which a type stands.</summary>
    public static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer) type = outer;
        return type.OriginalDefinition;
    }
}
