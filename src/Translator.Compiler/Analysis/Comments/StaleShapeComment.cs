using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Comments;

/// <summary>A comment that shows another shape than its statement has.</summary>
sealed class StaleShapeComment : IModelRule
{
    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.StaleShapeComment];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        foreach (var statement in model.Reading.Shapes)
        {
            if (ShapeComment.EndOf(statement.Key) is not { } end || ShapeComment.Behind(end) is var comment && ShapeComment.ShapesOf(comment) is not { } shown) continue;

            // a comment that shows more may speak for another model, which shares the class
            var actual = statement.Value.ToString();
            if (actual.Split([" | "], StringSplitOptions.None).All(shown.Contains)) continue;
            report(Diagnostic.Create(ModelDiagnostics.StaleShapeComment, comment.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("shapes", actual), actual));
        }
    }
}
