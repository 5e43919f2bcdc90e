using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>What the meaning of names in a compilation depends on, beside the trees that hold them.</summary>
sealed class CompilationScope
{
    static readonly ConditionalWeakTable<Compilation, CompilationScope> Known = new();

    readonly Dictionary<long, SyntaxTree> trees = [];

    /// <summary>Equal for two compilations only if every name means the same in both: declarations, references and options are the same.</summary>
    public string Fingerprint { get; }

    CompilationScope(Compilation compilation, CancellationToken cancellation)
    {
        var text = new StringBuilder(compilation.AssemblyName).Append('\n').Append(ObjectIds.Of(compilation.Options)).Append('\n');
        foreach (var tree in compilation.SyntaxTrees)
        {
            trees[ObjectIds.Of(tree)] = tree;
            text.Append(tree.FilePath).Append('\n').Append(ObjectIds.Of(tree.Options)).Append(SourceFingerprint.Of(tree, cancellation)).Append('\n');
        }

        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference { Compilation: var referenced })
            {
                text.Append(ObjectIds.Of(reference)).Append('\n');
                continue;
            }

            // source of referenced projects is read as well
            var scope = Of(referenced, cancellation);
            foreach (var tree in scope.trees) trees[tree.Key] = tree.Value;
            text.Append(scope.Fingerprint).Append('\n');
        }

        Fingerprint = SourceFingerprint.Hash(text.ToString());
    }

    /// <summary>The compilation's scope; computed once for each compilation.</summary>
    public static CompilationScope Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known)) return known;
        var scope = new CompilationScope(compilation, cancellation);
        return Known.GetValue(compilation, _ => scope);
    }

    /// <summary>The tree of that number, or null when the compilation has it no more.</summary>
    public SyntaxTree? Find(long tree) => trees.TryGetValue(tree, out var found) ? found : null;
}
