using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Analysis.Shapes;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Shapes;

/// <summary>TR1008: states the input's shape, with the sizes that the layers take.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InputShapeUnknownFix() : ModelCodeFix(ModelDiagnostics.InputShapeUnknown)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => "Add [Shape]";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter || parameter.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || model.GetDeclaredSymbol(type, cancellation) is not INamedTypeSymbol symbol) return null;
        if (InputShapes.Infer(model.Compilation, symbol, parameter.Identifier.ValueText, cancellation) is not { } attribute) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(parameter.SpanStart, 0), $"{attribute} ")));
    }
}
