using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddPooling(OperatorTable<OnnxLowering> table)
    {
        table.On<MaxPool>((x, node, op) => x.Batched(node, op.Kernel.Count, input => x.MaxPooling(node, op, input, 1)[0]));
        table.On<MaxPoolWithIndices>((x, node, op) => x.Batched(node, op.Kernel.Count, input =>
        {
            var outputs = x.MaxPooling(node, new(op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode), input, 2);

            // ONNX counts places in the whole tensor, PyTorch in each plane
            var shape = node.Inputs[0]!.Shape;
            var plane = shape.Skip(shape.Rank - op.Kernel.Count).Aggregate((Dim)1, (product, size) => product * size);
            return [outputs[0], x.Add("Mod", [outputs[1], x.SizeScalar(plane)])];
        }));
        table.On<AveragePool>((x, node, op) => x.Batched(node, op.Kernel.Count, input => op.DivisorOverride is { } divisor
            ? x.Add("Mul", [x.MeanOfFullWindows(node, op, input), x.Constant(op.Kernel.Aggregate(1.0, (product, size) => product * size) / divisor, node.Outputs[0].DType)])
            : x.Add(
                "AveragePool", [input],
                ("ceil_mode", op.CeilMode ? 1L : 0L), ("count_include_pad", op.CountIncludePad ? 1L : 0L), ("kernel_shape", Longs(op.Kernel)), ("pads", Pads(op.Padding)), ("strides", Longs(op.Stride)))));
        table.On<AdaptiveMaxPool>((x, node, op) =>
        {
            if (op.OutputSize.All(s => s == 1)) x.Batched(node, op.OutputSize.Count, input => x.Add("GlobalMaxPool", [input]));
            else x.AdaptiveMaximum(node, op);
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

    /// <summary>Means in which every window counts as full, also one that hangs over: zeros go behind the input, and windows that they add are cut off.</summary>
    string MeanOfFullWindows(Node node, AveragePool op, string input)
    {
        (string, object)[] windows = [("count_include_pad", 1L), ("kernel_shape", Longs(op.Kernel)), ("strides", Longs(op.Stride))];
        if (!op.CeilMode) return Add("AveragePool", [input], [.. windows, ("pads", Pads(op.Padding))]);
        var (rank, output) = (op.Kernel.Count, node.Outputs[0]);
        long[] batch = [0, 0];
        var padded = Add("Pad", [input, Constant([.. batch, .. op.Padding.Select(p => (long)p.Before), .. batch, .. op.Padding.Select((p, i) => (long)p.After + op.Stride[i])]), Constant(0, output.DType)]);

        // "VALID" is no padding; without it, ONNX Runtime fuses the two into a padding that its pooling then refuses
        var mean = Add("AveragePool", [padded], [.. windows, ("auto_pad", "VALID")]);
        return Add("Slice", [mean, Constant(new long[rank]), SizeList([.. output.Shape.Skip(output.Rank - rank)]), Constant([.. Enumerable.Range(2, rank).Select(d => (long)d)])]);
    }

    IReadOnlyList<string> MaxPooling(Node node, MaxPool op, string input, int outputs)
    {
        var padding = PoolingWindows.PaddingForCeil(node, op.Kernel, op.Stride, op.Padding, op.Dilation, op.CeilMode);

        // ONNX Runtime takes no padding as large as the window, which a dilated one can need
        IReadOnlyList<(int, int)>? known = padding.Where((p, i) => !p.After.IsKnown || p.After >= op.Kernel[i]).Any() ? null : [.. padding.Select(p => (p.Before, (int)p.After))];

        // ONNX Runtime fuses zeros padded beforehand into the pooling, where they would count as -∞; it does not when places are asked for
        if (node.Inputs[0]!.Producer.Operator is Pad) outputs = 2;
        return Add(
            "MaxPool", [input], outputs,
            ("ceil_mode", known is null ? 1L : 0L), ("dilations", Longs(op.Dilation)), ("kernel_shape", Longs(op.Kernel)), ("pads", Pads(known ?? op.Padding)), ("strides", Longs(op.Stride)));
    }

    /// <summary>Windows of equal size are a pooling; others are products with matrices that average.</summary>
    void AdaptiveAverage(Node node, AdaptiveAveragePool op)
    {
        if (PoolingWindows.Adaptive(node.Inputs[0]!.Shape, op.OutputSize) is not var (first, size, parts))
        {
            ReduceParts(node, op.OutputSize, "ReduceMean");
            return;
        }

        if (size.Zip(parts, (s, p) => s % p == 0).All(even => even))
        {
            long[] kernel = [.. size.Zip(parts, (s, p) => s / p)];
            Batched(node, parts.Length, input => Add("AveragePool", [input], ("kernel_shape", kernel), ("strides", kernel)));
            return;
        }

        var value = In(node, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            if (op.OutputSize[i] is null) continue;

            // the dimension goes last, is multiplied, and goes back
            var rank = node.Inputs[0]!.Rank;
            long[] swap = [.. Enumerable.Range(0, rank).Select(d => (long)(d == first + i ? rank - 1 : d == rank - 1 ? first + i : d))];
            var matrix = Constant(node.Inputs[0]!.DType, [size[i], parts[i]], PoolingWindows.AveragingMatrix(size[i], parts[i]));
            value = first + i == rank - 1 ? Add("MatMul", [value, matrix]) : Add("Transpose", [Add("MatMul", [Add("Transpose", [value], ("perm", swap)), matrix])], ("perm", swap));
        }

        Result(node, value);
    }

    /// <summary>Windows of equal size are a pooling; of others, each part is cut out.</summary>
    void AdaptiveMaximum(Node node, AdaptiveMaxPool op)
    {
        if (PoolingWindows.Adaptive(node.Inputs[0]!.Shape, op.OutputSize) is var (_, size, parts) && size.Zip(parts, (s, p) => s % p == 0).All(even => even))
        {
            long[] kernel = [.. size.Zip(parts, (s, p) => s / p)];
            Batched(node, parts.Length, input => Add("MaxPool", [input], ("kernel_shape", kernel), ("strides", kernel)));
            return;
        }

        ReduceParts(node, op.OutputSize, "ReduceMax");
    }

    /// <summary>Cuts out each part of each dimension and reduces it to one element; sizes may be known only when the graph runs.</summary>
    void ReduceParts(Node node, IReadOnlyList<int?> outputSize, string reduction)
    {
        var (value, shape) = (In(node, 0), node.Inputs[0]!.Shape);
        for (var i = 0; i < outputSize.Count; i++)
        {
            if (outputSize[i] is not { } parts) continue;
            var dim = shape.Rank - outputSize.Count + i;
            var axis = Constant(dim);
            var cut = Enumerable.Range(0, parts).Select(p => PoolingWindows.Part(shape[dim], parts, p))
                .Select(part => Add(reduction, [Add("Slice", [value, SizeList([part.Start]), SizeList([part.End]), axis]), axis], ("keepdims", 1L)));
            value = Add("Concat", [.. cut], ("axis", (long)dim));
        }

        Result(node, value);
    }
}
