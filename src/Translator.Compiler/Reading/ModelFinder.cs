using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.Reading;

/// <summary>Finds the classes marked with <see cref="ModelAttribute"/>.</summary>
public static class ModelFinder
{
    static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<TypeDeclarationSyntax>> Candidates = new();

    /// <summary>All models of a compilation's own source, ordered by name.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation = default)
    {
        var models = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var candidates = Marked(tree, cancellation);
            if (candidates.Count == 0) continue;
            var semantics = compilation.GetSemanticModel(tree);
            foreach (var candidate in candidates)
                if (semantics.GetDeclaredSymbol(candidate, cancellation) is INamedTypeSymbol type && IsModel(type))
                    models.Add(type);
        }

        return [.. models.OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal)];
    }

    /// <summary>Whether the class is marked as a model. Where it derives from what the compiler does not know, that is for the compiler to say.</summary>
    public static bool IsModel(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class && Attribute(type) is not null && Bases(type).All(parent => parent.TypeKind != TypeKind.Error);

    static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType) yield return parent;
    }

    /// <summary>What can be the model's Forward: the public methods of that name in the class, or in the nearest base class that has one. The first is the model's.</summary>
    public static IReadOnlyList<IMethodSymbol> Forwards(INamedTypeSymbol model)
    {
        for (var type = model; type is not null; type = type.BaseType)
            if (type.GetMembers("Forward").OfType<IMethodSymbol>().Where(m => m is { IsStatic: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public }).ToList() is { Count: > 0 } here)
                return here;
        return [];
    }

    /// <summary>The attribute that marks the class as a model, or null.</summary>
    internal static AttributeData? Attribute(INamedTypeSymbol type) => type.GetAttributes().FirstOrDefault(a =>
        a.AttributeClass is { Name: nameof(ModelAttribute), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>The tree's classes with any attribute: few, and found once for each tree, so that an edit costs the walk through one file.</summary>
    static IReadOnlyList<TypeDeclarationSyntax> Marked(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Candidates.TryGetValue(tree, out var known)) return known;
        TypeDeclarationSyntax[] classes = [.. tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>().Where(c => c.AttributeLists.Count > 0)];
        return Candidates.GetValue(tree, _ => classes);
    }
}
