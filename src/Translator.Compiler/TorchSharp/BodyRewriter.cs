using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Emit;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Rewrites expressions and statements from the DSL to TorchSharp and leaves everything else as the author wrote it:
/// loops, names, comments, layout.
/// </summary>
sealed partial class BodyRewriter(SemanticModel model, SemanticModels semantics, INamedTypeSymbol outermost, ISet<string> declared, ModuleFields lists, HeldModules held, ScalarConstants constants, TorchSharpOptions options, List<EmissionProblem> problems, ISet<string> support, CancellationToken cancellation) : CSharpSyntaxRewriter
{
    /// <summary>What the compiler knows of the tree that is rewritten.</summary>
    public SemanticModel Model => model;

    /// <summary>Which fields are TorchSharp's lists of modules.</summary>
    public ModuleFields Lists => lists;

    /// <summary>Marks a module that is nested in another class.</summary>
    public static readonly SyntaxAnnotation NestedModule = new();

    readonly Stack<List<StatementSyntax>> hoisted = new();
    readonly List<ClassDeclarationSyntax> nestedModules = [];

    /// <summary>The modules inside of a class that is none, as the author wrote them, in the order in which they are marked.</summary>
    public IReadOnlyList<ClassDeclarationSyntax> NestedModules => nestedModules;

    readonly Dictionary<SyntaxNode, HashSet<string>> hoistedNames = [];

    /// <summary>Notes what cannot be said in TorchSharp.</summary>
    public void Refuse(SyntaxNode place, string why) => problems.Add(new(place.GetLocation(), why));

