using Translator;
using static Translator.Functional;

public abstract class MessagePassing : Module
{
    protected abstract Tensor Message(Tensor xj, Tensor norm);

    protected virtual Tensor Update(Tensor aggregated) => aggregated;

    protected Tensor Propagate(Tensor source, Tensor target, Tensor x, Tensor norm)
    {
        var messages = Message(x.IndexSelect(0, source), norm);
        var aggregated = ZerosLike(messages[..1]).Expand(x.Shape[0], messages.Shape[1]).IndexAdd(0, target, messages);
        return Update(aggregated);
    }
}

public class GCNConv : MessagePassing
{
    readonly Linear lin;
    readonly Parameter bias;

    public GCNConv(int inChannels, int outChannels)
    {
        lin = new Linear(inChannels, outChannels, bias: false);
        bias = new Parameter(outChannels);
    }

    public Tensor Forward(Tensor x, Tensor edgeIndex)
    {
        var n = x.Shape[0];
        var loops = Arange(n);
        var (row, col) = (Cat([edgeIndex[0], loops]), Cat([edgeIndex[1], loops]));
        x = lin.Forward(x);
        var ones = OnesLike(row).Float();
        var deg = Zeros(n).ScatterAdd(0, col, ones);
        var degInvSqrt = deg.Pow(-0.5);
        degInvSqrt = degInvSqrt.MaskedFill(degInvSqrt == double.PositiveInfinity, 0);
        var norm = degInvSqrt[row] * degInvSqrt[col];
        return Propagate(row, col, x, norm);
    }

    protected override Tensor Message(Tensor xj, Tensor norm) => norm.View(-1, 1) * xj;

    protected override Tensor Update(Tensor aggregated) => aggregated + bias;
}

[Model]
public class GraphConv(int features = 5, int hidden = 6, int classes = 3) : Module
{
    readonly GCNConv conv1 = new(features, hidden);
    readonly GCNConv conv2 = new(hidden, classes);

    public Tensor Forward([Shape("V", 5)] Tensor x, [Shape(2, "E", Type = DType.Int64)] Tensor edges)
    {
        edges = edges % x.Shape[0];
        x = Relu(conv1.Forward(x, edges));
        x = Dropout(x, p: 0.5, training: Training);
        x = conv2.Forward(x, edges);
        return LogSoftmax(x, dim: 1);
    }
}
