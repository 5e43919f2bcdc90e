using Translator;
using static Translator.Functional;

namespace Tabular;

// GLU blocks with shared layers, sparsemax attention, decision steps.
public static class Sparse
{
    public static Tensor Sparsemax(this Tensor z, int dim = -1)
    {
        z = z - z.Amax(dim, keepdim: true);
        var (sorted, _) = z.Sort(dim, descending: true);
        var k = Arange(1, z.Shape[dim] + 1).Float();
        var cumulative = sorted.Cumsum(dim);
        var support = 1 + k * sorted > cumulative;
        var size = support.Sum(dim, keepdim: true);
        var tau = (cumulative.Gather(dim, size - 1) - 1) / size;
        return Relu(z - tau);
    }
}

public sealed class GluLayer(int input, int output, Linear? fc = null) : Module
{
    private readonly Linear fc = fc ?? new Linear(input, 2 * output, bias: false);
    private readonly BatchNorm1d bn = new(2 * output, momentum: 0.02);

    public Tensor Forward(Tensor x) => Glu(bn.Forward(fc.Forward(x)), dim: -1);
}

public sealed class GluBlock(int input, int output, int nGlu = 2, bool first = false, IReadOnlyList<Linear>? shared = null) : Module
{
    private static readonly double Scale = Math.Sqrt(0.5);

    private readonly GluLayer[] glu_layers = [.. Enumerable.Range(0, nGlu).Select(i => new GluLayer(i == 0 ? input : output, output, shared?[i]))];

    public Tensor Forward(Tensor x)
    {
        var index = 0;
        if (first)
        {
            x = glu_layers[0].Forward(x);
            index = 1;
        }

        for (; index < glu_layers.Length; index++)
            x = (x + glu_layers[index].Forward(x)) * Scale;
        return x;
    }
}

public sealed class FeatTransformer(int input, int output, IReadOnlyList<Linear> shared) : Module
{
    private readonly GluBlock shared_block = new(input, output, shared.Count, first: true, shared);
    private readonly GluBlock specifics = new(output, output, 1);

    public Tensor Forward(Tensor x) => specifics.Forward(shared_block.Forward(x));
}

public sealed class AttentiveTransformer(int input, int output) : Module
{
    private readonly Linear fc = new(input, output, bias: false);
    private readonly BatchNorm1d bn = new(output);

    public Tensor Forward(Tensor priors, Tensor processed) => (bn.Forward(fc.Forward(processed)) * priors).Sparsemax(dim: -1);
}

[Model]
public sealed class TabNet : Module
{
    private readonly int nD, nA, nSteps;
    private readonly double gamma;
    private readonly BatchNorm1d initial_bn;
    private readonly List<Linear> shared;
    private readonly FeatTransformer initial_splitter;
    private readonly List<FeatTransformer> feat_transformers = [];
    private readonly List<AttentiveTransformer> att_transformers = [];
    private readonly Linear final_mapping;

    public TabNet(int input = 6, int output = 3, int nD = 4, int nA = 4, int nSteps = 3, double gamma = 1.3)
    {
        (this.nD, this.nA, this.nSteps, this.gamma) = (nD, nA, nSteps, gamma);
        initial_bn = new(input, momentum: 0.01);
        shared = [new(input, 2 * (nD + nA), bias: false), new(nD + nA, 2 * (nD + nA), bias: false)];
        initial_splitter = new(input, nD + nA, shared);
        for (int step = 0; step < nSteps; step++)
        {
            feat_transformers.Add(new(input, nD + nA, shared));
            att_transformers.Add(new(nA, input));
        }
        final_mapping = new(nD, output, bias: false);
    }

    public (Tensor Logits, Tensor MLoss, Tensor[] Masks) Forward([Shape("N", 6)] Tensor x)
    {
        x = initial_bn.Forward(x);
        var prior = OnesLike(x);
        var mLoss = Zeros();
        var att = initial_splitter.Forward(x)[.., nD..];
        var masks = new Tensor[nSteps];
        Tensor? total = null;
        for (int step = 0; step < nSteps; step++)
        {
            var m = att_transformers[step].Forward(prior, att);
            mLoss += Mean(Sum(m * Log(m + 1e-15), dim: 1));
            prior *= gamma - m;
            var output = feat_transformers[step].Forward(m * x);
            var d = Relu(output[.., ..nD]);
            total = total is null ? d : total + d;
            att = output[.., nD..];
            masks[step] = m;
        }

        return (final_mapping.Forward(total!), mLoss / nSteps, masks);
    }
}
