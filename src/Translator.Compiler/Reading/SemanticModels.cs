using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>
/// The semantic model of each tree of a compilation and of the projects that it references as source. Binding is most of the work of reading and writing a model:
/// who shares these binds nothing again. They hold what was bound, so they live as long as one reading and are asked from one thread at a time.
/// </summary>
/// <param name="compilation">The source.</param>
public sealed class SemanticModels(Compilation compilation)
{
    /// <summary>Characters of a body that Roslyn binds in a few milliseconds.</summary>
    const int SoonBound = 8192;

    readonly Dictionary<SyntaxTree, SemanticModel?> models = [];

    /// <summary>A tree's semantic model; null when the tree belongs to none of the compilations.</summary>
    public SemanticModel? Of(SyntaxTree tree)
    {
        if (!models.TryGetValue(tree, out var model)) models.Add(tree, model = compilation.OwnerOf(tree)?.GetSemanticModel(tree));
        return model;
    }

    /// <summary>The operation of a node, or null where it has none.</summary>
    /// <remarks>
    /// Roslyn binds a body as a whole and looks at the cancellation only before. A body of a thousand statements takes it tens of milliseconds: who waits for it on another thread can leave at once,
    /// and what was bound in vain goes with these models.
    /// </remarks>
    public IOperation? Operation(SyntaxNode syntax, CancellationToken cancellation)
    {
        var model = Of(syntax.SyntaxTree)!;
        if (!cancellation.CanBeCanceled || syntax.Span.Length <= SoonBound) return model.GetOperation(syntax, cancellation);
        var binding = Task.Factory.StartNew(() => model.GetOperation(syntax, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        WaitHandle.WaitAny([((IAsyncResult)binding).AsyncWaitHandle, cancellation.WaitHandle]); // Task.Wait would spin first, and late on a busy machine
        cancellation.ThrowIfCancellationRequested();
        return binding.GetAwaiter().GetResult();
    }
}
