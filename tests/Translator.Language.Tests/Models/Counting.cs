using Translator;
using static Translator.Functional;

/// <summary>Loops over values with several counters, targets and indexes with effects, axes from the end.</summary>
[Model]
public sealed class Counting : Module
{
    readonly List<Linear> layers = [];

    public Counting()
    {
        int[] sizes = [4, 5, 6], turns = new int[2];
        for (int i = 0, size = sizes[0]; i < sizes.Length - 1;) layers.Add(new Linear(size, size = sizes[++i]));
        var at = 0;
        turns[at++] += 2;
        turns[at++] += turns[0]++;
        var next = 0;
        for (var left = sizes[next++]; left > 0; left -= 4) layers.Add(new Linear(6, sizes[^1] + turns[1] - 2));
    }

    public Tensor Forward([Shape("N", "T", 4)] Tensor x) => Shares(layers.Aggregate(x, (y, layer) => layer.Forward(y)), -1);

    static Tensor Shares(Tensor x, int dim) => x / x.Shape[dim];
}
