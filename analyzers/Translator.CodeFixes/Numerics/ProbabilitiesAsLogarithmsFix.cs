using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5009: makes logarithms of probabilities.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ProbabilitiesAsLogarithmsFix() : ChainFix(ModelDiagnostics.ProbabilitiesAsLogarithms)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Use LogSoftmax";

    private protected override bool Edit(ApplicationEdits edits, SyntaxNode first, SyntaxNode second, Diagnostic diagnostic) => edits.Rename(first, "LogSoftmax", "LogSoftmax");
}
