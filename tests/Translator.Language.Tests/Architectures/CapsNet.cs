using Translator;
using static Translator.Functional;

static class Capsule
{
    public static Tensor Squash(this Tensor x, int dim = -1)
    {
        var squaredNorm = (x * x).Sum(dim, keepdim: true);
        var scale = squaredNorm / (1 + squaredNorm);
        return scale * x / (Sqrt(squaredNorm) + 1e-8);
    }
}

public sealed class PrimaryCaps(int numConvUnits, int inChannels, int outChannels, int kernelSize, int stride) : Module
{
    readonly Conv2d conv = new(inChannels, outChannels * numConvUnits, kernelSize, stride);

    public Tensor Forward(Tensor x)
    {
        var output = conv.Forward(x);
        var batchSize = output.Shape[0];
        return output.Contiguous().View(batchSize, -1, outChannels).Squash();
    }
}

public sealed class DigitCaps(int inDim, int inCaps, int outCaps, int outDim, int routingIterations) : Module
{
    readonly Parameter W = new(new Initializer.Normal(0, 0.01), 1, outCaps, inCaps, outDim, inDim);

    public Tensor Forward(Tensor x)
    {
        var batch = x.Shape[0];
        x = x.Unsqueeze(1).Unsqueeze(4);
        var uHat = MatMul(W, x).Squeeze(-1);
        var temp = uHat.Detach();
        var b = Zeros(batch, outCaps, inCaps, 1);
        for (int i = 0; i < routingIterations - 1; i++)
        {
            var c = b.Softmax(dim: 1);
            var s = (c * temp).Sum(dim: 2);
            var v = s.Squash();
            var uv = MatMul(temp, v.Unsqueeze(-1));
            b += uv;
        }

        return (b.Softmax(dim: 1) * uHat).Sum(dim: 2).Squash();
    }
}

[Model]
public sealed class CapsNet : Module
{
    readonly Conv2d conv = new(1, 8, 5);
    readonly PrimaryCaps primary = new(numConvUnits: 2, inChannels: 8, outChannels: 4, kernelSize: 5, stride: 2);
    readonly DigitCaps digits = new(inDim: 4, inCaps: 2 * 2 * 2, outCaps: 5, outDim: 6, routingIterations: 3);
    readonly Sequential decoder = new(new Linear(6 * 5, 16), new ReLU(inplace: true), new Linear(16, 64), new Sigmoid());

    public (Tensor Lengths, Tensor Reconstruction) Forward([Shape("N", 1, 12, 12)] Tensor x)
    {
        var caps = digits.Forward(primary.Forward(Relu(conv.Forward(x))));
        var lengths = caps.Norm(dim: -1);
        var target = OneHot(lengths.Argmax(dim: 1), 5).Float();
        var reconstruction = decoder.Forward((caps * target[.., .., null]).View(x.Shape[0], -1));
        return (lengths, reconstruction.View(-1, 1, 8, 8));
    }
}
