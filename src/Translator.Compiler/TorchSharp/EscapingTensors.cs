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
        method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.OutKeyword) || p.Modifiers.Any(SyntaxKind.RefKeyword))
        || !Structure.IsKnown(model.GetDeclaredSymbol(method)!.ReturnType, model.Compilation)
        || Puts(method, model, new(SymbolEqualityComparer.Default));

    /// <summary>Whether a method puts tensors into an object or collection that it was given, by itself or by a method that it passes that to.</summary>
    static bool Puts(SyntaxNode method, SemanticModel model, HashSet<ISymbol> seen) => method.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => Targets(assignment.Left).Any(target =>
            target is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax && TensorHolders.MayHold(model.GetTypeInfo(target).Type, model.Compilation) && IsGiven(target, model)),
        InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol called
            && (call.Expression is MemberAccessExpressionSyntax { Expression: var holder } && MayPut(called, model) && IsPlaceGiven(holder, model)
                || PassedTo(call, called).Any(place => IsPlaceGiven(place, model)) && MayPutIntoArguments(called, model, seen)),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } made => model.GetSymbolInfo(made).Symbol is { ContainingType: var type } && ClrTypes.IsSource(type) && arguments.Any(a => IsPlaceGiven(a.Expression, model)),
        _ => false,
    });

    /// <summary>What a method gets, with what an extension method is called on.</summary>
    static IEnumerable<ExpressionSyntax> PassedTo(InvocationExpressionSyntax call, IMethodSymbol called)
    {
        var arguments = call.ArgumentList.Arguments.Select(a => a.Expression);
        return called.ReducedFrom is not null && call.Expression is MemberAccessExpressionSyntax { Expression: var first } ? arguments.Prepend(first) : arguments;
    }

    static bool IsPlaceGiven(ExpressionSyntax place, SemanticModel model) => TensorHolders.MayGet(model.GetTypeInfo(place).Type, model.Compilation) && IsGiven(place, model);

    /// <summary>Whether a method may put tensors into its arguments: one of the source where its body does, one that is not known here.</summary>
    static bool MayPutIntoArguments(IMethodSymbol method, SemanticModel model, HashSet<ISymbol> seen)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke) return true;
        if (!ClrTypes.IsSource(method.ContainingType)) return method.ContainingType.SpecialType == SpecialType.System_Array;
        if (!seen.Add(method.OriginalDefinition)) return false;
        var declaration = (method.ReducedFrom ?? method).OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return method.IsAbstract || method.IsVirtual || method.IsOverride || declaration is null || !model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            || Puts(declaration, declaration.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(declaration.SyntaxTree), seen);
    }

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
