using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <content>Loops: what a turn computes is disposed at its end, and only what later turns read lives on.</content>
sealed partial class BodyRewriter
{
    /// <summary>A loop with a scope for each turn, where it is certain what lives on; other loops as they are, and their tensors live as long as Forward's scope.</summary>
    StatementSyntax WithTurns(StatementSyntax loop)
    {
        if (Turn(loop) is not { } body || SurvivorsOf(loop, body) is not { Count: > 0 } survivors) return (StatementSyntax)Visit(loop)!;
        var scope = Unique("turns", loop);
        var rewritten = (StatementSyntax)Visit(loop)!;
        if (Turn(rewritten) is not { Statements: [.., var last] } turn) return rewritten; // a probe around it sees it as a whole
        support.Add("TurnScope");
        var next = SyntaxFactory.ParseStatement($"{scope}.Next({string.Join(", ", survivors)});\n");
        var scoped = rewritten.ReplaceNode(turn, WithNext(turn, next).AddStatements(next.WithLeadingTrivia(LineLayout.SpaceBefore(last))));
        var indent = LineLayout.SpaceBefore(rewritten);
        var used = (UsingStatementSyntax)SyntaxFactory.ParseStatement($"using (var {scope} = new TurnScope())\n{{\n}}");
        return used.WithStatement(scoped.WithLeadingTrivia(indent)).WithLeadingTrivia(rewritten.GetLeadingTrivia());
    }

    /// <summary>A turn that ends early ends like others.</summary>
    static BlockSyntax WithNext(BlockSyntax turn, StatementSyntax next)
    {
        var ends = Continues(turn).ToList();
        var alone = ends.ToLookup(end => end.Parent is not (BlockSyntax or SwitchSectionSyntax));
        var result = turn.TrackNodes(ends);
        foreach (var end in alone[true]) result = result.ReplaceNode(result.GetCurrentNode(end)!, LineLayout.Block([next, end], end));
        foreach (var end in alone[false]) result = result.InsertNodesBefore(result.GetCurrentNode(end)!, [next.WithLeadingTrivia(LineLayout.SpaceBefore(end))]);
        return result;
    }

    /// <summary>Where a turn of a loop ends before the end of its block.</summary>
    static IEnumerable<ContinueStatementSyntax> Continues(BlockSyntax turn) =>
        turn.DescendantNodes(node => node is not (WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or ExpressionSyntax)).OfType<ContinueStatementSyntax>();

    static BlockSyntax? Turn(StatementSyntax loop) => loop switch
    {
        WhileStatementSyntax { Statement: BlockSyntax block } => block,
        DoStatementSyntax { Statement: BlockSyntax block } => block,
        ForStatementSyntax { Statement: BlockSyntax block } => block,
        _ => null,
    };

    /// <summary>The variables outside of a loop that hold what its turns compute; null where that may be held otherwise, or the loop is left for good.</summary>
    IReadOnlyList<string>? SurvivorsOf(StatementSyntax loop, BlockSyntax body)
    {
        if (loop.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is not MethodDeclarationSyntax) return null;
        if (body.DescendantNodes().Any(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax or QueryExpressionSyntax)) return null;
        if (model.AnalyzeControlFlow(body) is not { Succeeded: true, EndPointIsReachable: true } || model.AnalyzeDataFlow(body) is not { Succeeded: true } flow) return null;
        var written = new HashSet<ISymbol>(model.AnalyzeDataFlow(loop) is { Succeeded: true } whole ? whole.WrittenInside : flow.WrittenInside, SymbolEqualityComparer.Default);
        var ends = Continues(body).Select(end => model.AnalyzeDataFlow(end)!.DefinitelyAssignedOnEntry).Append(flow.DefinitelyAssignedOnExit).ToList();
        var survivors = new List<string>();
        foreach (var node in loop.DescendantNodes())
        {
            // a place that is no variable may keep a tensor: a field, a property, a reference
            if (node is AssignmentExpressionSyntax { Left: var target } && EscapingTensors.Targets(target).Any(t => MayHoldTensors(model.GetTypeInfo(t).Type) && !IsPlace(t))) return null;
            if (node is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument && argument.Expression is not DeclarationExpressionSyntax && MayHoldTensors(model.GetTypeInfo(argument.Expression).Type)) return null;
            if (node is not IdentifierNameSyntax name || model.GetSymbolInfo(name).Symbol is not { } symbol) continue;
            switch (symbol)
            {
                case IFieldSymbol { CorrespondingTupleField: null, Type: var type } when MayHoldTensors(type) && !DslSymbols.IsTensor(type):
                case IPropertySymbol property when !DslSymbols.IsDsl(property.ContainingType) && MayHoldTensors(property.Type) && !DslSymbols.IsTensor(property.Type):
                    return null;
                case ILocalSymbol or IParameterSymbol when (written.Contains(symbol) || !DslSymbols.IsTensor(TypeOf(symbol))) && !symbol.DeclaringSyntaxReferences.Any(r => loop.Span.Contains(r.Span)) && TypeOf(symbol) is var type && MayHoldTensors(type):
                    if (!IsHeld(type) || !ends.TrueForAll(assigned => assigned.Contains(symbol, SymbolEqualityComparer.Default))) return null;
                    if (!survivors.Contains(name.Identifier.Text)) survivors.Add(name.Identifier.Text);
                    break;
            }
        }

        return loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => EscapingTensors.Targets(a.Left).Any(t => DslSymbols.IsTensor(model.GetTypeInfo(t).Type))) ? survivors : null;
    }

    static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;

    /// <summary>Whether a target of an assignment is a variable, a new one, or an element of a variable.</summary>
    bool IsPlace(ExpressionSyntax target) => target is DeclarationExpressionSyntax
        || target is IdentifierNameSyntax && model.GetSymbolInfo(target).Symbol is ILocalSymbol or IParameterSymbol or IDiscardSymbol
        || target is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax holder } && model.GetSymbolInfo(holder).Symbol is ILocalSymbol or IParameterSymbol;

    bool MayHoldTensors(ITypeSymbol? type) => TensorHolders.MayHold(type, model.Compilation);

    /// <summary>Whether <c>TurnScope</c> finds the tensors in values of a type.</summary>
    bool IsHeld(ITypeSymbol type) => DslSymbols.IsTensor(type) || type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(e => !MayHoldTensors(e.Type) || IsHeld(e.Type)),
        IArrayTypeSymbol { ElementType: var element } => DslSymbols.IsTensor(element),
        INamedTypeSymbol { TypeArguments: [var element], Name: "List" or "Queue" or "Stack" or "IList" or "IReadOnlyList" or "IEnumerable" } => DslSymbols.IsTensor(element),
        _ => false,
    };
}
