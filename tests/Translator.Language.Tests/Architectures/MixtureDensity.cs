using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Mixtures;

/// <summary>What a head makes of features.</summary>
public interface IHead<TOut>
{
    TOut Forward(Tensor x);
}

/// <summary>A mixture of normal distributions.</summary>
public readonly record struct Mixture(Tensor Pi, Tensor Mu, Tensor Sigma);

/// <summary>Features.</summary>
public abstract record Features(Tensor Last);

/// <summary>Features with what was computed on the way.</summary>
public sealed record Pyramid(Tensor Last, IReadOnlyList<Tensor> Skips) : Features(Last);

/// <summary>What is put into lists.</summary>
public static class Lists
{
    public static void Keep(this List<Tensor> list, Tensor x) => list.Add(x * 0.5);
}

/// <summary>A head of a mixture density network.</summary>
public sealed class MixtureHead(int features, int components) : Module, IHead<Mixture>
{
    private readonly Linear pi = new(features, components);
    private readonly Linear mu = new(features, components);
    private readonly Linear sigma = new(features, components);

    public Mixture Forward(Tensor x) => new(Pi: Softmax(pi.Forward(x), -1), Mu: mu.Forward(x), Sigma: Softplus(sigma.Forward(x)) + 1e-3);
}

/// <summary>Any body before any head.</summary>
public sealed class Headed<TBody, TOut>(TBody body, IHead<TOut> head) : Module
    where TBody : Module, ILayer
{
    private readonly TBody body = body;
    private readonly IHead<TOut> head = head;

    public TOut Forward(Tensor x) => head.Forward(body.Forward(x));
}

/// <summary>A body that hands out what it computes on the way.</summary>
public sealed class Encoder(int size, int depth) : Module
{
    private readonly ModuleList<Linear> layers = [.. Enumerable.Range(0, depth).Select(_ => new Linear(size, size))];

    private Tensor Fill(List<Tensor> skips, Tensor x)
    {
        foreach (var layer in layers) skips.Add(x = Tanh(layer.Forward(x)));
        return x;
    }

    public Features Forward(Tensor x, List<Tensor> skips)
    {
        skips.Keep(x);
        x = Fill(skips, x);
        return new Pyramid(x, skips);
    }
}

/// <summary>A mixture density network, damped until its means are small.</summary>
[Model]
public sealed class MixtureDensity(int size = 8, int components = 3) : Module
{
    private readonly Encoder encoder = new(size, 3);
    private readonly Headed<Sequential, Mixture> mixture = new(new Sequential(new Linear(size, 16), new Tanh()), new MixtureHead(16, components));

    public (Tensor Mean, Tensor Deviation) Forward([Shape("N", 8)] Tensor x)
    {
        var skips = new List<Tensor>();
        x = encoder.Forward(x, skips) is Pyramid { Skips: [var first, var second, ..], Last: var last } ? last + first * second : x;
        var (pi, mu, sigma) = mixture.Forward(x);
        var large = mu.Max() > 0.2 && mu.Min() < 10;
        if (!large) mu = mu * 2;
        bool none = !(mu.Sum() > 1e3);
        if (none) mu = mu + 0.1;
        bool done = mu.Abs().Max() < 1e-4;
        var turns = 0;
        while (!done)
        {
            mu = mu * 0.5;
            done = (mu.Abs().Max() < 0.05) || ++turns >= 8;
        }

        var looks = 0;
        for (var i = 0; i < 3; i++)
            if (mu.Sum() > 1e3 || ++looks > 1) mu = mu + 0.01;
        return ((pi * mu).Sum(-1) * looks, Sqrt((pi * sigma.Square()).Sum(-1)));
    }
}
