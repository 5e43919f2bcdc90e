using Translator;
using static Translator.Functional;

[Model]
public class Dlrm : Module
{
    readonly Embedding[] emb_l;
    readonly Sequential bot_l;
    readonly Sequential top_l;

    public Dlrm(int m = 4)
    {
        int[] sizes = [10, 7, 5];
        emb_l = Array.ConvertAll(sizes, n => new Embedding(n, m));
        bot_l = CreateMlp([6, 8, m], sigmoidLayer: -1);
        var interactions = (sizes.Length + 1) * sizes.Length / 2;
        top_l = CreateMlp([m + interactions, 8, 1], sigmoidLayer: 1);
    }

    static Sequential CreateMlp(int[] ln, int sigmoidLayer)
    {
        var layers = new Sequential();
        for (int i = 0; i < ln.Length - 1; ++i)
        {
            layers.Add(new Linear(ln[i], ln[i + 1], bias: true));
            layers.Add(i == sigmoidLayer ? new Sigmoid() : new ReLU());
        }

        return layers;
    }

    Tensor InteractFeatures(Tensor x, List<Tensor> ly)
    {
        var (batchSize, d) = x.Shape;
        var T = Cat([x, .. ly], dim: 1).View(batchSize, -1, d);
        var Z = Bmm(T, T.Transpose(1, 2));
        var ni = ly.Count + 1;
        var pairs = (from i in Enumerable.Range(0, ni) from j in Enumerable.Range(0, i) select (i, j)).ToList();
        var li = Tensor.Of(pairs.Select(p => (long)p.i).ToArray());
        var lj = Tensor.Of(pairs.Select(p => (long)p.j).ToArray());
        var Zflat = Z[.., li, lj];
        return Cat([x, Zflat], dim: 1);
    }

    public Tensor Forward([Shape("N", 6)] Tensor dense, [Shape("N", 3, Type = DType.Int64)] Tensor sparse)
    {
        var x = bot_l.Forward(dense);
        var ly = emb_l.Select((e, k) => e.Forward(sparse[.., k] % 5)).ToList();
        var z = InteractFeatures(x, ly);
        return Clamp(top_l.Forward(z), min: 1e-3, max: 1 - 1e-3);
    }
}
