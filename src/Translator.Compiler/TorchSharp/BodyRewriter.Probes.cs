using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <content>
/// Probes: what calls return is reported where the graph has it. A branch or loop that is one operator of the graph is reported as a whole, by the variables that it sets.
/// </content>
sealed partial class BodyRewriter
{
    SyntaxNode Probed(ExpressionSyntax original, SyntaxNode rewritten)
    {
        if (!options.Probes || !DslSymbols.Is(model.GetTypeInfo(original).Type, nameof(Tensor))) return rewritten;
        var text = rewritten.WithoutTrivia();
        if (original is ConditionalExpressionSyntax && IsFolded(original)) return Parse($"Probe.Tap({Place(original)}, Probe.Inside(() => {text}))", original);
        if (original is not (InvocationExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax)) return rewritten;
        return model.GetSymbolInfo(original).Symbol is IMethodSymbol method && DslSymbols.IsDsl(method.ContainingType) ? Parse($"Probe.Tap({Place(original)}, {text})", original) : rewritten;
    }

    static string Place(SyntaxNode node, string variable = "") => SymbolDisplay.FormatLiteral($"{node.SyntaxTree.FilePath}:{node.SpanStart}:{node.Span.Length}{variable}", quote: true);

    bool IsFolded(SyntaxNode node) => options.Folded.Any(place => place.Start == node.SpanStart && place.Length == node.Span.Length && place.File == node.SyntaxTree.FilePath);

    /// <summary>A branch or loop that the graph has as one operator, and what its variables are after it.</summary>
    StatementSyntax Probed(StatementSyntax original, StatementSyntax rewritten)
    {
        if (options.Folded.Count == 0 || SiteOf(original) is not { } site) return rewritten;
        var text = rewritten.WithoutTrivia().ToFullString();
        if (IsFolded(site) && Leaves(original)) return Wrapped($"Probe.Suspend(); {text}", original);
        var folded = IsFolded(site);
        if (!folded && !(original is not IfStatementSyntax && original.DescendantNodes().OfType<IfStatementSyntax>().Any(branch => IsFolded(branch.Condition) && Jumps(branch)))) return rewritten;
        var taps = folded ? string.Concat(Set(original).Select(name => $" Probe.Tap({Place(site, $"/{name}")}, {name});")) : "";
        return Wrapped($"using (Probe.Inside()) {{ {text} }}{taps}", original);
    }

    static StatementSyntax Wrapped(string text, SyntaxNode original) => SyntaxFactory.ParseStatement($"{{ {text} }}").WithTriviaFrom(original);

    /// <summary>Where the graph has a statement: a loop itself, a branch by its condition.</summary>
    static SyntaxNode? SiteOf(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax branch => branch.Condition,
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => statement,
        _ => null,
    };

    /// <summary>Whether a statement may return: then what follows it in the method is inside the operator too.</summary>
    static bool Leaves(SyntaxNode statement) => statement.DescendantNodes(node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).Any(node => node is ReturnStatementSyntax);

    /// <summary>Whether a branch may leave the turn of the loop around it.</summary>
    static bool Jumps(SyntaxNode branch) => branch.DescendantNodes().Any(node => node is BreakStatementSyntax or ContinueStatementSyntax);

    /// <summary>Whether a method has a branch or loop after which it is inside an operator to its end.</summary>
    bool IsSuspended(SyntaxNode method) => options.Folded.Count > 0 && method.DescendantNodes().OfType<StatementSyntax>().Any(s => SiteOf(s) is { } site && IsFolded(site) && Leaves(s));

    /// <summary>The tensors from outside a statement that have a value from it.</summary>
    IEnumerable<string> Set(StatementSyntax statement)
    {
        var flow = model.AnalyzeDataFlow(statement);
        if (flow is not { Succeeded: true }) return [];
        return flow.WrittenInside.Except(flow.VariablesDeclared, SymbolEqualityComparer.Default).Intersect(flow.DefinitelyAssignedOnExit, SymbolEqualityComparer.Default)
            .Where(v => v is ILocalSymbol { Type: var local } && DslSymbols.Is(local, nameof(Tensor)) || v is IParameterSymbol { Type: var parameter } && DslSymbols.Is(parameter, nameof(Tensor)))
            .Select(v => v!.Name);
    }
}
