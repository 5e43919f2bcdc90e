using Translator.Compiler.Lowering;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddConvolutions(OperatorTable<OnnxLowering> table)
    {
        table.On<Operators.Convolution>((x, node, op) => x.Batched(node, op.Stride.Count, input => x.Add(
            "Conv", [input, x.In(node, 1), x.In(node, 2)],
            ("dilations", Longs(op.Dilation)), ("group", (long)op.Groups), ("kernel_shape", node.Inputs[1]!.Shape.Slice(2, 2 + op.Stride.Count).ToArray()), ("pads", Pads(op.Padding)), ("strides", Longs(op.Stride)))));
        table.On<Operators.ConvolutionTranspose>((x, node, op) => x.Batched(node, op.Stride.Count, input => x.Add(
            "ConvTranspose", [input, x.In(node, 1), x.In(node, 2)],
            ("dilations", Longs(op.Dilation)), ("group", (long)op.Groups), ("kernel_shape", node.Inputs[1]!.Shape.Slice(2, 2 + op.Stride.Count).ToArray()),
            ("output_padding", Longs(op.OutputPadding)), ("pads", Pads(op.Padding.Select(p => (p, p)))), ("strides", Longs(op.Stride)))));
    }

    /// <summary>ONNX's windows need a batch dimension, which PyTorch lets out.</summary>
    void Batched(Node node, int spatial, Func<string, string> emit) => Batched(node, spatial, input => [emit(input)]);

    void Batched(Node node, int spatial, Func<string, IReadOnlyList<string>> emit) => Results(node, node.Inputs[0]!.Rank == spatial + 2
        ? emit(In(node, 0))
        : [.. emit(Add("Unsqueeze", [In(node, 0), Constant(0L)])).Select(output => Add("Squeeze", [output, Constant(0L)]))]);

    /// <summary>All starts, then all ends.</summary>
    static long[] Pads(IEnumerable<(int Before, int After)> padding) => [.. padding.Select(p => (long)p.Before), .. padding.Select(p => (long)p.After)];
}
