using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Analyzers.Tests;

/// <summary>Applies refactorings as an editor does.</summary>
static class Refactored
{
    /// <summary>Asserts that a refactoring at Forward gives the text after, which compiles.</summary>
    public static async Task Assert(CodeRefactoringProvider refactoring, string title, string before, string after)
    {
        await Fixed.AssertText(after, await Apply(refactoring, title, Fixed.Document(before)));
    }

    /// <summary>The document after a refactoring at Forward.</summary>
    public static async Task<Document> Apply(CodeRefactoringProvider refactoring, string title, Document document)
    {
        var actions = new List<CodeAction>();
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan((await document.GetTextAsync()).ToString().IndexOf("Forward", StringComparison.Ordinal), 0), actions.Add, default));
        return await Fixed.Apply(document, Xunit.Assert.Single(actions, a => a.Title == title));
    }
}
