using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Analysis.Targets;

/// <summary>A loop that static targets have turn by turn, very many times.</summary>
sealed class LongLoop : IModelRule
{
    /// <summary>The depth of the deepest networks that people write as a loop over blocks.</summary>
    const int Many = 200;

    public IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = [ModelDiagnostics.LongLoop];

    public void Check(ModelFacts model, Action<Diagnostic> report)
    {
        if ((model.Targets & ~Translator.Targets.TorchSharp) == 0) return;
        if (model.Reading.Diagnostics.Any(d => d.Id == ModelDiagnostics.StepBudget.Id)) return; // how often it would run is not known
        foreach (var loop in model.Reading.UnrolledLoops)
            if (loop.Value.Turns > Many && loop.Value.Nodes >= loop.Value.Turns)
                report(Diagnostic.Create(ModelDiagnostics.LongLoop, Head(loop.Key), loop.Value.Turns, loop.Value.Nodes));
    }

    /// <summary>The loop without its body.</summary>
    static Location Head(SyntaxNode loop) => loop switch
    {
        ForStatementSyntax l => Span(l, l.CloseParenToken),
        CommonForEachStatementSyntax l => Span(l, l.CloseParenToken),
        WhileStatementSyntax l => Span(l, l.CloseParenToken),
        DoStatementSyntax l => l.DoKeyword.GetLocation(),
        _ => loop.GetLocation(),
    };

    static Location Span(SyntaxNode loop, SyntaxToken end) => Location.Create(loop.SyntaxTree, TextSpan.FromBounds(loop.SpanStart, end.Span.End));
}
