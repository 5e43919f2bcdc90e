using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Translator.CodeFixes;

/// <summary>What the fixes of two operations share that feed each other: both are in the diagnostic's further places, and are rewritten together.</summary>
/// <param name="descriptors">What is corrected.</param>
public abstract class ChainFix(params DiagnosticDescriptor[] descriptors) : ModelCodeFix(descriptors)
{
    /// <inheritdoc/>
    protected sealed override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue("alone", out var alone) || alone != "true" || diagnostic.AdditionalLocations is not [var first, var second]) return null;
        if (first.SourceTree != root.SyntaxTree || second.SourceTree != root.SyntaxTree) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics) return null;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        return Edit(new ApplicationEdits(editor, semantics), root.FindNode(first.SourceSpan, getInnermostNodeForTie: true), root.FindNode(second.SourceSpan, getInnermostNodeForTie: true), diagnostic)
            ? document.WithSyntaxRoot(editor.GetChangedRoot())
            : null;
    }

    /// <summary>Rewrites the two; false where that cannot be done.</summary>
    /// <param name="edits">Makes the edits.</param>
    /// <param name="first">What comes first.</param>
    /// <param name="second">What reads it.</param>
    /// <param name="diagnostic">What is wrong.</param>
    private protected abstract bool Edit(ApplicationEdits edits, SyntaxNode first, SyntaxNode second, Diagnostic diagnostic);
}
