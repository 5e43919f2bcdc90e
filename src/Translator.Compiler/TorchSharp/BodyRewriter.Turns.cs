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
        var next = SyntaxFactory.ParseStatement($"{scope}.Next({string.Join(", ", survivors)});\n").WithLeadingTrivia(last.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        var scoped = rewritten.ReplaceNode(turn, turn.AddStatements(next));
        var indent = rewritten.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse();
        var used = (UsingStatementSyntax)SyntaxFactory.ParseStatement($"using (var {scope} = new TurnScope())\n{{\n}}");
        return used.WithStatement(scoped.WithLeadingTrivia(indent)).WithLeadingTrivia(rewritten.GetLeadingTrivia());
    }

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
        var survivors = new List<string>();
        foreach (var node in loop.DescendantNodes())
        {
            // a place that is no variable may keep a tensor: a field, a property, a reference
            if (node is AssignmentExpressionSyntax { Left: var target } && Targets(target).Any(t => MayHoldTensors(model.GetTypeInfo(t).Type) && !IsPlace(t))) return null;
            if (node is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument && argument.Expression is not DeclarationExpressionSyntax && MayHoldTensors(model.GetTypeInfo(argument.Expression).Type)) return null;
            if (node is not IdentifierNameSyntax name || model.GetSymbolInfo(name).Symbol is not { } symbol) continue;
            switch (symbol)
            {
                case IFieldSymbol { CorrespondingTupleField: null, Type: var type } when MayHoldTensors(type) && !DslSymbols.IsTensor(type):
                case IPropertySymbol property when !DslSymbols.IsDsl(property.ContainingType) && MayHoldTensors(property.Type) && !DslSymbols.IsTensor(property.Type):
                    return null;
                case ILocalSymbol or IParameterSymbol when (written.Contains(symbol) || !DslSymbols.IsTensor(TypeOf(symbol))) && !symbol.DeclaringSyntaxReferences.Any(r => loop.Span.Contains(r.Span)) && TypeOf(symbol) is var type && MayHoldTensors(type):
                    if (!IsHeld(type) || !flow.DefinitelyAssignedOnExit.Contains(symbol, SymbolEqualityComparer.Default)) return null;
                    if (!survivors.Contains(name.Identifier.Text)) survivors.Add(name.Identifier.Text);
                    break;
            }
        }

        return loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => Targets(a.Left).Any(t => DslSymbols.IsTensor(model.GetTypeInfo(t).Type))) ? survivors : null;
    }

    static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;

    static IEnumerable<ExpressionSyntax> Targets(ExpressionSyntax target) => target is TupleExpressionSyntax tuple ? tuple.Arguments.SelectMany(a => Targets(a.Expression)) : [target];

    /// <summary>Whether a target of an assignment is a variable, a new one, or an element of a variable.</summary>
    bool IsPlace(ExpressionSyntax target) => target is DeclarationExpressionSyntax
        || target is IdentifierNameSyntax && model.GetSymbolInfo(target).Symbol is ILocalSymbol or IParameterSymbol or IDiscardSymbol
        || target is ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax holder } && model.GetSymbolInfo(holder).Symbol is ILocalSymbol or IParameterSymbol;

    /// <summary>Whether <c>TurnScope</c> finds the tensors in values of a type.</summary>
    static bool IsHeld(ITypeSymbol type) => DslSymbols.IsTensor(type) || type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(e => !MayHoldTensors(e.Type) || IsHeld(e.Type)),
        IArrayTypeSymbol { ElementType: var element } => DslSymbols.IsTensor(element),
        INamedTypeSymbol { TypeArguments: [var element], Name: "List" or "Queue" or "Stack" or "IList" or "IReadOnlyList" or "IEnumerable" } => DslSymbols.IsTensor(element),
        _ => false,
    };

    /// <summary>Whether a value of a type may hold tensors that a turn computes; modules hold their own.</summary>
    static bool MayHoldTensors(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol { ElementType: var element } => MayHoldTensors(element),
        _ when DslSymbols.IsTensor(type) => true,
        _ when DslSymbols.IsDsl(type) => !DslSymbols.IsModule(type) && type.Name is not (nameof(Dim) or nameof(Shape) or nameof(DType) or nameof(Translator.Sizes) or nameof(Padding) or nameof(OutputSizes) or nameof(Scalar) or nameof(TensorIndex)),
        _ when DslSymbols.IsModule(type) || type.SpecialType is not (SpecialType.None or SpecialType.System_Object) || type.TypeKind == TypeKind.Enum => false,
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => arguments.Any(MayHoldTensors) || ClrTypes.IsSource(type),
        _ => type.SpecialType == SpecialType.System_Object || ClrTypes.IsSource(type) || type.TypeKind is TypeKind.TypeParameter or TypeKind.Interface,
    };
}
