using Translator.Operators;

namespace Translator.Compiler.Lowering;

/// <summary>Where the elements of a resized dimension come from, as <see cref="Resize"/> defines it: for targets whose own resizing means something else.</summary>
static class ResizePositions
{
    /// <summary>PyTorch's cubic convolution; TensorFlow has -0.5.</summary>
    const double CubicCoefficient = -0.75;

    /// <summary>The element that each element of the output repeats.</summary>
    /// <param name="input">Size of the dimension.</param>
    /// <param name="output">Size afterwards.</param>
    /// <param name="scale">Output over input.</param>
    /// <param name="exact">Whether the nearest centre is meant, not the element before.</param>
    public static long[] Nearest(long input, long output, double scale, bool exact) =>
        [.. Enumerable.Range(0, (int)output).Select(i => Math.Min((long)Math.Floor((i + (exact ? 0.5 : 0)) / scale), input - 1))];

    /// <summary>[input, output]: column i has the shares of the elements that make element i.</summary>
    /// <param name="input">Size of the dimension.</param>
    /// <param name="output">Size afterwards.</param>
    /// <param name="scale">Output over input; not used with aligned corners.</param>
    /// <param name="cubic">Cubic convolution instead of linear interpolation.</param>
    /// <param name="alignCorners">Whether the corners' centres coincide.</param>
    public static double[] Matrix(long input, long output, double scale, bool cubic, bool alignCorners)
    {
        var matrix = new double[input * output];
        for (var i = 0; i < output; i++)
        {
            var position = !alignCorners ? (i + 0.5) / scale - 0.5 : output > 1 ? i * (input - 1.0) / (output - 1) : 0;
            if (!cubic) position = Math.Max(position, 0);
            var first = (long)Math.Floor(position);
            var shares = cubic ? Cubic(position - first) : [1 - (position - first), position - first];
            for (var k = 0; k < shares.Length; k++)
            {
                var place = Math.Min(Math.Max(first + k - (cubic ? 1 : 0), 0), input - 1);
                matrix[place * output + i] += shares[k];
            }
        }

        return matrix;
    }

    static double[] Cubic(double t) => [Outer(1 + t), Inner(t), Inner(1 - t), Outer(2 - t)];

    static double Inner(double t) => ((CubicCoefficient + 2) * t - (CubicCoefficient + 3)) * t * t + 1;

    static double Outer(double t) => ((CubicCoefficient * t - 5 * CubicCoefficient) * t + 8 * CubicCoefficient) * t - 4 * CubicCoefficient;
}
