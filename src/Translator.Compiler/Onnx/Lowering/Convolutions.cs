using Translator.Compiler.Lowering;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddConvolutions(OperatorTable<OnnxLowering> table)
    {
        table.On<Operators.Convolution>((x, node, op) => x.Batched(node, op.Stride.Count, input => x.Add(
            "Conv", [input, x.In(node, 1), x.In(node, 2)],
            ("dilations", Longs(op.Dilation)), ("group", (long)op.Groups), ("kernel_shape", node.Inputs[1]!.Shape.Slice(2, op.Stride.Count).ToArray()), ("pads", Pads(op.Padding)), ("strides", Longs(op.Stride)))));
        table.On<Operators.ConvolutionTranspose>((x, node, op) => x.Batched(node, op.Stride.Count, input => x.ConvolveTransposed(node, op, input)));
    }

    /// <summary>Output padding takes away from what is cut off at the end: ONNX Runtime wants its own smaller than the stride. What is more are rows of bias.</summary>
    string ConvolveTransposed(Node node, Operators.ConvolutionTranspose op, string input)
    {
        var padding = op.Padding.Zip(op.OutputPadding, (cut, extra) => (Before: cut, After: cut - extra)).ToList();
        var more = padding.Exists(p => p.After < 0);
        var output = Add(
            "ConvTranspose", [input, In(node, 1), more ? "" : In(node, 2)],
            ("dilations", Longs(op.Dilation)), ("group", (long)op.Groups), ("kernel_shape", node.Inputs[1]!.Shape.Slice(2, op.Stride.Count).ToArray()),
            ("pads", Pads(padding.Select(p => (p.Before, Math.Max(p.After, 0))))), ("strides", Longs(op.Stride)));
        if (!more) return output;
        long[] batch = [0, 0];
        output = Add("Pad", [output, Constant([.. batch, .. padding.Select(_ => 0L), .. batch, .. padding.Select(p => (long)Math.Max(-p.After, 0))]), Constant(0, node.Outputs[0].DType)]);
        return In(node, 2) is { Length: > 0 } bias ? Add("Add", [output, Add("Reshape", [bias, Constant([-1, .. op.Stride.Select(_ => 1L)])])]) : output;
    }

    /// <summary>ONNX's windows need a batch dimension, which PyTorch lets out.</summary>
    void Batched(Node node, int spatial, Func<string, string> emit) => Batched(node, spatial, input => [emit(input)]);

    void Batched(Node node, int spatial, Func<string, IReadOnlyList<string>> emit) => Results(node, node.Inputs[0]!.Rank == spatial + 2
        ? emit(In(node, 0))
        : [.. emit(Add("Unsqueeze", [In(node, 0), Constant(0L)])).Select(output => Add("Squeeze", [output, Constant(0L)]))]);

    /// <summary>All starts, then all ends.</summary>
    static long[] Pads(IEnumerable<(int Before, int After)> padding) => [.. padding.Select(p => (long)p.Before), .. padding.Select(p => (long)p.After)];
}