    /// <summary>The text of a rewritten node, without the space around it.</summary>
    public string Text(SyntaxNode node) => Visit(node)!.WithoutTrivia().ToFullString();

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node is StatementSyntax alone and not BlockSyntax && IsEmbedded(alone)) return Embedded(alone);
        if (node is StatementSyntax statement and not BlockSyntax) return base.Visit(node) is StatementSyntax visited ? Probed(statement, visited) : null;
        if (node is not ExpressionSyntax expression || node is TypeSyntax and not IdentifierNameSyntax || node.Parent is AttributeArgumentSyntax) return base.Visit(node);
        var rewritten = base.Visit(node);
        if (rewritten is null) return null;

        // a size that becomes an int: TorchSharp's sizes are long
        if (node.Parent is not ParenthesizedExpressionSyntax && model.GetTypeInfo(expression) is { Type: { } from, ConvertedType: { SpecialType: SpecialType.System_Int32 } or { Name: nameof(Index) } } && DslSymbols.Is(from, nameof(Dim)))
            return Parse($"(int){(rewritten is BinaryExpressionSyntax or ConditionalExpressionSyntax ? $"({rewritten.WithoutTrivia()})" : rewritten.WithoutTrivia())}", node);
        if (IsSubmodule(expression) && IsAnyModule(model.GetTypeInfo(expression).Type)) return Parse(AsSubmodule(rewritten.WithoutTrivia().ToFullString()), node);
        return Value(expression, Probed(expression, rewritten));
    }

    /// <summary>The value of a tensor where C# wants a number or truth value: <c>if (x.Sum() > 0)</c>.</summary>
    SyntaxNode Value(ExpressionSyntax original, SyntaxNode rewritten)
    {
        // the cast around it takes the value, or the parentheses
        if (original is CastExpressionSyntax || original.Parent is ParenthesizedExpressionSyntax || original is ParenthesizedExpressionSyntax && original.Parent is CastExpressionSyntax) return rewritten;
        if (!DslSymbols.Is(model.GetTypeInfo(original).Type, nameof(Tensor))) return rewritten;
        if (WithoutParentheses(original) is BinaryExpressionSyntax logical && IsLogical(logical)) return rewritten;
        var wanted = original.Parent is CastExpressionSyntax cast ? model.GetTypeInfo(cast).Type : model.GetTypeInfo(original).ConvertedType;
        var conversion = original.Parent is BinaryExpressionSyntax around && IsLogical(around) && IsTruth(around) ? "ToBoolean" : wanted?.SpecialType switch
        {
            SpecialType.System_Boolean => "ToBoolean",
            SpecialType.System_Int32 => "ToInt32",
            SpecialType.System_Int64 => "ToInt64",
            SpecialType.System_Single => "ToSingle",
            SpecialType.System_Double => "ToDouble",
            _ => null,
        };
        if (conversion is null) return rewritten;
        var text = rewritten.WithoutTrivia().ToFullString();
        return Parse($"{(Spelling.IsPrimary(text) ? text : $"({text})")}.{conversion}()", original);
    }

    static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression) => expression is ParenthesizedExpressionSyntax { Expression: var inner } ? WithoutParentheses(inner) : expression;

    static bool IsLogical(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    /// <summary>Whether <c>&amp;&amp;</c> or <c>||</c> is asked for a truth value; else, of tensors, it is a tensor.</summary>
    bool IsTruth(BinaryExpressionSyntax logical)
    {
        ExpressionSyntax outer = logical;
        while (outer.Parent is ParenthesizedExpressionSyntax parentheses) outer = parentheses;
        return !DslSymbols.Is(model.GetTypeInfo(logical).Type, nameof(Tensor)) || (outer.Parent is BinaryExpressionSyntax around && IsLogical(around) ? IsTruth(around) : model.GetTypeInfo(outer).ConvertedType?.SpecialType == SpecialType.System_Boolean || outer.Parent is CastExpressionSyntax);
    }

    static ExpressionSyntax Parse(string text, SyntaxNode original) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(original);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol method) return base.VisitInvocationExpression(node);
        if (method.IsStatic && DslSymbols.IsInitializer(method.ContainingType)) return AsLambda(Initialization(node), node);
        if (DslSymbols.Is(method.ContainingType, nameof(Functional)) || (DslSymbols.Is(method.ContainingType, nameof(Tensor)) && node.Expression is MemberAccessExpressionSyntax))
            return Call(node, method);
        if (node.Expression is MemberAccessExpressionSyntax { Expression: var called }) method = Held(method, called);
        if (ForwardName(method) is not null && DslSymbols.IsDsl(method.ContainingType))
            return Result(node, method, node.WithExpression((ExpressionSyntax)Visit(node.Expression)!).WithArgumentList(ForwardArguments(node.ArgumentList, method)));
        if (method is { Name: nameof(Sequential.Add) } && DslSymbols.Is(method.ContainingType, nameof(Sequential)))
            return Parse($"{(node.Expression is MemberAccessExpressionSyntax adding ? Receiver(adding.Expression, method) : "Layer")}.append{Text(node.ArgumentList)}", node);
        return base.VisitInvocationExpression(node);
    }

    /// <summary>TorchSharp's LSTM returns three tensors; where the source does not take three, it gets the DSL's result.</summary>
    ExpressionSyntax Result(InvocationExpressionSyntax node, IMethodSymbol method, ExpressionSyntax call)
    {
        if (!DslSymbols.Is(method.ContainingType, nameof(LSTM)) || node.Parent is AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables.Count: 3 } } or TupleExpressionSyntax { Arguments.Count: 3 } }) return call;
        support.Add(nameof(LSTMOutput));
        return Parse($"LSTMOutput.Of({call.WithoutTrivia()})", node);
    }

    static bool IsSourceModule(ITypeSymbol? type) => DslSymbols.IsModule(type) && !DslSymbols.IsDsl(type);

    static bool IsSequential(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (DslSymbols.Is(t, nameof(Sequential)))
                return true;
        return false;
    }

    /// <summary>Arguments of a layer's Forward. Names that stand in their parameter's place go, because TorchSharp's parameters have others; ours have the same.</summary>
    ArgumentListSyntax ForwardArguments(ArgumentListSyntax list, IMethodSymbol method) =>
        Layers.All.TryGetValue(method.ContainingType.Name, out var spelling) && spelling.Template.Length == 0 ? (ArgumentListSyntax)Visit(list)! : WithoutNames((ArgumentListSyntax)Visit(list)!, list, method);

    static ArgumentListSyntax WithoutNames(ArgumentListSyntax rewritten, ArgumentListSyntax list, IMethodSymbol method) => rewritten.WithArguments(SyntaxFactory.SeparatedList(
        rewritten.Arguments.Select((a, i) => a.NameColon is not null && ParameterOf(list.Arguments[i], list, method)?.Ordinal == i ? a.WithNameColon(null) : a), rewritten.Arguments.GetSeparators()));

    ExpressionSyntax Call(InvocationExpressionSyntax node, IMethodSymbol method)
    {
        if (method is { Name: nameof(Tensor.Of), IsStatic: true } && node.ArgumentList.Arguments is [{ Expression: var given }]) return Parse(TensorOf(given), node);
        var types = method.Parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        if (Functions.Of(method.Name, method.IsStatic ? types : types.Prepend(nameof(Tensor))) is not { } spelling)
        {
            problems.Add(new(node.GetLocation(), $"{method.Name} is not available in TorchSharp code yet"));
            return node;
        }

        if (ArgumentFor(node.ArgumentList, method, "outputSize") is { } size && KeepsSize(size) && Functions.All.TryGetValue($"{method.Name}(null)", out var keeping)) spelling = keeping;
        if (ArgumentFor(node.ArgumentList, method, "padding") is { } padding && IsWord(padding)) spelling = Functions.All[$"{method.Name}(padding)"];
        foreach (var argument in node.ArgumentList.Arguments)
            if (model.GetTypeInfo(argument.Expression).Type?.SpecialType == SpecialType.System_Int32 && ParameterOf(argument, node.ArgumentList, method) is { } parameter) spelling = spelling.WithoutCast(parameter.Name);
        var arguments = Arguments(node.ArgumentList, method, spelling);
        if (spelling.Takes([Device]) && DeviceOf(node) is { } device) arguments[Device] = device;
        if (!method.IsStatic && node.Expression is MemberAccessExpressionSyntax access)
            arguments["input"] = Text(access.Expression) + (spelling.ChainsOn("input", arguments.Keys) ? Comments.Break(access.OperatorToken) : "");
        return Parse(Spelled(spelling, $"TorchFunctions.{method.Name}", method, arguments, node), node);
    }

    /// <summary>Whether an output size of adaptive pooling keeps the input's in a dimension, or may.</summary>
    bool KeepsSize(ExpressionSyntax outputSize) => model.GetTypeInfo(outputSize) switch
    {
        { Type: INamedTypeSymbol { IsTupleType: true } tuple } => outputSize is TupleExpressionSyntax written ? written.Arguments.Any(a => KeepsSize(a.Expression)) : tuple.TupleElements.Any(e => IsNullable(e.Type)),
        { Type: var type } => type is null || IsNullable(type) || outputSize.ToString().Contains("null"),
    };

    static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Whether an argument is one of PyTorch's words: <c>padding: "same"</c>.</summary>
    bool IsWord(ExpressionSyntax argument) => model.GetTypeInfo(argument).Type is { SpecialType: SpecialType.System_String };

    /// <summary>A tensor of given numbers. The DSL has Python's types for single ones, TorchSharp C#'s.</summary>
    string TensorOf(ExpressionSyntax given) => model.GetTypeInfo(given).Type switch
    {
        { SpecialType: SpecialType.System_Int32 } => $"{Function("tensor")}({Text(given)}, dtype: ScalarType.Int64{Beside(given)})",
        { SpecialType: SpecialType.System_Double } => $"{Function("tensor")}({Text(given)}, dtype: ScalarType.Float32{Beside(given)})",
        _ => $"{Function("tensor")}({Text(given)}{Beside(given)})",
    };

    /// <summary>A word of PyTorch's that becomes a padding somewhere else than in a call: TorchSharp has words and numbers in different types, and a variable has one.</summary>
    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.StringLiteralExpression) && DslSymbols.Is(model.GetTypeInfo(node).ConvertedType, nameof(Padding))
            && (node.Parent is not ArgumentSyntax { Parent.Parent: { } call } || model.GetSymbolInfo(call).Symbol is not { ContainingType: var called } || !DslSymbols.IsDsl(called)))
            problems.Add(new(node.GetLocation(), $"a Padding that holds {node} is not available in TorchSharp code; let what holds it be a string, or write the numbers"));
        return base.VisitLiteralExpression(node);
    }

    /// <summary>The call in TorchSharp's words, or of what we add to it.</summary>
    string Spelled(Spelling spelling, string own, IMethodSymbol method, IReadOnlyDictionary<string, string> arguments, SyntaxNode node)
    {
        var takes = spelling.Takes(arguments.Keys);
        if (!takes && spelling.Support is null)
            problems.Add(new(node.GetLocation(), $"{method.ContainingType.Name}.{method.Name}: TorchSharp lacks the argument {string.Join(", ", arguments.Keys.Where(a => !spelling.Takes([a])))}"));
        var text = takes || spelling.Support is null ? spelling.Without(declared).Apply(arguments) : $"{own}({OwnArguments(method, arguments)})";
        if (spelling.Support is { } file && (!takes || text.StartsWith("TorchFunctions.", StringComparison.Ordinal) || text.StartsWith("new ", StringComparison.Ordinal))) support.Add(file);
        return text;
    }

    /// <summary>Arguments for a method of ours with the DSL's parameters: what has a default is named.</summary>
    static string OwnArguments(IMethodSymbol method, IReadOnlyDictionary<string, string> arguments)
    {
        var parts = method.Parameters.Where(p => arguments.ContainsKey(p.Name)).Select(p => p.IsOptional ? $"{p.Name}: {arguments[p.Name]}" : arguments[p.Name]);
        return string.Join(", ", method.IsStatic || method.MethodKind == MethodKind.Constructor ? parts : parts.Prepend(arguments["input"]));
    }

    /// <summary>The rewritten arguments by parameter name, as TorchSharp takes them.</summary>
    Dictionary<string, string> Arguments(ArgumentListSyntax? list, IMethodSymbol method, Spelling spelling)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        if (list is null) return result;
        var sizes = list.Arguments.Where(a => ParameterOf(a, list, method) is { } p && IsSizes(p.Type))
            .Select(a => model.GetTypeInfo(a.Expression).Type is not INamedTypeSymbol type ? 1 : type.IsTupleType ? type.TupleElements.Length : IsSizes(type) ? Dimensions(method) : 1).DefaultIfEmpty(1).Max();
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var parameter = ParameterOf(argument, list, method);
            if (parameter is { Name: "inplace" }) continue; // a tensor of the DSL does not change, so that no later use of it sees other numbers
            if (parameter is null || parameter.IsOptional && model.GetConstantValue(argument.Expression) is { HasValue: true, Value: null }) continue;
            if (DslSymbols.Is(parameter.Type, nameof(Padding)) && model.GetConstantValue(argument.Expression) is { HasValue: true, Value: 0 }) continue; // the default; C# could take a 0 for TorchSharp's enumeration of paddings too
            var text = Argument(argument.Expression, parameter, sizes);
            if (spelling.TakesArray(parameter.Name) && argument.Expression is not TupleExpressionSyntax && model.GetTypeInfo(argument.Expression).Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var items })
                text = $"({string.Join(", ", items.Select(item => $"{(Spelling.IsPrimary(text) ? text : $"({text})")}.{item.Name}"))})";
            var (space, comma) = parameter.IsParams && Comments.Break(argument) is { } lines ? (lines, $",{lines}") : ("", ", ");
            result[parameter.Name] = result.TryGetValue(parameter.Name, out var before) ? $"{before}{comma}{text}" : $"{space}{text}";
        }

        return result;
    }

    static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax list, IMethodSymbol method)
    {
        if (argument.NameColon is { } name) return method.Parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : method.Parameters.LastOrDefault(p => p.IsParams);
    }

    /// <summary>The spatial dimensions of a layer or function, which its name says; 0 for others.</summary>
    static int Dimensions(IMethodSymbol method) => (method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name) is [.., var digit and >= '1' and <= '3', 'd'] ? digit - '0' : 0;

    /// <summary>A variable of sizes, as TorchSharp takes them.</summary>
    string SizesOf(ExpressionSyntax expression, IParameterSymbol parameter)
    {
        var method = (IMethodSymbol)parameter.ContainingSymbol;
        if (Dimensions(method) is not (> 0 and var dimensions))
        {
            problems.Add(new(expression.GetLocation(), $"{method.ContainingType.Name}: '{expression}' may be one number or several, and TorchSharp takes them differently here; write the numbers"));
            return Text(expression);
        }

        var kernel = method.Name.Contains("Pool") || method.ContainingType.Name.Contains("Pool") ? method.Parameters.FirstOrDefault(p => p.Name == "kernelSize") : null;
        var otherwise = parameter.Name.EndsWith("adding", StringComparison.Ordinal) ? "0"
            : parameter.Name == "stride" && kernel is not null && expression.FirstAncestorOrSelf<ArgumentListSyntax>() is { } list && list.Arguments.FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(ParameterOf(a, list, method), kernel)) is { } window ? Text(window.Expression)
            : "1";
        return $"{Text(expression)}.{dimensions switch { 1 => "One", 2 => "Two", _ => "Three" }}({otherwise})";
    }

    static bool IsSizes(ITypeSymbol type) => DslSymbols.Is(type, nameof(Sizes)) || DslSymbols.Is(type, nameof(Padding)) || DslSymbols.Is(type, nameof(OutputSizes));

    string Argument(ExpressionSyntax expression, IParameterSymbol parameter, int sizes)
    {
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : parameter.Type;
        if (DslSymbols.Is(type, nameof(Scalar))) return Number(expression, parameter.Name);
        if (DslSymbols.Is(parameter.Type, nameof(Padding)) && IsWord(expression)) return Spelling.Enumeration(Text(expression), nameof(Padding));
        if (IsSizes(type) && model.GetTypeInfo(expression).Type is { } given && IsSizes(given)) return SizesOf(expression, parameter);
        var text = Text(expression);

        // TorchSharp's lists of modules are made from arrays
        if (parameter.Type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments: [var module] } && expression is not CollectionExpressionSyntax)
        {
            if (DslSymbols.IsSomeModule(module) || module is INamedTypeSymbol { IsTupleType: true }) return $".. {(IsSubmodule(parameter) ? Submodules(expression, text) : text)}";
            if (module.SpecialType == SpecialType.System_Object) return $".. {text}{(DslSymbols.Is((model.GetTypeInfo(expression).Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault(), nameof(ILayer)) ? "" : ".Cast<Module<Tensor, Tensor>>()")}";
        }

        if (parameter.IsParams && IsSubmodule(parameter) && model.GetTypeInfo(expression).Type is IArrayTypeSymbol && Submodules(expression, text) is var cast && cast != text) return $".. {cast}";

        // a module that is known as an interface of the source
        if (type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } && model.GetTypeInfo(expression).Type is { TypeKind: TypeKind.Interface } shared && ClrTypes.IsSource(shared)) return $"(Module<Tensor, Tensor>){text}";

        // a shape is an array of sizes
        if (type is IArrayTypeSymbol && DslSymbols.Is(model.GetTypeInfo(expression).Type, nameof(Shape))) return $".. {text}";

        // an array of scales
        if (DslSymbols.Is(type, nameof(Scales)) && model.GetTypeInfo(expression).Type is IArrayTypeSymbol) return $".. {text}";

        // arrays of sizes: TorchSharp's are long
        if ((type is IArrayTypeSymbol || IsSizes(type)) && !parameter.IsParams && Elements(expression) is { } numbers) return $"[{string.Join(", ", numbers.Select(Text))}]";
        if ((type is IArrayTypeSymbol || IsSizes(type)) && expression is not CollectionExpressionSyntax && model.GetTypeInfo(expression).Type is IArrayTypeSymbol { ElementType: var element } && (element.SpecialType == SpecialType.System_Int32 || DslSymbols.Is(element, nameof(Dim))))
            return parameter.IsParams ? $".. {text}" : $"[.. {text}]";
        // TorchSharp takes all sizes as numbers, or all as tuples
        return sizes > 1 && IsSizes(parameter.Type) && model.GetTypeInfo(expression).Type is { IsTupleType: false } ? $"({string.Join(", ", Enumerable.Repeat(text, sizes))})" : text;
    }

    /// <summary>The elements of a new array; null for other expressions.</summary>
    static IEnumerable<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var given } => given,
        ArrayCreationExpressionSyntax { Initializer.Expressions: var given } => given,
        _ => null,
    };

    /// <summary>A number where TorchSharp wants its Scalar: a field for a constant, a disposed local for a computed one.</summary>
    string Number(ExpressionSyntax expression, string name)
    {
        var named = model.GetSymbolInfo(expression).Symbol;
        if (named is IFieldSymbol { IsConst: true } own && ClrTypes.IsSource(own.ContainingType)) return constants.Named(own.Name, Text(expression));
        if (model.GetConstantValue(expression) is { HasValue: true, Value: IFormattable constant } && !(named is ILocalSymbol && CanComeFirst(expression)))
        {
            var literal = expression is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } ? expression.WithoutTrivia().ToString()
                : constant is double number ? Real(number, $"{number.ToString("R", CultureInfo.InvariantCulture)}d")
                : constant is float single ? Real(single, $"{single.ToString("R", CultureInfo.InvariantCulture)}f") : constant.ToString(null, CultureInfo.InvariantCulture);
            return constants.Field(literal);
        }

        var text = Text(expression);
        if (!CanComeFirst(expression)) return text;
        var local = Unique(name is "other" or "value" or "input" ? "factor" : name, expression);
        var value = Spelling.IsPrimary(text) ? text : $"({text})";
        hoisted.Peek().Add(SyntaxFactory.ParseStatement($"using var {local} = {value}.ToScalar();\n"));
        return local;
    }

    static string Real(double number, string digits) => number switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.NaN => "double.NaN",
        _ => digits,
    };

    /// <summary>Whether an expression may become a local before its statement.</summary>
    bool CanComeFirst(ExpressionSyntax expression) => hoisted.Count > 0 && StatementOf(expression) is { } statement && !DependsOn(statement, expression) && EvaluationOrder.MayComeFirst(expression, statement, model);

    /// <summary>The statement that an expression stands in, or the expression body of a method, before which there is room as before a statement.</summary>
    static SyntaxNode? StatementOf(ExpressionSyntax expression) => expression.Ancestors().FirstOrDefault(a => a is StatementSyntax or MemberDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax }) is { } found and not MemberDeclarationSyntax ? found : null;

    /// <summary>Whether the expression reads something that its own statement makes, so that it cannot be computed before.</summary>
    bool DependsOn(SyntaxNode statement, ExpressionSyntax expression)
    {
        if (statement is StatementSyntax { Parent: not BlockSyntax } alone && !IsEmbedded(alone) || expression.Ancestors().TakeWhile(a => a != statement).Any(a => a is LambdaExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax)) return true;
        return statement is not (LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax)
            || expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(i => model.GetSymbolInfo(i).Symbol).OfType<ILocalSymbol>()
                .Any(l => l.DeclaringSyntaxReferences.Any(r => statement.Span.Contains(r.Span)));
    }

    /// <summary>A name for a local of ours, which its method does not have yet.</summary>
    string Unique(string name, SyntaxNode at)
    {
        var member = at.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        if (!hoistedNames.TryGetValue(member, out var taken)) hoistedNames.Add(member, taken = new(StringComparer.Ordinal));
        var candidate = name;
        for (var i = 2; model.LookupSymbols(at.SpanStart, name: candidate).Any(s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol) || !taken.Add(candidate); i++) candidate = $"{name}{i}";
        return candidate;
    }

    /// <summary>What a method with an expression body does, as statements: what has to be computed first, and the result.</summary>
    /// <param name="arrow">The expression body.</param>
    /// <param name="indent">The space before each statement.</param>
    public IEnumerable<StatementSyntax> Statements(ArrowExpressionClauseSyntax arrow, string indent)
    {
        hoisted.Push([]);
        var result = Text(arrow.Expression);
        return Statements(hoisted.Pop(), result, arrow, indent);
    }

    IEnumerable<StatementSyntax> Statements(IEnumerable<StatementSyntax> before, string result, ArrowExpressionClauseSyntax arrow, string indent)
    {
        var keyword = arrow.Expression is ThrowExpressionSyntax || model.GetDeclaredSymbol(arrow.Parent!) is IMethodSymbol { ReturnsVoid: true } ? "" : "return ";
        var last = LineLayout.Moved(SyntaxFactory.ParseStatement($"{keyword}{result};\n"), LineLayout.ColumnsTo(1, arrow.Parent!, arrow.Expression));
        return before.Append(last).Select(s => s.WithLeadingTrivia(SyntaxFactory.Whitespace(indent)));
    }

    /// <summary>A method whose expression body needs statements before it.</summary>
    MethodDeclarationSyntax WithBlock(MethodDeclarationSyntax rewritten, MethodDeclarationSyntax original, IEnumerable<StatementSyntax> before)
    {
        var depth = LineLayout.SpaceBefore(original).ToFullString();
        var lines = Statements(before, rewritten.ExpressionBody!.Expression.WithoutTrivia().ToFullString(), original.ExpressionBody!, $"{depth}{LineLayout.Further}");
        var block = SyntaxFactory.ParseStatement($"\n{depth}{{\n{string.Concat(lines.Select(s => s.ToFullString()))}{depth}}}");
        return rewritten.WithExpressionBody(null).WithSemicolonToken(default).WithParameterList(rewritten.ParameterList.WithoutTrailingTrivia()).WithBody((BlockSyntax)block).WithTrailingTrivia(rewritten.GetTrailingTrivia());
    }

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        // TorchSharp compares elements
        if (node.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression && node.Right.IsKind(SyntaxKind.NullLiteralExpression) && DslSymbols.IsTensor(model.GetTypeInfo(node.Left).Type))
            return Parse($"{Text(node.Left)} is {(node.IsKind(SyntaxKind.NotEqualsExpression) ? "not " : "")}null", node);
        if (model.GetSymbolInfo(node).Symbol is not IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method || !DslSymbols.Is(method.ContainingType, nameof(Tensor))) return base.VisitBinaryExpression(node);
        if (IsLogical(node) && !IsTruth(node))
        {
            var left = Text(node.Left);
            return Parse($"{(Spelling.IsPrimary(left) ? left : $"({left})")}.logical_{(node.IsKind(SyntaxKind.LogicalAndExpression) ? "and" : "or")}({Text(node.Right)})", node);
        }

        ExpressionSyntax Side(ExpressionSyntax side, IParameterSymbol parameter) => DslSymbols.Is(parameter.Type, nameof(Scalar)) ? Parse(Number(side, "factor"), side) : (ExpressionSyntax)Visit(side)!;
        return node.WithLeft(Side(node.Left, method.Parameters[0])).WithRight(Side(node.Right, method.Parameters[1]));
    }

    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (node.Left is DeclarationExpressionSyntax or TupleExpressionSyntax && DslSymbols.Is(model.GetTypeInfo(node.Right).Type, nameof(Shape)))
        {
            var count = node.Left is DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax parts } ? parts.Variables.Count : ((TupleExpressionSyntax)node.Left).Arguments.Count;
            return node.WithRight(Parse(Sizes(node.Right, count), node.Right));
        }

        if (model.GetDeconstructionInfo(node).Method is { } deconstruct && DslSymbols.Is(deconstruct.ContainingType, nameof(TensorParts))) support.Add(nameof(TensorParts));
        if (model.GetSymbolInfo(node).Symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method && DslSymbols.Is(method.ContainingType, nameof(Tensor)) && DslSymbols.Is(method.Parameters[1].Type, nameof(Scalar)))
            return node.WithLeft((ExpressionSyntax)Visit(node.Left)!).WithRight(Parse(Number(node.Right, "factor"), node.Right));
        return base.VisitAssignmentExpression(node);
    }

    /// <summary>The sizes of a shape as a tuple. What gives the shape is computed once.</summary>
    string Sizes(ExpressionSyntax shape, int count)
    {
        string Each(Func<int, string> size) => $"({string.Join(", ", Enumerable.Range(0, count).Select(size))})";
        if (shape is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } sizes) return Each(i => $"{Text(sizes.Expression)}.size({i})");
        if (shape is IdentifierNameSyntax) return Each(i => $"{Text(shape)}[{i}]");
        if (!CanComeFirst(shape)) return $"{Text(shape)} is var sizes ? {Each(i => $"sizes[{i}]")} : default";
        var local = Unique("sizes", shape);
        hoisted.Peek().Add(SyntaxFactory.ParseStatement($"var {local} = {Text(shape)};\n"));
        return Each(i => $"{local}[{i}]");
    }

    public override SyntaxNode? VisitElementAccessExpression(ElementAccessExpressionSyntax node)
    {
        if (DslSymbols.Is(model.GetTypeInfo(node.Expression).Type, nameof(Shape)) && node.ArgumentList.Arguments is [{ Expression: var index }] && model.GetConstantValue(index).Value is int and < 0 and var fromEnd)
            return Parse($"{Text(node.Expression)}[^{-fromEnd}]", node);
        if (DslSymbols.Is(model.GetTypeInfo(node.Expression).Type, nameof(Shape)) && node is { Expression: MemberAccessExpressionSyntax { Expression: var tensor }, ArgumentList.Arguments: [{ Expression: var axis }] }
            && model.GetTypeInfo(axis).Type?.SpecialType == SpecialType.System_Int32 && !model.GetConstantValue(axis).HasValue)
            return Parse($"{Text(tensor)}.size({Text(axis)})", node); // a variable may count from the end
        if (DslSymbols.IsTensor(model.GetTypeInfo(node.Expression).Type))
        {
            // TorchSharp takes tensors alone as they are, and beside other places as one of them
            var picks = node.ArgumentList.Arguments.Where(a => DslSymbols.Is(model.GetTypeInfo(a.Expression).Type, nameof(Tensor))).ToList();
            var mixed = picks.Count < node.ArgumentList.Arguments.Count;
            var indices = node.ArgumentList.Arguments.Select(a => a.Expression.IsKind(SyntaxKind.NullLiteralExpression) ? "TensorIndex.None"
                : mixed && picks.Contains(a) ? $"TensorIndex.Tensor({Text(a.Expression)})"
                : Text(a.Expression));
            return Parse($"{Text(node.Expression)}[{string.Join(", ", indices)}]", node);
        }

        return base.VisitElementAccessExpression(node);
    }

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        var symbol = model.GetSymbolInfo(node).Symbol;
        if (symbol is INamedTypeSymbol named && model.GetSymbolInfo(node.Expression).Symbol is INamespaceSymbol) return Qualified(named, node, node.Name);
        if (symbol is IMethodSymbol method)
        {
            method = Held(method, node.Expression);
            if (ForwardName(method) is { } forward) return node.WithExpression(ForwardReceiver(node.Expression, method)).WithName(SyntaxFactory.IdentifierName(forward).WithTriviaFrom(node.Name));
            if (MethodGroup(node, method) is { } group) return group;
        }

        if (symbol is IPropertySymbol { IsStatic: true } && DslSymbols.IsInitializer(symbol.ContainingType)) return AsLambda(Initialization(node), node);
        if (symbol is { Name: "Length" } && model.GetSymbolInfo(node.Expression).Symbol is IFieldSymbol list && lists.IsList(list)) return Parse($"{Text(node.Expression)}.Count", node);
        if (symbol is IPropertySymbol property && DslSymbols.Is(property.ContainingType, nameof(Tensor)))
        {
            var receiver = Text(node.Expression);
            return property.Name switch
            {
                nameof(Tensor.Shape) => Parse($"{receiver}.shape", node),
                nameof(Tensor.Rank) => Parse($"(int){receiver}.ndim", node),
                nameof(Tensor.DType) => Parse($"{receiver}.dtype", node),
                _ => base.VisitMemberAccessExpression(node),
            };
        }

        if (symbol is IPropertySymbol part && PartOfLayer(part) is { } partName)
            return Parse(IsHeldAsGeneral(node.Expression) && partName is "weight" or "bias" ? $"{Text(node.Expression)}.get_parameter(\"{partName}\")!" : $"{Receiver(node.Expression, part)}.{partName}", node);
        if (symbol is { Name: nameof(TensorIndex.NewAxis) } && DslSymbols.Is(symbol.ContainingType, nameof(TensorIndex))) return Parse("TensorIndex.None", node);
        if (symbol is IFieldSymbol { CorrespondingTupleField: { } item } && !symbol.Locations.Any(l => l.IsInSource) && !IsOfQuery(symbol) && !IsOfLayer(node.Expression)) return Parse($"{Text(node.Expression)}.{item.Name}", node);
        if (symbol is IPropertySymbol { Name: "Rank" or "Count" } rank && DslSymbols.Is(rank.ContainingType, nameof(Shape))) return Parse($"{Text(node.Expression)}.Length", node);
        if (symbol is IFieldSymbol type && DslSymbols.Is(type.ContainingType, nameof(DType))) return Parse($"ScalarType.{(type.Name == "UInt8" ? "Byte" : type.Name)}", node);
        return base.VisitMemberAccessExpression(node);
    }

    /// <summary>Lists of modules and sequences of them, which C# cannot make of TorchSharp's classes by brackets.</summary>
    public override SyntaxNode? VisitCollectionExpression(CollectionExpressionSyntax node)
    {
        var rewritten = base.VisitCollectionExpression(node)!.WithoutTrivia();
        var empty = node.Elements.Count == 0;
        return model.GetTypeInfo(node).ConvertedType switch
        {
            { } type when DslSymbols.Is(type, nameof(Sequential)) => Parse($"{Function("Sequential")}({(empty ? "" : node.Elements.Any(SyntaxKind.SpreadElement) ? $"{rewritten}" : $"{rewritten}".TrimStart('[').TrimEnd(']'))})", node),
            INamedTypeSymbol { TypeArguments: [var element] } type when DslSymbols.Is(type, "ModuleList") => Parse($"{Function("ModuleList")}<{Name(element)}>({(empty ? "" : rewritten)})", node),
            _ => rewritten.WithTriviaFrom(node),
        };
    }

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => Creation(node, node.ArgumentList) ?? base.VisitObjectCreationExpression(node);

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) => Creation(node, node.ArgumentList) ?? base.VisitImplicitObjectCreationExpression(node);

    ExpressionSyntax? Creation(BaseObjectCreationExpressionSyntax node, ArgumentListSyntax? list)
    {
        var type = model.GetTypeInfo(node).Type ?? model.GetTypeInfo(node).ConvertedType;
        if (!DslSymbols.IsDsl(type) || model.GetSymbolInfo(node).Symbol is not IMethodSymbol constructor) return null;
        if (DslSymbols.IsInitializer(type)) return AsLambda(Initialization(node), node);
        if (type!.Name == nameof(LSTMOutput))
        {
            support.Add(nameof(LSTMOutput));
            return null; // its own constructor has the same parameters
        }

        if (!Layers.All.ContainsKey(type.Name))
        {
            problems.Add(new(node.GetLocation(), $"{type.Name} is not available in TorchSharp code yet"));
            return null;
        }

        if (type.Name is nameof(Parameter) or nameof(Buffer)) return Parse(State(type.Name, node, constructor), node);
        var layer = Layer((INamedTypeSymbol)type, constructor, list, node);
        return Parse(node.Initializer is { } initializer ? WithElements(layer, initializer) : layer, node);
    }

    /// <summary>A list of modules or a sequence with what a collection initializer adds to it: TorchSharp's are made of all their modules at once.</summary>
    string WithElements(string list, InitializerExpressionSyntax initializer)
    {
        if (!initializer.IsKind(SyntaxKind.CollectionInitializerExpression)) problems.Add(new(initializer.GetLocation(), $"'{initializer}' is not available in TorchSharp code"));
        var elements = initializer.Expressions.Select(e => (Break: Comments.Break(e) ?? "", Text: e is InitializerExpressionSyntax { Expressions: [var name, var module] } ? $"({Text(name)}, {Text(module)})" : Text(e))).ToList();
        if (elements.Count == 0) return list;
        if (!list.EndsWith("()", StringComparison.Ordinal)) problems.Add(new(initializer.GetLocation(), "a list of modules that is made of some and then gets more is not available in TorchSharp code; write all of them in one place"));
        return $"{list.Substring(0, list.Length - 1)}{string.Concat(elements.Select((e, i) => $"{(i == 0 ? "" : ",")}{(e.Break.Length > 0 ? e.Break : i == 0 ? "" : " ")}{e.Text}"))})";
    }

    /// <summary>TorchSharp's layer for one of the DSL's.</summary>
    /// <param name="type">The layer.</param>
    /// <param name="constructor">The constructor that is called.</param>
    /// <param name="list">Its arguments.</param>
    /// <param name="node">Where it stands.</param>
    public string Layer(INamedTypeSymbol type, IMethodSymbol constructor, ArgumentListSyntax? list, SyntaxNode node)
    {
        if (!Layers.All.TryGetValue(type.Name, out var spelling))
        {
            problems.Add(new(node.GetLocation(), $"{type.Name} is not available in TorchSharp code yet"));
            return "null!";
        }

        spelling = Alternative(type.Name, list, constructor) ?? spelling;
        var spelled = Spelled(spelling, $"new {type.Name}", constructor, Arguments(list, constructor, spelling), node);
        return type is { Name: "ModuleList", TypeArguments: [var element] } && spelled.StartsWith("ModuleList(", StringComparison.Ordinal) ? $"ModuleList<{Name(element)}>{spelled.Substring("ModuleList".Length)}" : spelled;
    }

    /// <summary>A class of our own for arguments that TorchSharp's layer does not take; null where it does.</summary>
    Spelling? Alternative(string layer, ArgumentListSyntax? list, IMethodSymbol? constructor)
    {
        if (ArgumentFor(list, constructor, "outputSize") is { } size && KeepsSize(size) && Layers.All.TryGetValue($"{layer}(null)", out var keeping)) return keeping;
        if (ArgumentFor(list, constructor, "outputPadding") is { } padding && IsUneven(padding) && Layers.All.TryGetValue($"{layer}(outputPadding)", out var transposed)) return transposed;
        if (ArgumentFor(list, constructor, "paddingMode") is { } mode && model.GetConstantValue(mode).Value is not "zeros" && ArgumentFor(list, constructor, "padding") is not null
            && new[] { "kernelSize", "padding", "dilation" }.Any(a => ArgumentFor(list, constructor, a) is { } sizes && IsUneven(sizes)) && Layers.All.TryGetValue($"{layer}(paddingMode)", out var padded)) return padded;
        if (ArgumentFor(list, constructor, "projSize") is { } projection && model.GetConstantValue(projection).Value is not 0) return Layers.All[$"{layer}(projSize)"];
        return ArgumentFor(list, constructor, "momentum") is { } momentum && IsNullable(momentum) && Layers.All.TryGetValue($"{layer}(momentum)", out var cumulative) ? cumulative : null;
    }

    /// <summary>Whether an argument gives dimensions numbers of their own that are not known to be equal.</summary>
    bool IsUneven(ExpressionSyntax sizes) => model.GetTypeInfo(sizes).Type?.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_String)
        && (sizes is not TupleExpressionSyntax tuple || tuple.Arguments.Select(a => model.GetConstantValue(a.Expression)).Distinct().ToList() is not [{ HasValue: true }]);

    bool IsNullable(ExpressionSyntax value) => model.GetTypeInfo(value).Type is not { } type || IsNullable(type);

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node)
    {
        if (node.IsVar && DslSymbols.IsInitializer(model.GetTypeInfo(node).Type)) return SyntaxFactory.ParseTypeName(Filler).WithTriviaFrom(node); // a lambda has no type of its own
        if (node.IsVar || node.Parent is MemberAccessExpressionSyntax { Name: var name } && name == node) return node;
        if (node.Identifier.ValueText == nameof(Module.Training) && model.GetSymbolInfo(node).Symbol is IPropertySymbol training && DslSymbols.Is(training.ContainingType, nameof(Module))) return Parse("training", node);
        if (model.GetSymbolInfo(node).Symbol is IMethodSymbol method && (ForwardName(method) is { } forward ? Parse(DslSymbols.IsDsl(method.ContainingType) && !DslSymbols.MapsTensor(method) ? $"Layer.{forward}" : forward, node) : MethodGroup(node, method)) is { } renamed) return renamed;
        if (model.GetSymbolInfo(node).Symbol is IPropertySymbol part && PartOfLayer(part) is { } partName && node.Parent is not NameColonSyntax) return Parse($"Layer.{partName}", node);
        if (model.GetSymbolInfo(node).Symbol is INamedTypeSymbol type && DslSymbols.IsDsl(type)) return DslName(type, node) ?? node;
        return base.VisitIdentifierName(node);
    }

    /// <summary>What TorchSharp calls a property of a layer; null for other properties.</summary>
    static string? PartOfLayer(IPropertySymbol property) => !DslSymbols.IsModule(property.ContainingType) || !DslSymbols.IsDsl(property.ContainingType) ? null : property.Name switch
    {
        "Weight" or "Bias" => property.Name.ToLowerInvariant(),
        nameof(Transformer.Encoder) or nameof(Transformer.Decoder) => property.Name,
        "Count" when DslSymbols.Is(property.ContainingType, nameof(Sequential)) => "Count",
        _ => null,
    };

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var rewritten = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        if (!IsSequential(model.GetTypeInfo(node.Expression).Type)) return rewritten;
        var layers = node.Expression is ThisExpressionSyntax ? "Layer" : IsSourceModule(model.GetTypeInfo(node.Expression).Type) ? $"{rewritten.Expression.WithoutTrivia()}.Layer" : $"{rewritten.Expression.WithoutTrivia()}";
        return rewritten.WithExpression(Parse($"{layers}.children()", node.Expression));
    }

    /// <summary>Whether a statement stands alone in a branch or loop, so that what is computed before it needs braces around both.</summary>
    static bool IsEmbedded(StatementSyntax statement) => statement is ExpressionStatementSyntax or ReturnStatementSyntax && statement.Parent is IfStatementSyntax or ElseClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax;

    StatementSyntax? Embedded(StatementSyntax statement)
    {
        hoisted.Push([]);
        var rewritten = base.Visit(statement) is StatementSyntax visited ? Probed(statement, visited) : null;
        return hoisted.Pop() is { Count: > 0 } before && rewritten is not null
            ? LineLayout.Block([.. before, rewritten], statement)
            : rewritten;
    }

    /// <summary>A tensor's value as a number is of the type that the cast asks for.</summary>
    public override SyntaxNode? VisitCastExpression(CastExpressionSyntax node) =>
        node.Expression is not (ParenthesizedExpressionSyntax or CastExpressionSyntax) && DslSymbols.Is(model.GetTypeInfo(node.Expression).Type, nameof(Tensor))
        && model.GetTypeInfo(node).Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double
            ? Visit(node.Expression)!.WithTriviaFrom(node)
            : base.VisitCastExpression(node);

    /// <summary>A parameter whose attributes go stays where they stood.</summary>
    public override SyntaxNode? VisitParameter(ParameterSyntax node)
    {
        var rewritten = (ParameterSyntax)base.VisitParameter(node)!;
        return rewritten.AttributeLists.Count < node.AttributeLists.Count ? rewritten.WithLeadingTrivia(node.GetLeadingTrivia()) : rewritten;
    }

    public override SyntaxTrivia VisitTrivia(SyntaxTrivia trivia) => Comments.IsConditional(trivia) ? default : base.VisitTrivia(trivia);

    /// <summary>A module inside of a class that is none stays for <see cref="Emission"/> to write.</summary>
    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        if (node.Parent is not TypeDeclarationSyntax || model.GetDeclaredSymbol(node) is not { } nested || !DslSymbols.IsModule(nested)) return base.VisitClassDeclaration(node);
        nestedModules.Add(node);
        return node.WithAdditionalAnnotations(NestedModule);
    }

    public override SyntaxNode? VisitBlock(BlockSyntax node) => node.WithStatements(SyntaxFactory.List(Statements(node.Statements)));

    /// <summary>Rewrites statements; what has to be computed before one stands before it.</summary>
    public IEnumerable<StatementSyntax> Statements(IEnumerable<StatementSyntax> statements)
    {
        if (statements.FirstOrDefault() is { Parent: BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } block } && IsSuspended(block)) yield return SyntaxFactory.ParseStatement("using var probes = Probe.Until();\n");
        foreach (var statement in statements)
        {
            hoisted.Push([]);
            var rewritten = WithTurns(statement);
            var indent = statement.GetLeadingTrivia();
            foreach (var before in hoisted.Pop())
            {
                yield return before.WithLeadingTrivia(indent).WithTrailingTrivia(SyntaxFactory.LineFeed);
                indent = SyntaxFactory.TriviaList(indent.Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
                rewritten = rewritten.WithLeadingTrivia(indent);
            }

            yield return rewritten;
        }
    }

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) =>
        node.Attributes.All(a => DslSymbols.IsDsl(model.GetTypeInfo(a).Type)) ? null : base.VisitAttributeList(node);
}
