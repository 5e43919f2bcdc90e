using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Shapes;

/// <summary>TR2002: puts the inferred size in where the layer is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WrongLayerSizeFix() : ModelCodeFix(ModelDiagnostics.WrongLayerSize)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => $"Set {diagnostic.Properties[MistakeProperties.Parameter]} to {diagnostic.Properties[MistakeProperties.Expected]}";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(MistakeProperties.Expected, out var expected) || expected is null || diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } size, ..]) return null;
        if (tree != root.SyntaxTree) return null; // a fix changes the document that is open
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(size.SourceSpan, expected)));
    }
}
