using System.Text;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Weights drawn from the layers' own distributions. The name decides the stream, so that adding a layer changes no other's weights.</summary>
static class RandomTensors
{
    public static TensorData Create(string name, StateTensor tensor, long seed)
    {
        var shape = tensor.Shape.ToArray();
        var count = shape.Aggregate(1L, (product, size) => product * size);
        var random = new Stream(name, seed);
        Func<long, double> element = tensor.Initializer switch
        {
            Initializer.Constant constant => _ => constant.Value,
            Initializer.Uniform uniform => _ => uniform.Low + (uniform.High - uniform.Low) * random.Next(),
            Initializer.Normal normal => _ => normal.Mean + normal.Deviation * random.NextNormal(),
            Initializer.Given given => i => given.Numbers[(int)i],
            var other => throw new NotSupportedException($"no numbers are drawn for {other.GetType().Name}"),
        };
        var values = new double[count];
        for (long i = 0; i < count; i++) values[i] = element(i);
        return TensorData.Create<double>(shape, values).ConvertTo(tensor.DType);
    }

    /// <summary>splitmix64, started from the name's hash (FNV-1a) and the seed.</summary>
    sealed class Stream
    {
        ulong state;

        public Stream(string name, long seed)
        {
            state = 0xCBF29CE484222325UL ^ unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);
            foreach (var b in Encoding.UTF8.GetBytes(name)) state = unchecked((state ^ b) * 0x100000001B3UL);
        }

        /// <summary>Evenly distributed in [0, 1).</summary>
        public double Next()
        {
            var z = unchecked(state += 0x9E3779B97F4A7C15UL);
            z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
            z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
            return ((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
        }

        /// <summary>Standard normal, by the Box-Muller transform.</summary>
        public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());
    }
}
