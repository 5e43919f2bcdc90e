using Translator;
using static Translator.Functional;

public interface IEncoder
{
    int Size { get; }

    Tensor Forward(Tensor x);
}

public class ConvEncoder(int size) : Module, IEncoder
{
    readonly Conv2d c1 = new(1, 4, 3), c2 = new(4, 8, 3);
    readonly Linear fc = new(8, size);

    public int Size => size;

    public Tensor Forward(Tensor x)
    {
        Func<Tensor, Tensor>[] acts = [Relu, Tanh];
        foreach (var (layer, act) in new[] { c1, c2 }.Zip(acts)) x = MaxPool2d(act(layer.Forward(x)), 2);
        return Normalize(fc.Forward(x.Flatten(2).Mean(-1)), p: 2, dim: 1);
    }
}

[Model]
public class Siamese : Module
{
    readonly IEncoder encoder = new ConvEncoder(6);
    readonly Dictionary<string, IEncoder> others = new() { ["small"] = new ConvEncoder(2) };
    readonly ILayer[] head;

    public Siamese() => head = [new Linear(encoder.Size * 2 + others["small"].Size * 2, 4), new ReLU(), new Linear(4, 1)];

    public (Tensor Distance, Tensor Similarity, Tensor Score) Forward([Shape("N", 1, 12, 12)] Tensor a, [Shape("N", 1, 12, 12)] Tensor b)
    {
        var (x, y) = (encoder.Forward(a), encoder.Forward(b));
        var parts = others.Values.SelectMany(e => new[] { e.Forward(a), e.Forward(b) }).Prepend(y).Prepend(x);
        var joined = Cat(parts.ToList(), dim: 1);
        foreach (var layer in head) joined = layer.Forward(joined);
        return (PairwiseDistance(x, y), CosineSimilarity(x, y, dim: 1), joined.Squeeze(1));
    }
}
