using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Numerics;

/// <summary>TR5002: one function for both.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LogOfSoftmaxFix() : ChainFix(ModelDiagnostics.LogOfSoftmax)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Use LogSoftmax";

    private protected override bool Edit(ApplicationEdits edits, SyntaxNode first, SyntaxNode second, Diagnostic diagnostic) => edits.Rename(first, "LogSoftmax", "LogSoftmax") && edits.Drop(second);
}
