using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <content><see cref="Math"/> on sizes that are not known and on numbers that are known only when the graph runs.</content>
sealed partial class Interpreter
{
    /// <summary>The result; null where every argument is known, so that the method itself can be called.</summary>
    object? OnNumbers(IMethodSymbol method, object?[] arguments, IOperation operation)
    {
        if (Array.Exists(arguments, a => a is Tensor)) return Guarded(operation, () => OnValues(method.Name, [.. arguments.Select(a => ToTensor(a!))]));
        if (!Array.Exists(arguments, a => a is Dim) || arguments.Select(ToDim).ToList() is var sizes && sizes.Exists(size => size is null)) return null;
        return (method.Name, sizes) switch
        {
            ("Max", [{ } a, { } b]) => (object?)Dim.Max(a, b),
            ("Min", [{ } a, { } b]) => Dim.Min(a, b),
            ("Clamp", [{ } size, { } least, { } most]) => Dim.Min(Dim.Max(size, least), most),
            ("Abs", [{ LowerBound: >= 0 } size]) => size,
            _ => (object?)null,
        };
    }

    static Tensor OnValues(string method, Tensor[] x) => (method, x) switch
    {
        ("Abs", [var a]) => Functional.Abs(a),
        ("Sign", [var a]) => Functional.Sign(a),
        ("Sqrt", [var a]) => Functional.Sqrt(a),
        ("Exp", [var a]) => Functional.Exp(a),
        ("Log", [var a]) => Functional.Log(a),
        ("Log", [var a, var @base]) => Functional.Log(a) / Functional.Log(@base),
        ("Log2", [var a]) => Functional.Log2(a),
        ("Log10", [var a]) => Functional.Log10(a),
        ("Pow", [var a, var exponent]) => Functional.Pow(a, exponent),
        ("Floor", [var a]) => Functional.Floor(a),
        ("Ceiling", [var a]) => Functional.Ceil(a),
        ("Round", [var a]) => Functional.Round(a),
        ("Truncate", [var a]) => Functional.Trunc(a),
        ("Max", [var a, var b]) => Functional.Maximum(a, b),
        ("Min", [var a, var b]) => Functional.Minimum(a, b),
        ("Clamp", [var a, var least, var most]) => Functional.Minimum(Functional.Maximum(a, least), most),
        ("Sin", [var a]) => Functional.Sin(a),
        ("Cos", [var a]) => Functional.Cos(a),
        ("Tan", [var a]) => Functional.Tan(a),
        ("Sinh", [var a]) => Functional.Sinh(a),
        ("Cosh", [var a]) => Functional.Cosh(a),
        ("Tanh", [var a]) => Functional.Tanh(a),
        ("Asin", [var a]) => Functional.Asin(a),
        ("Acos", [var a]) => Functional.Acos(a),
        ("Atan", [var a]) => Functional.Atan(a),
        _ => throw new ModelException($"Math.{method} cannot be computed when the graph runs; write it with Sqrt, Exp, Log, Pow, Abs, Max, Min or another function that the DSL has"),
    };
}
