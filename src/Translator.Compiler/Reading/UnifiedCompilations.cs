using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>
/// Referenced projects of other frameworks, as if they were built for the one that refers to them. Between frameworks the compiler sees each class of such a project twice, as it is declared and as it is
/// referred to; what is read across projects needs one symbol for each class.
/// </summary>
public static class UnifiedCompilations
{
    /// <summary>The last result for a referenced project: it is asked for again at each edit of the project that refers to it.</summary>
    sealed record Result(IReadOnlyList<MetadataReference> References, Compilation Compilation);

    static readonly ConditionalWeakTable<Compilation, Result> Known = new();

    static readonly ConditionalWeakTable<Compilation, Compilation> Results = new();

    /// <summary>The compilation with its referenced projects on its own framework; itself where they are on it.</summary>
    public static Compilation Unified(this Compilation compilation) => Results.GetValue(compilation, Unify);

    static Compilation Unify(Compilation compilation)
    {
        if (CoreOf(compilation) is not { } core || Projects(compilation).All(project => Equals(CoreOf(project), core))) return compilation;
        var assemblies = compilation.References.Where(r => r is not CompilationReference).ToList();
        return compilation.WithReferences(compilation.References.Select(r => Rebuilt(r, assemblies)));
    }

    static MetadataReference Rebuilt(MetadataReference reference, IReadOnlyList<MetadataReference> assemblies) =>
        reference is CompilationReference project ? Rebuild(project.Compilation, assemblies).ToMetadataReference(project.Properties.Aliases, project.Properties.EmbedInteropTypes) : reference;

    /// <remarks>Whoever refers to a project gets the assemblies that it refers to. With others besides, its classes would be seen twice again.</remarks>
    static Compilation Rebuild(Compilation project, IReadOnlyList<MetadataReference> assemblies)
    {
        List<MetadataReference> references = [.. assemblies, .. project.References.Where(r => r is CompilationReference).Select(r => Rebuilt(r, assemblies))];
        if (Known.TryGetValue(project, out var known) && Same(known.References, references)) return known.Compilation;
        var rebuilt = project.WithReferences(references);
        Known.Remove(project);
        Known.Add(project, new(references, rebuilt));
        return rebuilt;
    }

    static bool Same(IReadOnlyList<MetadataReference> a, IReadOnlyList<MetadataReference> b) => a.Count == b.Count
        && a.Zip(b, (x, y) => ReferenceEquals(x, y) || x is CompilationReference { Compilation: var left } && y is CompilationReference { Compilation: var right } && left == right).All(same => same);

    /// <summary>The projects that a compilation refers to, directly and through others.</summary>
    static IEnumerable<Compilation> Projects(Compilation compilation) => compilation.References.OfType<CompilationReference>().SelectMany(r => Projects(r.Compilation).Prepend(r.Compilation));

    /// <summary>The assembly that has <see cref="object"/>; null where references are missing.</summary>
    static AssemblyIdentity? CoreOf(Compilation compilation) => compilation.GetSpecialType(SpecialType.System_Object) is { TypeKind: not TypeKind.Error, ContainingAssembly.Identity: var core } ? core : null;
}
