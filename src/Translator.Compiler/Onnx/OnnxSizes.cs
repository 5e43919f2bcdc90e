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

    sealed class OnnxSizes(OnnxLowering lowering, Graph graph) : SizeEmitter<string>(graph)
    {
        protected override string Constant(long value) => lowering.Constant(value);

        protected override string SizeOf(Tensor input, int dim) => lowering.Add("Shape", [lowering[input]], ("start", (long)dim), ("end", (long)dim + 1));

        protected override string Add(string a, string b) => lowering.Add("Add", [a, b]);

        protected override string Multiply(string a, string b) => lowering.Add("Mul", [a, b]);

        // sizes are not negative, so ONNX's division toward zero rounds down
        protected override string FloorDivide(string a, string b) => lowering.Add("Div", [a, b]);

        protected override string Max(string a, string b) => lowering.Add("Max", [a, b]);

        protected override string Min(string a, string b) => lowering.Add("Min", [a, b]);
    }
}
