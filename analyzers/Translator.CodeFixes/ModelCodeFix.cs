using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Translator.CodeFixes;

/// <summary>What the fixes share: one diagnostic, one correction of the document that has it, also for all of a document, project or solution.</summary>
/// <param name="descriptors">What is corrected.</param>
public abstract class ModelCodeFix(params DiagnosticDescriptor[] descriptors) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = descriptors.Select(d => d.Id).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        foreach (var diagnostic in context.Diagnostics)
            if (await FixAsync(context.Document, root, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } fixedDocument)
                context.RegisterCodeFix(CodeAction.Create(Title(diagnostic), _ => Task.FromResult(fixedDocument), GetType().Name), diagnostic);
    }

    /// <summary>What the user reads in the menu.</summary>
    protected abstract string Title(Diagnostic diagnostic);

    /// <summary>The corrected document; null where the fix does not apply.</summary>
    /// <param name="document">The document of the diagnostic.</param>
    /// <param name="root">Its syntax.</param>
    /// <param name="diagnostic">What is wrong, with the properties that its rule gave.</param>
    /// <param name="cancellation">Ends the fix.</param>
    protected abstract Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation);
}
