using System.Collections.Generic;
using Translator;
using static Translator.Functional;

[Model]
public sealed class Ssm(int dModel = 6, int dState = 4, int dConv = 3) : Module
{
    readonly Linear in_proj = new(dModel, 4 * dModel, bias: false);
    readonly Conv1d conv1d = new(2 * dModel, 2 * dModel, kernelSize: dConv, groups: 2 * dModel, padding: dConv - 1);
    readonly Linear x_proj = new(2 * dModel, 1 + 2 * dState, bias: false);
    readonly Linear dt_proj = new(1, 2 * dModel);
    readonly Parameter A_log = new(2 * dModel, dState);
    readonly Parameter D = new(2 * dModel);
    readonly Linear out_proj = new(2 * dModel, dModel, bias: false);

    public Tensor Forward([Shape("N", 7, 6)] Tensor input)
    {
        var (b, l, _) = input.Shape;
        var (x, res) = in_proj.Forward(input).Chunk(2, dim: -1);
        x = conv1d.Forward(x.Transpose(1, 2))[.., .., ..7].Transpose(1, 2);
        x = Silu(x);
        var y = Scan(x) * Silu(res);
        return out_proj.Forward(y);
    }

    Tensor Scan(Tensor u)
    {
        var A = -Exp(A_log);
        var parts = x_proj.Forward(u).Split([1, dState, dState], dim: -1);
        var (delta, B, C) = (Softplus(dt_proj.Forward(parts[0])), parts[1], parts[2]);
        var deltaA = Exp(Einsum("bld,dn->bldn", delta, A));
        var deltaBu = Einsum("bld,bln,bld->bldn", delta, B, u);
        var state = Zeros(u.Shape[0], u.Shape[2], dState);
        var ys = new List<Tensor>();
        for (int i = 0; i < u.Shape[1]; i++)
        {
            state = deltaA[.., i] * state + deltaBu[.., i];
            ys.Add(Einsum("bdn,bn->bd", state, C[.., i]));
        }

        return Stack(ys, dim: 1) + u * D;
    }
}
