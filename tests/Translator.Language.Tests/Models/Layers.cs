using Translator;
using static Translator.Functional;
using F = Translator.Functional;

/// <summary>Layers that are known by interfaces, in sequences; modules of several kinds behind one type; results that are nested types; what one file alone sees.</summary>
[Model]
public sealed class Layers : Module
{
    readonly Sequential named;
    readonly Sequential listed;
    readonly Sequential shared;
    readonly Sequential mixed;
    readonly Wrapped<Scaled> scaled = new(new Scaled());
    readonly ModuleList<ModuleList<Module>> pairs = [];
    readonly Parameter weight = new(new Initializer.Normal(), 4);

    public Layers()
    {
        Func<ILayer> activation = () => new Tanh();
        named = new Sequential(("block0", new Twice()), ("block1", new Twice()));
        listed = new Sequential(Listed(activation));
        shared = new Sequential(new List<ITwice> { new Twice(), new Twice() });
        mixed = new Sequential(new Linear(4, 4), activation(), new List<ILayer> { new ReLU() }[0]);
        pairs.Add([new Scaled(), new Linear(4, 4)]);
    }

    static IEnumerable<ILayer> Listed(Func<ILayer> activation)
    {
        yield return new Linear(4, 4);
        yield return activation();
    }

    public Result Forward([Shape("N", 4)] Tensor x)
    {
        var total = Zeros();
        foreach (var pair in pairs)
        {
            if (pair is not [Scaled factor, Linear linear]) continue;
            x = linear.Forward(factor.Forward(x, 2));
            total = total + x.Sum();
        }

        x = mixed.Forward(shared.Forward(listed.Forward(named.Forward(x))));
        return new(F.Softmax(scaled.Forward(x, null) * weight[null, ..], dim: -1), total.Halved());
    }

    public readonly record struct Result(Tensor Probabilities, Tensor Total);
}

public interface ITwice
{
    Tensor Forward(Tensor x);
}

public sealed class Twice : Module, ILayer, ITwice
{
    public Tensor Forward(Tensor x) => x + x;
}

public sealed class Scaled : Module
{
    public Tensor Forward(Tensor x, double? factor) => factor is { } by ? x * by : x;
}

public sealed class Wrapped<T>(T inner) : Module where T : Module
{
    readonly T inner = inner;
    readonly LayerNorm norm = new(4);

    public Tensor Forward(Tensor x, double? factor)
    {
        x = norm.Forward(x);
        return inner switch
        {
            Scaled scaled => scaled.Forward(x, factor),
            _ => x,
        };
    }
}

file static class Halving
{
    public static Tensor Halved(this Tensor x) => x / 2;
}
