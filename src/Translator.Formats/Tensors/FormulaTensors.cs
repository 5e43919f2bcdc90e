using System.Text;

namespace Translator.Formats;

/// <summary>
/// Weights and inputs by a formula on names and indexes, for models whose weights nobody stores: every implementation of the formula gives the same
/// bytes. FNV-1a (64 bits) of the name, splitmix64 of the index; all products and sums are single precision.
/// </summary>
public static class FormulaTensors
{
    /// <summary>A parameter or buffer: the name and rank decide the distribution.</summary>
    /// <param name="name">Its <c>state_dict</c> name.</param>
    /// <param name="shape">Its sizes.</param>
    /// <param name="gain">Factor of weights of two and more dimensions, which spread to ± gain · √(6 / fan in).</param>
    public static TensorData CreateParameter(string name, IReadOnlyList<long> shape, double gain)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        if (last == "num_batches_tracked") return TensorData.Create<long>([.. shape], new long[Count(shape)]);
        Func<float, float> element;
        if (last == "running_var") element = u => 0.5f + u;
        else if (last == "running_mean" || (shape.Count <= 1 && last != "weight")) element = u => 0.1f * Centered(u);
        else if (shape.Count == 1) element = u => 0.75f + 0.5f * u;
        else
        {
            var fanIn = shape.Skip(1).Aggregate(1L, (product, size) => product * size);
            var spread = (float)(gain * Math.Sqrt(6.0 / fanIn));
            element = u => Centered(u) * spread;
        }

        return TensorData.Create<float>([.. shape], Uniform(name, Count(shape), element));
    }

    /// <summary>An input: floats in [-1, 1), integers from 0 up to but without <paramref name="below"/>.</summary>
    /// <param name="name">The input's name.</param>
    /// <param name="shape">Its sizes.</param>
    /// <param name="type">Its element type.</param>
    /// <param name="below">Bound of integers.</param>
    public static TensorData CreateInput(string name, IReadOnlyList<long> shape, DType type = DType.Float32, long below = 2)
    {
        if (type.IsFloat()) return TensorData.Create<float>([.. shape], Uniform($"input:{name}", Count(shape), Centered)).ConvertTo(type);
        return TensorData.Create<long>([.. shape], Uniform($"input:{name}", Count(shape), u => (long)MathF.Floor(u * below))).ConvertTo(type);
    }

    static float Centered(float u) => 2 * u - 1;

    static long Count(IReadOnlyList<long> shape) => shape.Aggregate(1L, (product, size) => product * size);

    static T[] Uniform<T>(string name, long count, Func<float, T> element)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var b in Encoding.UTF8.GetBytes(name)) hash = unchecked((hash ^ b) * 0x100000001B3UL);
        var values = new T[count];
        for (var i = 0L; i < count; i++)
        {
            var z = unchecked(hash + (ulong)(i + 1) * 0x9E3779B97F4A7C15UL);
            z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
            values[i] = element(((z ^ (z >> 31)) >> 40) / 16777216f);
        }

        return values;
    }
}
