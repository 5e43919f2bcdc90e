using Translator.Compiler.Lowering;

namespace Translator.Formats;

/// <summary>Weights and constants as a target stores them.</summary>
public static class WeightLayout
{
    /// <summary>The weight of that name in the target's layout.</summary>
    /// <exception cref="KeyNotFoundException">The weights lack it; callers check names first.</exception>
    public static TensorData Get(IReadOnlyDictionary<string, TensorData> weights, string name, WeightTransform transform)
    {
        var weight = weights[name];
        if (transform.Permutation is { } permutation) weight = Permute(weight, permutation);
        return transform.Shape is { } shape ? weight.Reshape([.. shape]) : weight;
    }

    /// <summary>A constant's numbers as bytes of its type.</summary>
    public static TensorData Constant(DType type, IReadOnlyList<long> shape, Array values)
    {
        var wide = values switch
        {
            double[] reals => TensorData.Create<double>([.. shape], reals),
            long[] integers => TensorData.Create<long>([.. shape], integers),
            _ => throw new ArgumentException($"constants are doubles or longs, not {values.GetType().Name}", nameof(values)),
        };
        return wide.ConvertTo(type);
    }

    /// <summary>A tensor with its dimensions in another order.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="permutation">For each dimension of the result, the original's.</param>
    public static TensorData Permute(TensorData tensor, IReadOnlyList<int> permutation)
    {
        var rank = permutation.Count;
        long[] shape = [.. permutation.Select(d => tensor.Shape[d])];
        var steps = new long[rank];
        long step = 1;
        for (var d = rank - 1; d >= 0; d--) (steps[d], step) = (step, step * tensor.Shape[d]);
        long[] from = [.. permutation.Select(d => steps[d])];
        var size = tensor.Type.Size();
        var bytes = new byte[tensor.Bytes.Length];
        var source = tensor.Bytes.Span;
        var index = new long[rank];
        long offset = 0;
        for (var at = 0; at < bytes.Length; at += size)
        {
            source.Slice((int)(offset * size), size).CopyTo(bytes.AsSpan(at, size));
            for (var d = rank - 1; d >= 0; d--)
            {
                offset += from[d];
                if (++index[d] < shape[d]) break;
                offset -= from[d] * shape[d];
                index[d] = 0;
            }
        }

        return new(tensor.Type, shape, bytes);
    }
}
