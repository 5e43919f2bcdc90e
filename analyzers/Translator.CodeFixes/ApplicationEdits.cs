using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Translator.CodeFixes;

/// <summary>
/// Edits of what applies an operator in the source: a call of a function, of a method or of a layer's Forward, or the creation of a layer that stands in a Sequential.
/// Each says whether it could be made.
/// </summary>
/// <param name="editor">Collects the edits of one document.</param>
/// <param name="semantics">The document's semantic model.</param>
sealed class ApplicationEdits(SyntaxEditor editor, SemanticModel semantics)
{
    /// <summary>Puts what is applied to in the place of the result.</summary>
    public bool Drop(SyntaxNode place)
    {
        if (place is not InvocationExpressionSyntax call) return place is BaseObjectCreationExpressionSyntax creation && DropChild(creation);
        if (call.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment && InputOf(call) is { } input && SyntaxFactory.AreEquivalent(assignment.Left, input))
            Remove(statement); // x = Softmax(x) would become x = x
        else if (InputOf(call) is null) return false;
        else editor.ReplaceNode(call, (current, _) => Parenthesized(InputOf((InvocationExpressionSyntax)current, IsOnReceiver(call))!).WithTriviaFrom(current));
        if (FieldOf(call) is { } layer && IsReadOnce(layer) && Declaration(layer) is { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } })
            editor.RemoveNode(field, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        return true;
    }

    /// <summary>Removes a statement with its line; comments before it stay.</summary>
    void Remove(StatementSyntax statement) => editor.RemoveNode(
        statement, statement.GetLeadingTrivia().All(t => t.IsKind(SyntaxKind.WhitespaceTrivia)) ? SyntaxRemoveOptions.KeepNoTrivia : SyntaxRemoveOptions.KeepLeadingTrivia);

    /// <summary>Applies another function, or another layer with the same arguments.</summary>
    /// <param name="place">What applies it now.</param>
    /// <param name="function">Name of the function or method.</param>
    /// <param name="layer">Name of the layer.</param>
    public bool Rename(SyntaxNode place, string function, string layer)
    {
        if (place is BaseObjectCreationExpressionSyntax creation) return RenameLayer(creation, layer);
        if (place is not InvocationExpressionSyntax call) return false;
        if (IsForward(call)) return FieldOf(call) is { } field && IsReadOnce(field) && CreationOf(field) is { } made && RenameLayer(made, layer);
        if (NameOf(call) is not { } name) return false;
        editor.ReplaceNode(name, SyntaxFactory.IdentifierName(function).WithTriviaFrom(name));
        return true;
    }

    /// <summary>The expression to which a call applies its function; null where there is none.</summary>
    ExpressionSyntax? InputOf(InvocationExpressionSyntax call) => InputOf(call, IsOnReceiver(call));

    static ExpressionSyntax? InputOf(InvocationExpressionSyntax call, bool onReceiver) => onReceiver
        ? (call.Expression as MemberAccessExpressionSyntax)?.Expression
        : (call.ArgumentList.Arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == "input") ?? call.ArgumentList.Arguments.FirstOrDefault(a => a.NameColon is null))?.Expression;

    bool IsOnReceiver(InvocationExpressionSyntax call) => !IsForward(call) && semantics.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: false };

    static bool IsForward(InvocationExpressionSyntax call) => NameOf(call)?.Identifier.ValueText == "Forward";

    static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    IFieldSymbol? FieldOf(InvocationExpressionSyntax call) => IsForward(call) && call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
        ? semantics.GetSymbolInfo(receiver).Symbol as IFieldSymbol
        : null;

    bool IsReadOnce(IFieldSymbol field) => field.DeclaredAccessibility == Accessibility.Private && Declaration(field) is { } declaration
        && declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(name => name.Identifier.ValueText == field.Name && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, field)) == 1;

    VariableDeclaratorSyntax? Declaration(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == semantics.SyntaxTree ? reference.GetSyntax() as VariableDeclaratorSyntax : null;

    BaseObjectCreationExpressionSyntax? CreationOf(IFieldSymbol field) => Declaration(field)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;

    bool RenameLayer(BaseObjectCreationExpressionSyntax creation, string layer)
    {
        var declared = (creation.Parent as EqualsValueClauseSyntax)?.Parent?.Parent is VariableDeclarationSyntax { Variables.Count: 1, Type: var type } ? type : null;
        if (creation is ObjectCreationExpressionSyntax { Type: var made }) editor.ReplaceNode(made, SyntaxFactory.IdentifierName(layer).WithTriviaFrom(made));
        else if (declared is null) return false;
        if (declared is not null && SymbolEqualityComparer.Default.Equals(semantics.GetTypeInfo(declared).Type, semantics.GetTypeInfo(creation).Type) && !declared.IsVar)
            editor.ReplaceNode(declared, SyntaxFactory.IdentifierName(layer).WithTriviaFrom(declared));
        return true;
    }

    /// <summary>Removes a layer from the end of a Sequential; in its middle an Identity keeps the names of those behind it.</summary>
    bool DropChild(BaseObjectCreationExpressionSyntax creation)
    {
        var element = creation.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: ArgumentSyntax or ExpressionElementSyntax } tuple } ? tuple.Parent! : creation.Parent!;
        var siblings = element.Parent switch
        {
            ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } arguments => arguments.Arguments.ToList<SyntaxNode>(),
            CollectionExpressionSyntax collection => collection.Elements.ToList<SyntaxNode>(),
            _ => [],
        };
        if (siblings.Count > 1 && siblings[^1] == element) editor.RemoveNode(element, SyntaxRemoveOptions.KeepUnbalancedDirectives);
        else if (element is ArgumentSyntax or ExpressionElementSyntax) editor.ReplaceNode(creation, SyntaxFactory.ParseExpression("new Identity()").WithTriviaFrom(creation));
        else return false;
        return true;
    }

    static ExpressionSyntax Parenthesized(ExpressionSyntax expression) => expression is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax
        ? expression
        : SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
}
