using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes a <c>Forward</c>: its tensors live in a dispose scope, and what it returns leaves that.</summary>
sealed class ForwardWriter(SemanticModel model, BodyRewriter rewriter)
{
    const string Indent = "    ";

    /// <summary>The method, and the one that keeps its results where a return needs more than one call.</summary>
    public string Write(MethodDeclarationSyntax method, string documentation)
    {
        var symbol = model.GetDeclaredSymbol(method)!;
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(Parameter));
        var head = $"{documentation}{Indent}{Modifiers(method, symbol)}{rewriter.Text(method.ReturnType)} forward{method.TypeParameterList}({parameters}){Constraints(method)}";
        if (symbol.IsAbstract) return $"{head};\n";
        var names = new HashSet<string>(method.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.Text), StringComparer.Ordinal);
        var scope = names.Contains("scope") ? "disposeScope" : "scope";
        var results = new ResultRewriter(scope, IsTensor(symbol.ReturnType));
        var statements = method.Body is { } block ? rewriter.Statements(block.Statements) : ExpressionBody(method);
        var text = string.Concat(statements.Select(s => results.Visit(s)!.ToFullString()));
        if (text.Length > 0 && !text.EndsWith("\n", StringComparison.Ordinal)) text += "\n";
        return $"{head}\n{Indent}{{\n{Indent}{Indent}using var {scope} = NewDisposeScope();\n{text}{Indent}}}\n{(results.NeedsKeep ? Keep(symbol, method) : "")}";
    }

    /// <summary>The method that runs the model without gradients.</summary>
    public string Predict(IMethodSymbol forward, MethodDeclarationSyntax method)
    {
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(p => $"{rewriter.Text(p.Type!)} {p.Identifier.Text}{(p.Default is null ? "" : " " + p.Default)}"));
        return $"\n{Indent}/// <summary>Runs the model for inference: nothing is kept for gradients.</summary>\n{Indent}public {rewriter.Text(method.ReturnType)} Predict({parameters})\n{Indent}{{\n"
            + $"{Indent}{Indent}using var mode = inference_mode();\n{Indent}{Indent}return forward({string.Join(", ", forward.Parameters.Select(p => p.Name))});\n{Indent}}}\n";
    }

    string Constraints(MethodDeclarationSyntax method) => string.Concat(method.ConstraintClauses.Select(c => $" {rewriter.Text(c)}"));

    static string Modifiers(MethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        var overrides = ModuleClass.Overrides(symbol);
        var kept = method.Modifiers.Where(m => !overrides || !m.IsKind(SyntaxKind.OverrideKeyword) && !m.IsKind(SyntaxKind.VirtualKeyword)).Select(m => m.Text + " ");
        return string.Concat(kept) + (overrides ? "override " : "");
    }

    IEnumerable<StatementSyntax> ExpressionBody(MethodDeclarationSyntax method)
    {
        // an expression body becomes a return statement, so that the scope can stand before it
        if (method.ExpressionBody is { Expression: var result }) yield return SyntaxFactory.ParseStatement($"{Indent}{Indent}return {rewriter.Text(result)};\n");
    }

    string Parameter(ParameterSyntax parameter)
    {
        var shape = parameter.AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => DslSymbols.Is(model.GetTypeInfo(a).Type, nameof(ShapeAttribute)));
        var sizes = shape?.ArgumentList?.Arguments.Where(a => a.NameEquals is null).Select(a => a.Expression.ToString().Trim('"'));
        return $"{string.Concat(parameter.Modifiers.Select(m => m.Text + " "))}{rewriter.Text(parameter.Type!)} {parameter.Identifier.Text}{(parameter.Default is null ? "" : " " + parameter.Default)}{(sizes is null ? "" : $" /* [{string.Join(", ", sizes)}] */")}";
    }

    static bool IsTensor(ITypeSymbol type) => DslSymbols.Is(type, nameof(Tensor)) && type.NullableAnnotation != NullableAnnotation.Annotated;

    string Keep(IMethodSymbol symbol, MethodDeclarationSyntax method)
    {
        var type = rewriter.Text(method.ReturnType);
        return $"\n{Indent}/// <summary>Keeps the tensors of a result beyond the scope in which they were made.</summary>\n{Indent}private static {type} Keep(DisposeScope scope, {type} result)\n{Indent}{{\n"
            + string.Concat(Moves(symbol.ReturnType, "result", 0).Select(line => $"{Indent}{Indent}{line}\n")) + $"{Indent}{Indent}return result;\n{Indent}}}\n";
    }

    static IEnumerable<string> Moves(ITypeSymbol type, string value, int depth)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return Guarded(Moves(nullable.TypeArguments[0], $"{value}.Value", depth), value);
        IEnumerable<string> moves = type switch
        {
            _ when DslSymbols.Is(type, nameof(Tensor)) => [$"scope.MoveToOuter({value});"],
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany((e, i) => Moves(e.Type, $"{value}.Item{i + 1}", depth)),
            _ when ElementOf(type) is { } element => Moves(element, $"item{depth}", depth + 1).ToList() is { Count: > 0 } inner ? [$"foreach (var item{depth} in {value})", "{", .. inner.Select(line => Indent + line), "}"] : [],
            INamedTypeSymbol named when ClrTypes.IsSource(named) && depth < 8 => Parts(named).SelectMany(part => Moves(part.Type, $"{value}.{part.Name}", depth + 1)),
            _ => [],
        };
        return type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } ? Guarded(moves, value) : moves;
    }

    static IEnumerable<string> Guarded(IEnumerable<string> moves, string value)
    {
        var lines = moves.ToList();
        return lines.Count switch
        {
            0 => [],
            1 => [$"if ({value} is not null) {lines[0]}"],
            _ => [$"if ({value} is not null)", "{", .. lines.Select(line => Indent + line), "}"],
        };
    }

    static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element] } named when named.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) => element,
        _ => null,
    };

    /// <summary>The properties of a record that store something.</summary>
    static IEnumerable<(string Name, ITypeSymbol Type)> Parts(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false } && type.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, p)))
        .Select(p => (p.Name, p.Type));

    /// <summary>Moves what Forward returns out of its dispose scope; returns of functions inside it stay as they are.</summary>
    sealed class ResultRewriter(string scope, bool isTensor) : CSharpSyntaxRewriter
    {
        /// <summary>Whether a return calls <c>Keep</c>.</summary>
        public bool NeedsKeep { get; private set; }

        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

        public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
        {
            if (node.Expression is not { } result) return node;
            NeedsKeep |= !isTensor;
            return node.WithExpression(SyntaxFactory.ParseExpression(isTensor ? $"{scope}.MoveToOuter({result.WithoutTrivia()})" : $"Keep({scope}, {result.WithoutTrivia()})"));
        }
    }
}
