using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Diagnostics;

namespace Translator.CodeFixes.Modules;

/// <summary>TR4007: keeps the C# name and gives the one that a checkpoint has by <c>[Name]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnusualNameFix() : ModelCodeFix(ModelDiagnostics.UnusualName)
{
    /// <inheritdoc/>
    protected override string Title(Diagnostic diagnostic) => $"Name it \"{diagnostic.Properties[MistakeProperties.Name]}\" in state_dict";

    /// <inheritdoc/>
    protected override async Task<Document?> FixAsync(Document document, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var member = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null or BaseFieldDeclarationSyntax { Declaration.Variables.Count: > 1 } || !diagnostic.Properties.TryGetValue(MistakeProperties.Name, out var name)) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(member.SpanStart, 0), $"[Name(\"{name}\")] ")));
    }
}
