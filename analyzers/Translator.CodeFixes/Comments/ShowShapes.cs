using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Analysis.Comments;
using Translator.Compiler.Reading;

namespace Translator.CodeFixes.Comments;

/// <summary>"Show shapes" on a module: a comment with its shape behind each statement whose value is a tensor; and back.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ShowShapes)), Shared]
public sealed class ShowShapes : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } type) return;
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } semantics || !IsModule(semantics.GetDeclaredSymbol(type, context.CancellationToken) as INamedTypeSymbol)) return;
        context.RegisterRefactoring(CodeAction.Create("Show shapes", cancellation => ShowAsync(context.Document, root, type, cancellation), "ShowShapes"));
        if (type.DescendantTrivia().Any(t => ShapeComment.ShapesOf(t) is not null))
            context.RegisterRefactoring(CodeAction.Create("Remove shapes", _ => Task.FromResult(Remove(context.Document, root, type)), "RemoveShapes"));
    }

    static bool IsModule(INamedTypeSymbol? type)
    {
        for (type = type?.BaseType; type is not null; type = type.BaseType)
            if (type is { Name: nameof(Module), ContainingNamespace: { Name: nameof(Translator), ContainingNamespace.IsGlobalNamespace: true } }) return true;
        return false;
    }

    static async Task<Document> ShowAsync(Document document, SyntaxNode root, ClassDeclarationSyntax type, CancellationToken cancellation)
    {
        if (await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return document;
        var request = new ModelRequest { Project = ProjectSettings.Of(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions) };
        var shapes = new Dictionary<SyntaxToken, StatementShapes>();
        foreach (var model in ModelFinder.Find(compilation, cancellation))
            foreach (var statement in ModelReader.Read(compilation, model, request, cancellation).Shapes)
            {
                if (!type.Contains(statement.Key) || ShapeComment.EndOf(statement.Key) is not { } end) continue;
                if (!shapes.TryGetValue(end, out var known)) shapes.Add(end, known = new());
                foreach (var shape in statement.Value.Variants) known.Add(shape);
            }

        return document.WithSyntaxRoot(root.ReplaceTokens(shapes.Keys, (end, _) => ShapeCommentEdits.With(end, shapes[end].ToString())));
    }

    static Document Remove(Document document, SyntaxNode root, ClassDeclarationSyntax type) =>
        document.WithSyntaxRoot(root.ReplaceTokens(type.DescendantTokens().Where(t => ShapeComment.ShapesOf(ShapeComment.Behind(t)) is not null), (end, _) => ShapeCommentEdits.Without(end)));
}
