using Translator;

namespace Density;

using static Translator.Functional;
using Pair = (Tensor Z, Tensor LogDet);

[Model]
public sealed class RealNvp(int dim = 4, int hidden = 8, int flows = 3) : Module
{
    readonly Coupling[] flows = Enumerable.Range(0, flows).Select(i => new Coupling(dim, hidden, (i & 1) == 0)).ToArray();
    readonly ActNorm norm = new(dim);
    readonly Buffer locs = new(Initializer.Zeros, dim);

    public (Tensor Z, Tensor LogProb, Tensor Reconstruction) Forward([Shape("N", 4)] Tensor x)
    {
        var (z, logDet) = norm.Forward(x);
        foreach (var flow in flows)
            (z, logDet) = flow.Forward(z) switch { var (y, l) => (y, logDet + l) };
        var prior = -0.5 * ((z - locs).Pow(2) + Math.Log(2 * Math.PI)).Sum(dim: -1);
        return (z, prior + logDet, Inverse(z));
    }

    Tensor Inverse(Tensor z)
    {
        for (int i = flows.Length; i-- > 0;) z = flows[i].Inverse(z);
        return norm.Inverse(z);
    }

    private sealed class ActNorm(int dim) : Module
    {
        readonly Parameter log_scale = new(Initializer.Zeros, dim);
        readonly Parameter bias = new(Initializer.Zeros, dim);

        public Pair Forward(Tensor x) => (x * log_scale.Exp() + bias, log_scale.Sum().Expand(x.Shape[0]));

        public Tensor Inverse(Tensor z) => (z - bias) / log_scale.Exp();
    }

    private sealed class Coupling : Module
    {
        readonly Buffer mask;
        readonly Sequential s, t;

        public Coupling(int dim, int hidden, bool even)
        {
            var bits = Enumerable.Range(0, dim).Select(i => i % 2 == (even ? 0 : 1) ? 1.0 : 0.0).ToArray();
            mask = new(new Initializer.Given(bits), dim);
            s = Net(() => new Tanh());
            t = Net(null);

            Sequential Net(Func<ILayer>? last)
            {
                var layers = new List<ILayer>() { new Linear(dim, hidden), new LeakyReLU(), new Linear(hidden, dim) };
                if (last?.Invoke() is { } end) layers.Add(end);
                return new(layers);
            }
        }

        public Pair Forward(Tensor x)
        {
            var kept = x * mask;
            var (scale, shift) = (s.Forward(kept) * (1 - mask), t.Forward(kept) * (1 - mask));
            return (kept + (1 - mask) * (x * Exp(scale) + shift), scale.Sum(-1));
        }

        public Tensor Inverse(Tensor z)
        {
            var kept = z * mask;
            var (scale, shift) = (s.Forward(kept), t.Forward(kept));
            return kept + (1 - mask) * (z - shift) * Exp(-scale);
        }
    }
}
