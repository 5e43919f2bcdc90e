using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>Named as the DSL's layer.</summary>
public sealed class Dropout(double p) : Module
{
    public Tensor Forward(Tensor x) => x * (1 - p);
}

/// <summary>Named as the DSL's layer.</summary>
public sealed class LayerNorm(int size) : Module
{
    readonly Parameter weight = new(size);

    public Tensor Forward(Tensor x) => x * weight;
}

/// <summary>Own classes with names of layers, beside the layers.</summary>
[Model]
public sealed class OwnNamesModel : Module
{
    readonly Dropout scale = new(0.25);
    readonly Translator.Dropout dropout = new(0.25);
    readonly LayerNorm norm = new(4);
    readonly Translator.LayerNorm real = Make(4);
    readonly Sequential pair = new(new Translator.LayerNorm(4), new Translator.Dropout(0.5));
    readonly Translator.LayerNorm[] theirs = [new(4), new(4)];
    readonly LayerNorm[] mine = [new(4), new(4)];

    static Translator.LayerNorm Make(int size) => new(size);

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        x = pair.Forward(scale.Forward(dropout.Forward(real.Forward(norm.Forward(x)))));
        foreach (var layer in theirs) x = layer.Forward(x) + 1;
        foreach (var layer in mine) x = layer.Forward(x);
        return x;
    }
}
