using Translator;
using static Translator.Functional;

namespace Sizes;

/// <summary>Rows are added until their sum is large.</summary>
public sealed class Growing : Module
{
    private readonly Linear fc = new(4, 4);

    public Tensor Forward(Tensor x)
    {
        var rows = x[..1];
        while (rows.Sum() < 20 && rows.Shape[0] < 9) rows = Cat([rows, fc.Forward(rows[..1]) * 0.1 + 1.5]);
        var halves = rows.View(rows.Shape[0] * 2, 2);
        return halves.View(rows.Shape[0], 4) * rows.Shape[0] + Arange(rows.Shape[0]).Unsqueeze(1);
    }
}

/// <summary>Sizes that loops in modules leave, used inside of them and outside.</summary>
[Model]
public sealed class ChangingSizes : Module
{
    private readonly Growing first = new();
    private readonly Growing second = new();

    public (Tensor Scaled, Tensor Joined) Forward([Shape("N", 4)] Tensor x)
    {
        var (a, b) = (first.Forward(x), second.Forward(x * 0.5));
        return (a.View(a.Shape[0] * 4) * b.Shape[0], Cat([a, b]).View((a.Shape[0] + b.Shape[0]) * 2, 2));
    }
}
