using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5001: gives the scores to the loss.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SoftmaxBeforeCrossEntropyFix() : ChainFix(ModelDiagnostics.SoftmaxBeforeCrossEntropy)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Drop the softmax: the loss applies it";

    private protected override bool Edit(ApplicationEdits edits, SyntaxNode first, SyntaxNode second, Diagnostic diagnostic) => edits.Drop(first);
}
