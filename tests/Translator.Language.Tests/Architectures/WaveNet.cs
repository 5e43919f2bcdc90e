using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

public sealed class ResidualLayer(int residual, int skip, int dilation) : Module
{
    readonly Conv1d filter = new(residual, residual, 2, dilation: dilation);
    readonly Conv1d gate = new(residual, residual, 2, dilation: dilation);
    readonly Conv1d res = new(residual, residual, 1);
    readonly Conv1d skipConv = new(residual, skip, 1);

    public (Tensor Residual, Tensor Skip) Forward(Tensor x)
    {
        var padded = Pad(x, [dilation, 0]);
        var z = Tanh(filter.Forward(padded)) * Sigmoid(gate.Forward(padded));
        return (res.Forward(z) + x, skipConv.Forward(z));
    }
}

[Model]
public sealed class WaveNet(int classes = 16, int residual = 8, int skip = 12, int layers = 3, int stacks = 2) : Module
{
    readonly Embedding embed = new(classes, residual);
    readonly List<ResidualLayer> blocks = (from s in Enumerable.Range(0, stacks) from l in Enumerable.Range(0, layers) select new ResidualLayer(residual, skip, 1 << l)).ToList();
    readonly Conv1d end1 = new(skip, skip, 1);
    readonly Conv1d end2 = new(skip, classes, 1);

    public Tensor Forward([Shape("N", "T", Type = DType.Int64)] Tensor samples)
    {
        var x = embed.Forward(samples).Transpose(1, 2);
        Tensor? total = null;
        foreach (var block in blocks)
        {
            var (next, s) = block.Forward(x);
            x = next;
            total = total is null ? s : total + s;
        }

        return LogSoftmax(end2.Forward(Relu(end1.Forward(Relu(total!)))), 1);
    }
}
