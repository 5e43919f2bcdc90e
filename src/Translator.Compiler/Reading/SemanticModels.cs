using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>
/// The semantic model of each tree of a compilation and of the projects that it references as source. Binding is most of the work of reading and writing a model:
/// who shares these binds nothing again. They hold what was bound, so they live as long as one reading and are asked from one thread at a time.
/// </summary>
/// <param name="compilation">The source.</param>
public sealed class SemanticModels(Compilation compilation)
{
    readonly Dictionary<SyntaxTree, SemanticModel?> models = [];

    /// <summary>A tree's semantic model; null when the tree belongs to none of the compilations.</summary>
    public SemanticModel? Of(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model)) models.Add(tree, model = compilation.OwnerOf(tree)?.GetSemanticModel(tree));
        return model;
    }
}
