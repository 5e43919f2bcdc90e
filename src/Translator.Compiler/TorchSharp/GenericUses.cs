using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>Where a file names generic types with their arguments. Every constrained type parameter asks all files, and most of these are as they were before an edit.</summary>
static class GenericUses
{
    static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, GenericNameSyntax>> Known = new();

    /// <summary>The uses of types by a name; a file is looked through once.</summary>
    public static IEnumerable<GenericNameSyntax> Of(string name, SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var uses))
        {
            var found = tree.GetRoot(cancellation).DescendantNodes().OfType<GenericNameSyntax>().ToLookup(n => n.Identifier.ValueText, StringComparer.Ordinal);
            uses = Known.GetValue(tree, _ => found);
        }

        return uses[name];
    }
}
