using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <content>Parameters and buffers, and how they are filled.</content>
sealed partial class BodyRewriter
{
    /// <summary>What an initialiser is where a variable holds it: it fills a tensor and gives it back.</summary>
    const string Filler = "Func<Tensor, Tensor>";

    /// <summary>The argument for a parameter of a constructor; null where it is left out.</summary>
    public ExpressionSyntax? ArgumentFor(BaseObjectCreationExpressionSyntax creation, string parameter) => ArgumentFor(creation.ArgumentList, model.GetSymbolInfo(creation).Symbol as IMethodSymbol, parameter);

    static ExpressionSyntax? ArgumentFor(ArgumentListSyntax? list, IMethodSymbol? constructor, string parameter) =>
        list is null || constructor is null ? null : list.Arguments.FirstOrDefault(a => ParameterOf(a, list, constructor)?.Name == parameter)?.Expression;

    /// <summary>TorchSharp takes up to four sizes one by one, more as an array.</summary>
    const int MostSizes = 4;

    /// <summary>The name of a function of TorchSharp, with what it is in before where the class gives the name another meaning.</summary>
    string Function(string name) => declared.Contains(name) ? Spelling.Full(name) : name;

    string State(string kind, BaseObjectCreationExpressionSyntax node, IMethodSymbol constructor)
    {
        var list = node.ArgumentList?.Arguments ?? [];
        var sizes = string.Join(", ", list.Where(a => ParameterOf(a, node.ArgumentList!, constructor) is { Name: "shape" }).Select(a => Argument(a.Expression, constructor.Parameters[constructor.Parameters.Length - 1], sizes: 1)));
        var shape = sizes.Length == 0 ? "[]" : sizes.StartsWith("..", StringComparison.Ordinal) || sizes.Split(',').Length > MostSizes ? $"[{sizes}]" : sizes;
        var type = ArgumentFor(node, "type") is { } given ? $", dtype: {Text(given)}" : "";
        var filled = ArgumentFor(node, "initializer") is { } initializer ? Filled(initializer, shape, type) : $"{Function("zeros")}({shape}{type})";
        return kind == nameof(Parameter) ? $"new Parameter({filled})" : filled;
    }

    /// <summary>A tensor that is filled as an initialiser of the DSL says.</summary>
    string Filled(ExpressionSyntax initializer, string shape, string type)
    {
        var zeros = $"{Function("zeros")}({shape}{type})";
        var kept = type.Length == 0 ? ", dtype: ScalarType.Float32" : type; // a tensor of given numbers would take theirs
        return Initializing(initializer) switch
        {
            ("Zeros", _) => zeros,
            ("Ones", _) => $"{Function("ones")}({shape}{type})",
            ("Constant", [var value]) => $"{Function("full")}([{shape.TrimStart('[').TrimEnd(']')}], {value}{kept})",
            ("Given", [var numbers]) => $"{Function("tensor")}({numbers}{kept}).reshape({shape})",
            ({ } name, var given) => InPlace(name, given, initializer, zeros),
            _ when Text(initializer) is var held => $"{(Spelling.IsPrimary(held) ? held : $"({held})")}({zeros})",
        };
    }

    /// <summary>An initialiser that is held somewhere before it fills a tensor: a function that does so.</summary>
    string Initialization(ExpressionSyntax initializer)
    {
        const string Tensor = "tensor";
        var (name, given) = Initializing(initializer);
        return $"{Tensor} => " + (name, given) switch
        {
            ("Zeros", _) => $"{Function("init")}.zeros_({Tensor})",
            ("Ones", _) => $"{Function("init")}.ones_({Tensor})",
            ("Constant", [var value]) => $"{Function("init")}.constant_({Tensor}, {value})",
            ("Given", [var numbers]) => $"{Tensor}.copy_(torch.tensor({numbers}).reshape({Tensor}.shape))",
            _ => InPlace(name!, given, initializer, Tensor),
        };
    }

    string InPlace(string name, IReadOnlyList<string> given, ExpressionSyntax initializer, string tensor)
    {
        switch (name, given)
        {
            case ("Uniform", _): return $"{Function("init")}.uniform_({tensor}, {Or("Low", "0")}, {Or("High", "1")})";
            case ("Normal", _): return $"{Function("init")}.normal_({tensor}, {Or("Mean", "0")}, {Or("Deviation", "1")})";
            case ("FanIn", [var fanIn]): return $"{Function("init")}.uniform_({tensor}, -1 / Math.Sqrt({fanIn}), 1 / Math.Sqrt({fanIn}))";
            case ("Xavier", [var fanIn, var fanOut]): return $"{Function("init")}.uniform_({tensor}, -Math.Sqrt(6d / ({fanIn} + {fanOut})), Math.Sqrt(6d / ({fanIn} + {fanOut})))";
            default:
                problems.Add(new(initializer.GetLocation(), $"the initialiser '{initializer}' is not available in TorchSharp code; write one of Initializer's own, such as new Initializer.Normal(0, 0.02)"));
                return tensor;
        }

        string Or(string parameter, string otherwise) => ArgumentFor((BaseObjectCreationExpressionSyntax)initializer, parameter) is { } argument ? Text(argument) : otherwise;
    }

    /// <summary>Which initialiser of the DSL is made here, and its arguments; null for one that was made elsewhere.</summary>
    (string? Name, IReadOnlyList<string> Given) Initializing(ExpressionSyntax initializer)
    {
        var symbol = model.GetSymbolInfo(initializer).Symbol;
        var arguments = initializer switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
            InvocationExpressionSyntax { ArgumentList: var list } => list.Arguments,
            _ => default,
        };
        return initializer switch
        {
            BaseObjectCreationExpressionSyntax when model.GetTypeInfo(initializer).Type is { } made => (made.Name, [.. arguments.Select(a => made.Name == "Given" ? Numbers(a.Expression) : Text(a.Expression))]),
            _ when DslSymbols.Is(symbol?.ContainingType, nameof(Initializer)) => (symbol!.Name, [.. arguments.Select(a => Text(a.Expression))]),
            _ => (null, []),
        };
    }

    /// <summary>Numbers that TorchSharp takes from arrays and lists.</summary>
    string Numbers(ExpressionSyntax numbers) => model.GetTypeInfo(numbers).Type switch
    {
        null => $"(double[]){Text(numbers)}",
        IArrayTypeSymbol or INamedTypeSymbol { Name: "List" } => Text(numbers),
        _ => $"{(Spelling.IsPrimary(Text(numbers)) ? Text(numbers) : $"({Text(numbers)})")}.ToArray()",
    };
}
