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
        var document = Fixed.Document(before);
        var actions = new List<CodeAction>();
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(before.IndexOf("Forward", StringComparison.Ordinal), 0), actions.Add, default));
        await Fixed.AssertText(after, await Fixed.Apply(document, Xunit.Assert.Single(actions, a => a.Title == title)));
    }
}
