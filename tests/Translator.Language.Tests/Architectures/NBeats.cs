using Translator;
using static Translator.Functional;

namespace Forecasting;

public interface IBasis<TSelf> where TSelf : IBasis<TSelf>
{
    static abstract string Name { get; }
    static abstract (int Backcast, int Forecast) ThetaSizes(int lookback, int horizon, int degree);
    static abstract (Tensor Backcast, Tensor Forecast) Expand(Tensor thetaB, Tensor thetaF, int lookback, int horizon);
}

public readonly struct Generic : IBasis<Generic>
{
    public static string Name => "generic";
    public static (int Backcast, int Forecast) ThetaSizes(int lookback, int horizon, int degree) => (lookback, horizon);
    public static (Tensor Backcast, Tensor Forecast) Expand(Tensor thetaB, Tensor thetaF, int lookback, int horizon) => (thetaB, thetaF);
}

public readonly struct Trend : IBasis<Trend>
{
    public static string Name => "trend";
    public static (int Backcast, int Forecast) ThetaSizes(int lookback, int horizon, int degree) => (degree, degree);

    public static (Tensor Backcast, Tensor Forecast) Expand(Tensor thetaB, Tensor thetaF, int lookback, int horizon) =>
        (thetaB.MatMul(Polynomial(thetaB.Shape[^1], lookback)), thetaF.MatMul(Polynomial(thetaF.Shape[^1], horizon)));

    static Tensor Polynomial(int degree, int length)
    {
        var t = Arange(length).Float() / length;
        return Stack([.. Enumerable.Range(0, degree).Select(p => t.Pow(p))]);
    }
}

public abstract class NBeatsBlock : Module
{
    public abstract (Tensor Backcast, Tensor Forecast) Forward(Tensor x);
}

public sealed class Block<TBasis> : NBeatsBlock where TBasis : struct, IBasis<TBasis>
{
    readonly int lookback, horizon;
    readonly Linear fc1, fc2, theta_b_fc, theta_f_fc;

    public Block(int lookback, int horizon, int units = 8, int degree = 3)
    {
        this.lookback = lookback;
        this.horizon = horizon;
        var (b, f) = TBasis.ThetaSizes(lookback, horizon, degree);
        fc1 = new(lookback, units);
        fc2 = new(units, units);
        theta_b_fc = new(units, b, bias: false);
        theta_f_fc = new(units, f, bias: false);
    }

    public override (Tensor Backcast, Tensor Forecast) Forward(Tensor x)
    {
        x = Relu(fc2.Forward(Relu(fc1.Forward(x))));
        return TBasis.Expand(theta_b_fc.Forward(x), theta_f_fc.Forward(x), lookback, horizon);
    }
}

[Model]
public sealed class NBeats : Module
{
    readonly NBeatsBlock[][] stacks;
    readonly int horizon;

    public NBeats(int lookback = 10, int horizon = 4, params string[] kinds)
    {
        this.horizon = horizon;
        if (kinds is not { Length: > 0 }) kinds = [Trend.Name, Generic.Name];
        stacks = [.. kinds.Select(kind => Make(kind))];

        NBeatsBlock[] Make(string kind) => [.. Enumerable.Range(0, 2).Select<int, NBeatsBlock>(_ => kind switch
        {
            "trend" => new Block<Trend>(lookback, horizon),
            var k when k == Generic.Name => new Block<Generic>(lookback, horizon),
            _ => throw new ArgumentException($"unknown stack '{kind}'", nameof(kinds)),
        })];
    }

    public (Tensor Backcast, Tensor Forecast, Dictionary<string, Tensor> Parts) Forward([Shape("N", 10)] Tensor x)
    {
        var backcast = x;
        var forecast = Zeros(x.Shape[0], horizon);
        Dictionary<string, Tensor> parts = new();
        for (var s = 0; s < stacks.Length; s++)
        {
            var before = forecast;
            foreach (var block in stacks[s])
            {
                var (b, f) = block.Forward(backcast);
                backcast -= b;
                forecast += f;
            }
            parts[$"stack_{s}"] = forecast - before;
        }
        return (backcast, forecast, parts);
    }
}
