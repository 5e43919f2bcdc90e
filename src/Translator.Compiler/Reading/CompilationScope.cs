using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>What the meaning of names in a compilation depends on, beside the trees that hold them.</summary>
sealed class CompilationScope
{
    static readonly ConditionalWeakTable<Compilation, CompilationScope> Known = new();

    readonly Dictionary<string, SyntaxTree> trees = new(StringComparer.Ordinal);
    readonly List<SourceDeclarations> declarations = [];
    readonly Lazy<ILookup<string, SourceDeclarations.Declaration>> byName;

    /// <summary>Equal for two compilations only if they have the same references, options and files, and what every file sees is the same.</summary>
    public string Fingerprint { get; }

    /// <summary>What each file declares, those of referenced projects included. Holds no syntax, so that it can be kept.</summary>
    public IReadOnlyList<SourceDeclarations> Declarations => declarations;

    /// <summary>All declarations by name.</summary>
    public ILookup<string, SourceDeclarations.Declaration> ByName => byName.Value;

    CompilationScope(Compilation compilation, CancellationToken cancellation)
    {
        var text = new StringBuilder(compilation.AssemblyName).Append('\n').Append(ContentIds.Of(compilation.Options)).Append('\n');
        foreach (var tree in compilation.SyntaxTrees)
        {
            trees[ContentIds.Of(tree, cancellation)] = tree;
            var declared = SourceDeclarations.Of(tree, cancellation);
            declarations.Add(declared);
            text.Append(tree.FilePath).Append('\n').Append(ContentIds.Of(tree.Options)).Append(declared.Everywhere).Append('\n');
        }

        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference { Compilation: var referenced })
            {
                text.Append(ContentIds.Of(reference)).Append('\n');
                continue;
            }

            // source of referenced projects is read as well
            var scope = Of(referenced, cancellation);
            foreach (var tree in scope.trees) trees[tree.Key] = tree.Value;
            declarations.AddRange(scope.declarations);
            text.Append(scope.Fingerprint).Append('\n');
        }

        Fingerprint = SourceDeclarations.Hash(text.ToString());
        byName = new(() => declarations.SelectMany(s => s.Names.Select(n => (Name: n, Declaration: s[n]!))).ToLookup(d => d.Name, d => d.Declaration, StringComparer.Ordinal));
    }

    /// <summary>The compilation's scope; computed once for each compilation.</summary>
    public static CompilationScope Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known)) return known;
        var scope = new CompilationScope(compilation, cancellation);
        return Known.GetValue(compilation, _ => scope);
    }

    /// <summary>The tree of that content, see <see cref="ContentIds"/>, or null when the compilation has it no more.</summary>
    public SyntaxTree? Find(string tree) => trees.TryGetValue(tree, out var found) ? found : null;
}
