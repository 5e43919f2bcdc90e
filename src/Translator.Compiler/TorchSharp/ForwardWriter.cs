using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes a <c>Forward</c>: its tensors live in a dispose scope, and what it returns leaves that.</summary>
sealed class ForwardWriter(SemanticModel model, BodyRewriter rewriter)
{
    const string Indent = LineLayout.Indent;

    /// <summary>The method, and the one that keeps its results where a return needs more than one call.</summary>
    public string Write(MethodDeclarationSyntax method, string documentation)
    {
        var symbol = model.GetDeclaredSymbol(method)!;
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(Parameter));
        var head = $"{documentation}{Indent}{Modifiers(method, symbol)}{rewriter.Text(method.ReturnType)} forward{method.TypeParameterList}({parameters}){Constraints(method)}";
        if (symbol.IsAbstract) return $"{head};\n";
        var names = new HashSet<string>(method.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.Text), StringComparer.Ordinal);
        var scope = names.Contains("scope") ? "disposeScope" : "scope";
        var results = new ResultRewriter(scope, symbol.ReturnType);
        var statements = method.Body is { } block ? rewriter.Statements(block.Statements)
            : method.ExpressionBody is { } arrow ? rewriter.Statements(arrow, Indent + Indent) // so that the scope can stand before it
            : [];
        var leaves = EscapingTensors.LeaveOtherwise(method, model); // then the scope around the call is theirs
        var written = statements.Select(s => leaves ? s : (StatementSyntax)results.Visit(s)!);
        var text = method.Body is { } body ? LineLayout.Body(written, body) + Comments.Before(body.CloseBraceToken) : string.Concat(written.Select(s => s.ToFullString()));
        return $"{head}\n{Indent}{{\n{(leaves ? "" : $"{Indent}{Indent}using var {scope} = NewDisposeScope();\n")}{text}{Indent}}}\n{(results.NeedsKeep ? Keep(symbol, method) : "")}";
    }

    /// <summary>The method that runs the model without gradients.</summary>
    public string Predict(MethodDeclarationSyntax method)
    {
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(p => $"{rewriter.Text(p.Type!)} {p.Identifier.Text}{(p.Default is null ? "" : " " + p.Default)}"));
        return $"\n{Indent}/// <summary>Runs the model for inference: nothing is kept for gradients. Layers such as dropout compute as in training until <c>eval()</c> was called.</summary>\n{Indent}public {rewriter.Text(method.ReturnType)} Predict({parameters})\n{Indent}{{\n"
            + $"{Indent}{Indent}using var mode = inference_mode();\n{Indent}{Indent}return forward({string.Join(", ", method.ParameterList.Parameters.Select(p => p.Identifier.Text))});\n{Indent}}}\n";
    }

    string Constraints(MethodDeclarationSyntax method) => string.Concat(method.ConstraintClauses.Select(c => $" {rewriter.Text(c)}"));

    string Modifiers(MethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        var overrides = ModuleClass.Overrides(symbol, DerivedClasses.Of(model.Compilation, CancellationToken.None));
        var opens = !overrides && ModuleClass.OverridesLayer(symbol);
        var kept = method.Modifiers.Where(m => !(overrides || opens) || m.Kind() is not (SyntaxKind.OverrideKeyword or SyntaxKind.VirtualKeyword or SyntaxKind.SealedKeyword)).Select(m => m.Text + " ");
        return string.Concat(kept) + (overrides ? "override " : opens && !symbol.ContainingType.IsSealed ? "virtual " : "");
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
            + string.Concat(Structure.ForEachTensor(symbol.ReturnType, "result", tensor => $"scope.MoveToOuter({tensor});").Select(line => $"{Indent}{Indent}{line}\n")) + $"{Indent}{Indent}return result;\n{Indent}}}\n";
    }

    /// <summary>Moves what Forward returns out of its dispose scope; returns of functions inside it stay as they are.</summary>
    sealed class ResultRewriter(string scope, ITypeSymbol type) : CSharpSyntaxRewriter
    {
        readonly bool isTensor = IsTensor(type);
        readonly bool isTupleOfTensors = type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.All(e => IsTensor(e.Type));

        /// <summary>Whether a return calls <c>Keep</c>.</summary>
        public bool NeedsKeep { get; private set; }

        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

        public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
        {
            if (node.Expression is not { } result) return node;
            if (isTensor) return node.WithExpression(Parse($"{scope}.MoveToOuter({result.WithoutTrivia()})"));
            if (isTupleOfTensors && result is TupleExpressionSyntax parts)
                return node.WithExpression(Parse($"({string.Join(", ", parts.Arguments.Select(a => $"{a.NameColon?.ToFullString()}{scope}.MoveToOuter({a.Expression.WithoutTrivia()})"))})"));
            NeedsKeep = true;
            return node.WithExpression(Parse($"Keep({scope}, {result.WithoutTrivia()})"));
        }

        static ExpressionSyntax Parse(string text) => SyntaxFactory.ParseExpression(text);
    }
}
