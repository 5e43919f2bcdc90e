using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <content>Parameters and buffers, and how they are filled.</content>
sealed partial class BodyRewriter
{
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
        List<string> given = [.. (initializer switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
            InvocationExpressionSyntax { ArgumentList: var list } => list.Arguments,
            _ => default,
        }).Select(a => Text(a.Expression))];
        var name = initializer switch
        {
            BaseObjectCreationExpressionSyntax => model.GetTypeInfo(initializer).Type?.Name,
            _ => DslSymbols.Is(model.GetSymbolInfo(initializer).Symbol?.ContainingType, nameof(Initializer)) ? model.GetSymbolInfo(initializer).Symbol!.Name : null,
        };
        var kept = type.Length == 0 ? ", dtype: ScalarType.Float32" : type; // a tensor of given numbers would take theirs
        switch (name, given)
        {
            case ("Zeros", _): return zeros;
            case ("Ones", _): return $"{Function("ones")}({shape}{type})";
            case ("Constant", [var value]): return $"{Function("full")}([{shape.TrimStart('[').TrimEnd(']')}], {value}{kept})";
            case ("Uniform", _): return $"{Function("init")}.uniform_({zeros}, {Or("Low", "0")}, {Or("High", "1")})";
            case ("Normal", _): return $"{Function("init")}.normal_({zeros}, {Or("Mean", "0")}, {Or("Deviation", "1")})";
            case ("FanIn", [var fanIn]): return $"{Function("init")}.uniform_({zeros}, -1 / Math.Sqrt({fanIn}), 1 / Math.Sqrt({fanIn}))";
            case ("Xavier", [var fanIn, var fanOut]): return $"{Function("init")}.uniform_({zeros}, -Math.Sqrt(6d / ({fanIn} + {fanOut})), Math.Sqrt(6d / ({fanIn} + {fanOut})))";
            case ("Given", [var numbers]): return $"{Function("tensor")}(new List<double>({numbers}).ToArray(){kept}).reshape({shape})";
            default:
                problems.Add(new(initializer.GetLocation(), $"the initialiser '{initializer}' is not available in TorchSharp code; write one of Initializer's own here, such as new Initializer.Normal(0, 0.02)"));
                return zeros;
        }

        string Or(string parameter, string otherwise) => ArgumentFor((BaseObjectCreationExpressionSyntax)initializer, parameter) is { } argument ? Text(argument) : otherwise;
    }
}
