using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    /// <summary>Functions that ONNX lacks, computed in double precision by their series.</summary>
    static void AddSpecialFunctions(OperatorTable<OnnxLowering> table)
    {
        table.On<Erfc>((x, node, _) => x.InDoublePrecision(node, x.ErrorComplement));
        table.On<Lgamma>((x, node, _) => x.InDoublePrecision(node, x.LogGamma));
        table.On<Digamma>((x, node, _) => x.InDoublePrecision(node, x.Digamma));
    }

    void InDoublePrecision(Node node, Func<string, string> function)
    {
        var type = node.Outputs[0].DType;
        Result(node, CastTo(function(CastTo(In(node, 0), DType.Float64, from: type)), type, from: DType.Float64));
    }

    string Real(double value) => Constant(value, DType.Float64);

    /// <summary>c₀ + c₁ x + c₂ x² + ...</summary>
    string Series(string x, params double[] coefficients)
    {
        var sum = Real(coefficients[coefficients.Length - 1]);
        for (var i = coefficients.Length - 2; i >= 0; i--) sum = Add("Add", [Add("Mul", [sum, x]), Real(coefficients[i])]);
        return sum;
    }

    /// <summary>A Chebyshev fit with a relative error below 1.2e-7 everywhere (Press et al., Numerical Recipes, erfcc).</summary>
    string ErrorComplement(string x)
    {
        var size = Add("Abs", [x]);
        var t = Add("Div", [Real(1), Add("Add", [Real(1), Add("Mul", [size, Real(0.5)])])]);
        var exponent = Add("Sub", [Series(t, -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277), Add("Mul", [x, x])]);
        var tail = Add("Mul", [t, Add("Exp", [exponent])]);
        return Add("Where", [Add("Less", [x, Real(0)]), Add("Sub", [Real(2), tail]), tail]);
    }

    /// <summary>Stirling's series eight steps above x, less the logarithm of the steps; below 1/2 by reflection.</summary>
    string LogGamma(string x)
    {
        var (reflect, z) = Reflected(x);
        var y = Add("Add", [z, Real(8)]);
        var inverse = Add("Reciprocal", [y]);
        var series = Add("Mul", [inverse, Series(Add("Mul", [inverse, inverse]), 1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188)]);
        var stirling = Add("Add", [Add("Sub", [Add("Mul", [Add("Sub", [y, Real(0.5)]), Add("Log", [y])]), y]), Add("Add", [series, Real(0.5 * Math.Log(2 * Math.PI))])]);
        var product = Enumerable.Range(1, 7).Aggregate(z, (all, step) => Add("Mul", [all, Add("Add", [z, Real(step)])]));
        var value = Add("Sub", [stirling, Add("Log", [product])]);

        // ln|Γ(x)| = ln(π / |sin πx|) - ln Γ(1 - x)
        var mirrored = Add("Sub", [Add("Log", [Add("Div", [Real(Math.PI), Add("Abs", [SinOfTurn(x)])])]), value]);
        return Add("Where", [reflect, mirrored, value]);
    }

    /// <summary>The asymptotic series eight steps above x, less the steps' reciprocals; below 1/2 by reflection.</summary>
    string Digamma(string x)
    {
        var (reflect, z) = Reflected(x);
        var y = Add("Add", [z, Real(8)]);
        var inverse = Add("Reciprocal", [y]);
        var square = Add("Mul", [inverse, inverse]);
        var series = Add("Mul", [square, Series(square, 1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132)]);
        var value = Add("Sub", [Add("Sub", [Add("Log", [y]), Add("Mul", [inverse, Real(0.5)])]), series]);
        value = Enumerable.Range(0, 8).Aggregate(value, (all, step) => Add("Sub", [all, Add("Reciprocal", [Add("Add", [z, Real(step)])])]));

        // ψ(x) = ψ(1 - x) - π / tan πx, and cos πx = sin π(x + 1/2)
        var cotangent = Add("Div", [SinOfTurn(Add("Add", [x, Real(0.5)])), SinOfTurn(x)]);
        return Add("Where", [reflect, Add("Sub", [value, Add("Mul", [cotangent, Real(Math.PI)])]), value]);
    }

    (string Condition, string Value) Reflected(string x)
    {
        var below = Add("Less", [x, Real(0.5)]);
        return (below, Add("Where", [below, Add("Sub", [Real(1), x]), x]));
    }

    /// <summary>sin πx, exact in its sign for large x.</summary>
    string SinOfTurn(string x)
    {
        // 2 ⌊x / 2⌋ is a number of whole turns
        var turns = Add("Mul", [Add("Floor", [Add("Mul", [x, Real(0.5)])]), Real(2)]);
        return Add("Sin", [Add("Mul", [Add("Sub", [x, turns]), Real(Math.PI)])]);
    }
}
