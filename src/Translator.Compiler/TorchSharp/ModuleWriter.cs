using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes one module class as TorchSharp's: member by member in the author's order.</summary>
sealed class ModuleWriter(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, SemanticModel model, BodyRewriter rewriter, ScalarConstants constants, List<EmissionProblem> problems)
{
    const string Indent = "    ";

    /// <summary>Field initialisers that read constructor parameters, in order, and what they are assigned to.</summary>
    readonly List<(string Field, string Value)> moved = [];

    public string Write()
    {
        var forward = declaration.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(m => m.Identifier.ValueText == "Forward");
        if (symbol.BaseType is { } parent && DslSymbols.IsModule(parent) && parent.Name != nameof(Module))
            problems.Add(new(declaration.Identifier.GetLocation(), $"{symbol.Name} derives from {parent.Name}: TorchSharp code is written for classes that derive from Module itself"));
        var body = new StringBuilder();
        var constructor = declaration.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword));
        var lastField = declaration.Members.LastOrDefault(m => m is FieldDeclarationSyntax or PropertyDeclarationSyntax);
        var members = new List<string>();
        foreach (var member in declaration.Members)
        {
            members.Add(member switch
            {
                FieldDeclarationSyntax field => Field(field),
                MethodDeclarationSyntax method when method == forward => Forward(method),
                ConstructorDeclarationSyntax own when own == constructor => Constructor(own),
                _ => Lines(rewriter.Visit(member)!.ToFullString()),
            });
            if (member == lastField) members.Add(CapturedMark);
        }

        if (lastField is null) members.Insert(0, CapturedMark);
        if (constructor is null)
        {
            members.Insert(members.IndexOf(CapturedMark) + 1, "\n" + MadeConstructor());
        }

        members = [.. members.Select(m => m == CapturedMark ? CapturedFields() : m)];
        var fields = string.Concat(constants.Declarations.Select(d => $"{Indent}{d}\n"));
        if (fields.Length > 0) fields += "\n";
        body.Append(Documentation()).Append(Modifiers()).Append("class ").Append(declaration.Identifier.ValueText).Append(declaration.TypeParameterList?.ToString())
            .Append(" : ").Append(forward is null ? "Module" : BaseType(forward)).Append("\n{\n").Append(fields).Append(string.Concat(members).TrimStart('\n')).Append("}\n");
        return body.ToString();
    }

    const string CapturedMark = "\0captured";

    string Modifiers() => declaration.Modifiers.Count == 0 ? "" : declaration.Modifiers.ToString() + " ";

    /// <summary>The class's documentation, without the constructor parameters, which go to the constructor.</summary>
    string Documentation() => string.Concat(DocumentationLines().Where(l => !l.StartsWith("/// <param", StringComparison.Ordinal)).Select(l => l + "\n"));

    IEnumerable<string> DocumentationLines() => declaration.GetLeadingTrivia().ToFullString().Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("//", StringComparison.Ordinal));

    string BaseType(MethodDeclarationSyntax forward)
    {
        var inputs = forward.ParameterList.Parameters.Select(p => rewriter.Text(p.Type!));
        return $"Module<{string.Join(", ", inputs.Append(rewriter.Text(forward.ReturnType)))}>";
    }

    string Field(FieldDeclarationSyntax field)
    {
        var result = new StringBuilder();
        foreach (var variable in field.Declaration.Variables)
        {
            var fieldSymbol = (IFieldSymbol)model.GetDeclaredSymbol(variable)!;
            var element = DslSymbols.ModuleElement(fieldSymbol.Type);
            var type = element is null ? rewriter.Text(field.Declaration.Type) : $"ModuleList<{element.Name}>";
            var value = variable.Initializer is { Value: var initializer } ? rewriter.Text(initializer) : null;
            if (value is not null && element is not null) value = value.StartsWith("[", StringComparison.Ordinal) ? $"ModuleList<{element.Name}>({value})" : $"ModuleList({value}{(fieldSymbol.Type is IArrayTypeSymbol ? "" : ".ToArray()")})";
            var needsParameters = variable.Initializer is not null && variable.Initializer.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => i.Parent is not NameColonSyntax && PrimaryParameters.Any(p => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(i).Symbol, model.GetDeclaredSymbol(p))));
            if (needsParameters) moved.Add((variable.Identifier.Text, value!.Replace("\n", "\n" + Indent)));
            result.Append(Trivia(field)).Append(Indent).Append(NameOf(fieldSymbol)).Append(field.Modifiers.Count == 0 ? "private " : "").Append(Access(field)).Append(type).Append(' ').Append(variable.Identifier.Text)
                .Append(value is null || needsParameters ? "" : $" = {value}").Append(";\n");
        }

        return result.ToString();
    }

    static string Access(FieldDeclarationSyntax field)
    {
        if (field.Modifiers.Count == 0) return "";
        var text = field.Modifiers.ToString() + " ";
        return field.Modifiers.Any(m => m.IsKind(SyntaxKind.PrivateKeyword) || m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.ProtectedKeyword) || m.IsKind(SyntaxKind.InternalKeyword)) ? text : "private " + text;
    }

    static string NameOf(IFieldSymbol field) =>
        field.GetAttributes().FirstOrDefault(a => DslSymbols.Is(a.AttributeClass, nameof(NameAttribute)))?.ConstructorArguments is [{ Value: string name }] ? $"[ComponentName(Name = {SymbolDisplay.FormatLiteral(name, true)})] " : "";

    static string Trivia(MemberDeclarationSyntax member)
    {
        var text = member.GetLeadingTrivia().ToFullString();
        return text.Substring(0, text.LastIndexOf('\n') + 1);
    }

    static string Lines(string text) => text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";

    IReadOnlyList<ParameterSyntax> PrimaryParameters => declaration.ParameterList?.Parameters.ToList() ?? [];

    /// <summary>Constructor parameters that methods read later; they become fields.</summary>
    IReadOnlyList<ParameterSyntax> CapturedParameters => [.. PrimaryParameters.Where(p => declaration.Members.OfType<BaseMethodDeclarationSyntax>()
        .Concat<MemberDeclarationSyntax>(declaration.Members.OfType<PropertyDeclarationSyntax>().Where(q => q.Initializer is null))
        .SelectMany(m => m.DescendantNodes().OfType<IdentifierNameSyntax>()).Any(i => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(i).Symbol, model.GetDeclaredSymbol(p))))];

    string CapturedFields() => string.Concat(CapturedParameters.Select(p => $"{Indent}private readonly {rewriter.Text(p.Type!)} {p.Identifier.Text};\n"));

    string MadeConstructor()
    {
        var text = new StringBuilder();
        var parameters = PrimaryParameters;
        text.Append(Indent).Append("/// <summary>Makes the layers.</summary>\n");
        foreach (var line in DocumentationLines().Where(l => l.StartsWith("/// <param", StringComparison.Ordinal))) text.Append(Indent).Append(line).Append('\n');
        text.Append(Indent).Append(symbol.IsAbstract ? "protected " : "public ").Append(symbol.Name).Append('(').Append(string.Join(", ", parameters.Select(p => rewriter.Text(p)))).Append(")\n")
            .Append(Indent).Append(Indent).Append(": base(nameof(").Append(symbol.Name).Append("))\n").Append(Indent).Append("{\n");
        foreach (var parameter in CapturedParameters) Assign(text, $"this.{parameter.Identifier.Text}", parameter.Identifier.Text);
        foreach (var (field, value) in moved) Assign(text, parameters.Any(p => p.Identifier.Text == field) ? $"this.{field}" : field, value);
        return text.Append(Indent).Append(Indent).Append("RegisterComponents();\n").Append(Indent).Append("}\n").ToString();
    }

    static void Assign(StringBuilder text, string target, string value) => text.Append(Indent).Append(Indent).Append(target).Append(" = ").Append(value).Append(";\n");

    string Constructor(ConstructorDeclarationSyntax constructor)
    {
        var statements = string.Concat(rewriter.Statements(constructor.Body?.Statements ?? default).Select(s => s.ToFullString()));
        if (constructor.ExpressionBody is { } arrow) statements = $"{Indent}{Indent}{rewriter.Text(arrow.Expression)};\n";
        return $"{Trivia(constructor)}{Indent}{constructor.Modifiers} {symbol.Name}{rewriter.Text(constructor.ParameterList)}\n{Indent}{Indent}: base(nameof({symbol.Name}))\n{Indent}{{\n{statements}{Indent}{Indent}RegisterComponents();\n{Indent}}}\n";
    }

    string Forward(MethodDeclarationSyntax method)
    {
        var parameters = string.Join(", ", method.ParameterList.Parameters.Select(Parameter));
        var names = new HashSet<string>(method.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.Text), StringComparer.Ordinal);
        var scope = names.Contains("scope") ? "disposeScope" : "scope";
        var rewriterForResults = new ResultRewriter(scope, method);
        IEnumerable<StatementSyntax> statements = method.Body is { } block
            ? rewriter.Statements(block.Statements)
            : rewriter.Statements([]).Concat(ExpressionBody(method));
        var text = string.Concat(statements.Select(s => rewriterForResults.Visit(s)!.ToFullString()));
        var documentation = Trivia(method);
        var arguments = string.Join(", ", method.ParameterList.Parameters.Select(p => p.Identifier.Text));
        var returns = rewriter.Text(method.ReturnType);
        return
            $"{documentation}{Indent}{Kept(method)}override {returns} forward({parameters})\n{Indent}{{\n{Indent}{Indent}using var {scope} = NewDisposeScope();\n{Lines(text)}{Indent}}}\n\n"
            + $"{Indent}/// <summary>Runs the model for inference: nothing is kept for gradients.</summary>\n{Indent}public {returns} Predict({string.Join(", ", method.ParameterList.Parameters.Select(p => $"{rewriter.Text(p.Type!)} {p.Identifier.Text}{(p.Default is null ? "" : " " + p.Default)}"))})\n{Indent}{{\n"
            + $"{Indent}{Indent}using var mode = inference_mode();\n{Indent}{Indent}return forward({arguments});\n{Indent}}}\n";
    }

    IEnumerable<StatementSyntax> ExpressionBody(MethodDeclarationSyntax method)
    {
        // an expression body becomes a return statement, so that the scope can stand before it
        var result = rewriter.Text(method.ExpressionBody!.Expression);
        yield return SyntaxFactory.ParseStatement($"{Indent}{Indent}return {result};\n");
    }

    static string Kept(MethodDeclarationSyntax method) => string.Concat(method.Modifiers.Where(m => m.IsKind(SyntaxKind.PublicKeyword) || m.IsKind(SyntaxKind.SealedKeyword)).Select(m => m.Text + " "));

    string Parameter(ParameterSyntax parameter)
    {
        var shape = parameter.AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => DslSymbols.Is(model.GetTypeInfo(a).Type, nameof(ShapeAttribute)));
        var sizes = shape?.ArgumentList?.Arguments.Where(a => a.NameEquals is null).Select(a => a.Expression.ToString().Trim('"'));
        return $"{rewriter.Text(parameter.Type!)} {parameter.Identifier.Text}{(parameter.Default is null ? "" : " " + parameter.Default)}{(sizes is null ? "" : $" /* [{string.Join(", ", sizes)}] */")}";
    }

    /// <summary>Moves what Forward returns out of its dispose scope; returns of functions inside it stay as they are.</summary>
    sealed class ResultRewriter(string scope, MethodDeclarationSyntax method) : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => node;

        public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

        public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
        {
            if (node.Expression is not { } result) return node;
            var moved = result is TupleExpressionSyntax tuple
                ? $"({string.Join(", ", tuple.Arguments.Select(a => $"{a.NameColon?.ToFullString()}{scope}.MoveToOuter({a.Expression.WithoutTrivia()})"))})"
                : method.ReturnType is TupleTypeSyntax types ? null
                : $"{scope}.MoveToOuter({result.WithoutTrivia()})";
            return moved is null
                ? node.WithExpression(SyntaxFactory.ParseExpression($"{result.WithoutTrivia()} is var result ? ({string.Join(", ", Enumerable.Range(1, ((TupleTypeSyntax)method.ReturnType).Elements.Count).Select(i => $"{scope}.MoveToOuter(result.Item{i})"))}) : result"))
                : node.WithExpression(SyntaxFactory.ParseExpression(moved));
        }
    }
}
