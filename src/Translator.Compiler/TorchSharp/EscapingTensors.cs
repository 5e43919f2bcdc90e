using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>Tensors that leave a <c>Forward</c> by another way than its result: a dispose scope in it would take them from the caller.</summary>
static class EscapingTensors
{
    /// <summary>
    /// Whether the method gives tensors back by <c>out</c> or <c>ref</c>, puts them into an object or collection that it was given or hands that on, or returns something of which its code does not say what it holds.
    /// </summary>
    public static bool LeaveOtherwise(MethodDeclarationSyntax method, SemanticModel model) =>
        HoldsTypeParameter(model.GetTypeInfo(method.ReturnType).Type) || method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.OutKeyword) || p.Modifiers.Any(SyntaxKind.RefKeyword))
        || method.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax assignment => Targets(assignment.Left).Any(target =>
                target is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax && TensorHolders.MayHold(model.GetTypeInfo(target).Type, model.Compilation) && IsGiven(target, model)),
            InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } called && ClrTypes.IsSource(called.ContainingType) && call.ArgumentList.Arguments.Any(a => IsGiven(a.Expression, model) && TensorHolders.MayGet(model.GetTypeInfo(a.Expression).Type, model.Compilation)) => true,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => model.GetSymbolInfo(called).Symbol is IMethodSymbol method && MayPut(method, model)
                && TensorHolders.MayGet(model.GetTypeInfo(called.Expression).Type, model.Compilation) && IsGiven(called.Expression, model),
            _ => false,
        });

    static bool HoldsTypeParameter(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HoldsTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HoldsTypeParameter),
        _ => false,
    };

    /// <summary>The places that an assignment sets.</summary>
    public static IEnumerable<ExpressionSyntax> Targets(ExpressionSyntax target) => target is TupleExpressionSyntax tuple ? tuple.Arguments.SelectMany(a => Targets(a.Expression)) : [target];

    /// <summary>Whether a method may put tensors into its object: one of a library does so with what it is given.</summary>
    static bool MayPut(IMethodSymbol method, SemanticModel model) =>
        !method.IsExtensionMethod && !DslSymbols.IsDsl(method.ContainingType) && !DslSymbols.IsModule(method.ContainingType) && !DslSymbols.IsForward(method)
        && (ClrTypes.IsSource(method.ContainingType) || method.MethodKind == MethodKind.DelegateInvoke || method.Parameters.Any(p => p.RefKind != RefKind.Out && TensorHolders.MayHold(p.Type, model.Compilation)));

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
