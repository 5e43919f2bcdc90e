using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>Whether an expression gives the same before its statement as in it: nothing else in the statement changes what it reads, and it changes nothing that they read.</summary>
static class EvaluationOrder
{
    /// <summary>Whether the expression may be computed before the statement that it stands in.</summary>
    public static bool MayComeFirst(ExpressionSyntax expression, SyntaxNode statement, SemanticModel model)
    {
        if (expression.DescendantNodesAndSelf().Any(node => Changes(node, statement) || IsForeignCall(node, model))) return false;
        var others = statement.DescendantNodes(node => node != expression).Where(node => node != expression).ToList();
        if (others.Exists(node => IsForeignCall(node, model)) && !expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().All(part => IsSteady(part, model))) return false;
        var read = new HashSet<ISymbol>(expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        return !others.Where(node => Changes(node, statement)).SelectMany(node => node.DescendantNodes()).OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol is { } symbol && read.Contains(symbol));
    }

    /// <summary>Whether a node changes a variable; the assignment that is the whole statement does so last.</summary>
    static bool Changes(SyntaxNode node, SyntaxNode statement) => node switch
    {
        AssignmentExpressionSyntax => (statement as ExpressionStatementSyntax)?.Expression != node,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => node.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        _ => false,
    };

    /// <summary>Whether a node calls code of the source, which may change fields and elements. The Forward of a module does not.</summary>
    static bool IsForeignCall(SyntaxNode node, SemanticModel model) => node switch
    {
        InvocationExpressionSyntax => model.GetSymbolInfo(node).Symbol is not IMethodSymbol method || method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
            || method.DeclaringSyntaxReferences.Length > 0 && !DslSymbols.IsForward(method) || !method.IsStatic && !DslSymbols.IsDsl(method.ContainingType),
        BaseObjectCreationExpressionSyntax => model.GetTypeInfo(node).Type is INamedTypeSymbol type && ClrTypes.IsSource(type),
        _ => false,
    };

    /// <summary>Whether a part of an expression is the same whatever is called in between.</summary>
    static bool IsSteady(ExpressionSyntax part, SemanticModel model) => part is not ElementAccessExpressionSyntax && (part is not (SimpleNameSyntax or MemberAccessExpressionSyntax) || model.GetSymbolInfo(part).Symbol switch
    {
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol property => DslSymbols.IsDsl(property.ContainingType) || property.IsReadOnly,
        ILocalSymbol local => !IsCaptured(local, part, model),
        _ => true,
    });

    /// <summary>Whether a local function or lambda uses a local and so may change it.</summary>
    static bool IsCaptured(ILocalSymbol local, SyntaxNode at, SemanticModel model) =>
        at.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() is { } member && member.DescendantNodes().Where(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            .SelectMany(f => f.DescendantNodes()).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local));
}
