using Translator;
using static Translator.Functional;

public sealed class ConvBnRelu(int inChannels, int outChannels, int stride = 1) : Module
{
    private readonly Conv2d conv = new(inChannels, outChannels, kernelSize: 3, stride: stride, padding: 1, bias: false);
    private readonly BatchNorm2d bn = new(outChannels);

    public Tensor Forward(Tensor x) => Relu(bn.Forward(conv.Forward(x)));
}

/// <summary>Stages with an exit each, the first that is sure enough answers (Teerapittayanon et al. 2016).</summary>
[Model]
public sealed class BranchyNet(double threshold = 0.9) : Module
{
    private readonly ConvBnRelu[] stages = [new(3, 8, stride: 2), new(8, 12), new(12, 16, stride: 2)];
    private readonly BatchNorm2d refine = new(16);
    private readonly Linear[] exits = [new(8, 4), new(12, 4), new(16, 4)];

    private bool IsSure(Tensor logits) => logits.Softmax(-1).Max(-1).Values.Min() > threshold;

    public Tensor Forward([Shape("N", 3, 16, 16)] Tensor x)
    {
        for (var i = 0; i < stages.Length - 1; i++)
        {
            x = stages[i].Forward(x);
            var logits = exits[i].Forward(x.Mean([2, 3]));
            if (IsSure(logits)) return logits;
        }

        x = stages[^1].Forward(x);
        for (var i = 0; i < 3 && x.Mean() < 4; i++) x = Relu(refine.Forward(x)) + 0.5;
        return exits[^1].Forward(x.Mean([2, 3]));
    }
}
