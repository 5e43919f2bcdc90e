using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

[Model]
public sealed class Nerf(int depth = 3, int width = 16, int[]? skips = null) : Module
{
    readonly int[] skips = skips ?? [1];
    readonly ModuleList<Linear> pts_linears = new(Enumerable.Range(0, depth).Select(i => new Linear(i == 0 ? 27 : (skips ?? [1]).Contains(i - 1) ? width + 27 : width, width)));
    readonly Linear alpha_linear = new(width, 1);
    readonly Linear rgb_linear = new(width, 3);

    static Tensor Encode(Tensor x, int frequencies)
    {
        var parts = new List<Tensor> { x };
        for (var i = 0; i < frequencies; i++)
        {
            foreach (var f in new Func<Tensor, Tensor>[] { Sin, Cos })
            {
                parts.Add(f(x * Math.Pow(2.0, i)));
            }
        }

        return Cat(parts, -1);
    }

    public (Tensor Rgb, Tensor Weights) Forward([Shape("R", "S", 3)] Tensor points, [Shape("R", "S")] Tensor z)
    {
        var input = Encode(points, 4);
        var h = input;
        for (var i = 0; i < pts_linears.Count; i++)
        {
            h = Relu(pts_linears[i].Forward(h));
            if (skips.Contains(i)) h = Cat([input, h], -1);
        }

        var alpha = 1.0 - Exp(-Relu(alpha_linear.Forward(h)).Squeeze(-1) * Abs(z));
        var transmittance = Cumprod(1.0 - alpha + 1e-10, -1);
        var weights = alpha * transmittance;
        var rgb = Sigmoid(rgb_linear.Forward(h));
        return (Sum(weights[.., .., null] * rgb, -2), weights);
    }
}
