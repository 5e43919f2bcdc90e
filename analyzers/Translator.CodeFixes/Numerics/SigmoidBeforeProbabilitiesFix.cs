using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5008: gives the scores to the loss that takes them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SigmoidBeforeProbabilitiesFix() : ChainFix(ModelDiagnostics.SigmoidBeforeProbabilities)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Use the loss on scores, which applies the sigmoid";

    private protected override bool Edit(ApplicationEdits edits, SyntaxNode first, SyntaxNode second, Diagnostic diagnostic) => edits.Drop(first) && edits.Rename(second, "BinaryCrossEntropyWithLogits", "BCEWithLogitsLoss");
}
