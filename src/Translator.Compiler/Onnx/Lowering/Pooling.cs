using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddPooling(OperatorTable<OnnxLowering> table)
    {
        table.On<MaxPool>((x, node, op) =>
        {
            var known = PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode);

            // ONNX Runtime takes no padding as large as the window, which a dilated one can need
            if (known is not null && known.Where((p, i) => p.After >= op.Kernel[i]).Any()) known = null;
            x.Batched(node, op.Kernel.Count, input => x.Add(
                "MaxPool", [input],
                ("ceil_mode", known is null ? 1L : 0L), ("dilations", Longs(op.Dilation)), ("kernel_shape", Longs(op.Kernel)), ("pads", Pads(known ?? op.Padding)), ("strides", Longs(op.Stride))));
        });
        table.On<AdaptiveAveragePool>((x, node, op) =>
        {
            if (op.OutputSize.All(s => s == 1))
            {
                x.Batched(node, op.OutputSize.Count, input => x.Add("GlobalAveragePool", [input]));
                return;
            }

            x.AdaptiveAverage(node, op);
        });
    }

    /// <summary>Windows of equal size are a pooling; others are products with matrices that average.</summary>
    void AdaptiveAverage(Node node, AdaptiveAveragePool op)
    {
        var first = node.Inputs[0]!.Rank - op.OutputSize.Count;
        long[] size = [.. op.OutputSize.Select((_, i) => node.Inputs[0]!.Shape[first + i].Known ?? throw new ModelException($"adaptive pooling to several parts needs a known size, but the input is {node.Inputs[0]!.Shape}; give the input its size", "input"))];
        long[] parts = [.. op.OutputSize.Select((s, i) => s ?? size[i])];
        if (size.Zip(parts, (s, p) => s % p == 0).All(even => even))
        {
            long[] kernel = [.. size.Zip(parts, (s, p) => s / p)];
            Batched(node, parts.Length, input => Add("AveragePool", [input], ("kernel_shape", kernel), ("strides", kernel)));
            return;
        }

        var value = In(node, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            // the dimension goes last, is multiplied, and goes back
            var rank = node.Inputs[0]!.Rank;
            long[] swap = [.. Enumerable.Range(0, rank).Select(d => (long)(d == first + i ? rank - 1 : d == rank - 1 ? first + i : d))];
            var matrix = Constant(node.Inputs[0]!.DType, [size[i], parts[i]], PoolingWindows.AveragingMatrix(size[i], parts[i]));
            value = first + i == rank - 1 ? Add("MatMul", [value, matrix]) : Add("Transpose", [Add("MatMul", [Add("Transpose", [value], ("perm", swap)), matrix])], ("perm", swap));
        }

        Result(node, value);
    }
}
