using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>Tensors that leave a <c>Forward</c> by another way than its result: a dispose scope in it would take them from the caller.</summary>
static class EscapingTensors
{
    /// <summary>Whether the method gives tensors back by <c>out</c> or <c>ref</c>, or puts them into an object or collection that it was given.</summary>
    public static bool LeaveOtherwise(MethodDeclarationSyntax method, SemanticModel model) =>
        method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.OutKeyword) || p.Modifiers.Any(SyntaxKind.RefKeyword))
        || method.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax } assignment => IsGiven(assignment.Left, model),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => model.GetSymbolInfo(called).Symbol is IMethodSymbol { IsExtensionMethod: false } changing
                && !DslSymbols.IsDsl(changing.ContainingType) && !DslSymbols.IsModule(changing.ContainingType) && IsGiven(called.Expression, model),
            _ => false,
        });

    /// <summary>Whether something is a parameter that is no tensor, or a part of one.</summary>
    static bool IsGiven(ExpressionSyntax place, SemanticModel model) => place switch
    {
        MemberAccessExpressionSyntax { Expression: var holder } => IsGiven(holder, model),
        ElementAccessExpressionSyntax { Expression: var holder } => IsGiven(holder, model),
        PostfixUnaryExpressionSyntax { Operand: var holder } => IsGiven(holder, model),
        IdentifierNameSyntax => model.GetSymbolInfo(place).Symbol is IParameterSymbol { Type: { IsReferenceType: true } type } && !DslSymbols.IsTensor(type) && !DslSymbols.IsModule(type),
        _ => false,
    };
}
