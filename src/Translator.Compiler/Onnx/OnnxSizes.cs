using Translator.Compiler.Lowering;

namespace Translator.Compiler.Onnx;

/// <content>Sizes that are known only when the model runs, as lists of one integer.</content>
public sealed partial class OnnxLowering
{
    /// <summary>A shape as a list of integers: constant where every size is known.</summary>
    string SizeList(IReadOnlyList<Dim> dims)
    {
        if (dims.All(d => d.IsKnown)) return Constant([.. dims.Select(d => (long)d)]);
        return dims.Count == 1 ? sizes.Emit(dims[0]) : Add("Concat", [.. dims.Select(sizes.Emit)], ("axis", 0L));
    }

    /// <summary>One size as a number without dimensions.</summary>
    string SizeScalar(Dim dim) => dim.Known is { } known ? Constant(DType.Int64, [], new[] { known }) : Add("Squeeze", [sizes.Emit(dim)]);

    /// <param name="lowering">Where the sizes are computed.</param>
    /// <param name="graph">Whose sizes they are.</param>
    /// <param name="outer">The sizes of the graph around it; null for the model.</param>
    sealed class OnnxSizes(OnnxLowering lowering, Graph graph, OnnxSizes? outer = null) : SizeEmitter<string>(graph)
    {
        protected override string Outer(string name) => outer is null ? base.Outer(name) : outer.Emit(Dim.Symbol(name));

        protected override string Constant(long value) => lowering.Constant(value);

        protected override string SizeOf(Tensor input, int dim) => lowering.Add("Shape", [lowering[input]], ("start", (long)dim), ("end", (long)dim + 1));

        protected override string Add(string a, string b) => lowering.Add("Add", [a, b]);

        protected override string Multiply(string a, string b) => lowering.Add("Mul", [a, b]);

        // ONNX divides toward zero, which is down only where nothing is negative; ONNX Runtime 1.31 takes the quotient 1 / n for n
        protected override string FloorDivide(Dim numerator, Dim divisor) => numerator.LowerBound >= 0 && divisor.LowerBound > 0 && numerator.Known != 1
            ? lowering.Add("Div", [Emit(numerator), Emit(divisor)])
            : FloorDivide(Emit(numerator), Emit(divisor));

        // ONNX's remainder has the divisor's sign, so what it leaves divides evenly
        protected override string FloorDivide(string a, string b) => lowering.Add("Div", [lowering.Add("Sub", [a, lowering.Add("Mod", [a, b])]), b]);

        protected override string Max(string a, string b) => lowering.Add("Max", [a, b]);

        protected override string Min(string a, string b) => lowering.Add("Min", [a, b]);
    }
}
