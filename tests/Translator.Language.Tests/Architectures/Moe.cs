using System.Linq;
using Translator;
using static Translator.Functional;

public sealed class Expert(int dim, int hidden) : Module
{
    readonly Linear w1 = new(dim, hidden, bias: false);
    readonly Linear w2 = new(hidden, dim, bias: false);
    readonly Linear w3 = new(dim, hidden, bias: false);

    public Tensor Forward(Tensor x) => w2.Forward(Silu(w1.Forward(x)) * w3.Forward(x));
}

[Model]
public sealed class Moe(int dim = 8, int experts = 4, int topK = 2) : Module
{
    readonly Linear gate = new(dim, experts, bias: false);
    readonly Expert[] experts = Enumerable.Range(0, experts).Select(_ => new Expert(dim, 2 * dim)).ToArray();

    public Tensor Forward([Shape("N", "T", 8)] Tensor x)
    {
        var (n, t, d) = x.Shape;
        var flat = x.View(-1, d);
        var logits = gate.Forward(flat);
        var (weights, selected) = Topk(logits, topK, dim: -1);
        weights = Softmax(weights, dim: -1);
        var mask = OneHot(selected, experts.Length).Float();
        var combine = Sum(mask * weights.Unsqueeze(-1), dim: 1);
        var result = ZerosLike(flat);
        foreach (var (expert, i) in experts.Select((e, i) => (e, i)))
        {
            result += combine[.., i].Unsqueeze(1) * expert.Forward(flat);
        }

        return result.View(n, t, d);
    }
}
