using Translator;
using static Translator.Functional;

public class MambaBlock(int dModel, int dState = 4, int dConv = 3, int expand = 2) : Module
{
    readonly int dInner = expand * dModel;
    readonly int dtRank = (int)Math.Ceiling(dModel / 16.0);
    readonly Linear in_proj = new(dModel, expand * dModel * 2, bias: false);
    readonly Conv1d conv1d = new(expand * dModel, expand * dModel, dConv, groups: expand * dModel, padding: dConv - 1);
    readonly Linear x_proj = new(expand * dModel, (int)Math.Ceiling(dModel / 16.0) + dState * 2, bias: false);
    readonly Linear dt_proj = new((int)Math.Ceiling(dModel / 16.0), expand * dModel);
    readonly Parameter A_log = new(expand * dModel, dState);
    readonly Parameter D = new(Initializer.Ones, expand * dModel);
    readonly Linear out_proj = new(expand * dModel, dModel, bias: false);

    public Tensor Forward(Tensor x)
    {
        var (b, l, d) = x.Shape;
        var (main, res) = in_proj.Forward(x).Split([dInner, dInner], dim: -1);
        main = conv1d.Forward(main.Transpose(1, 2))[.., .., ..l].Transpose(1, 2);
        main = Silu(main);
        var y = Ssm(main);
        y = y * Silu(res);
        return out_proj.Forward(y);
    }

    Tensor Ssm(Tensor x)
    {
        var n = A_log.Shape[1];
        var A = -Exp(A_log.Float());
        var (delta, B, C) = x_proj.Forward(x).Split([dtRank, n, n], dim: -1);
        delta = Softplus(dt_proj.Forward(delta));
        return SelectiveScan(x, delta, A, B, C, D);
    }

    Tensor SelectiveScan(Tensor u, Tensor delta, Tensor A, Tensor B, Tensor C, Tensor D)
    {
        var (b, l, dIn) = u.Shape;
        var n = A.Shape[1];
        var deltaA = Exp(Einsum("bld,dn->bldn", delta, A));
        var deltaBu = Einsum("bld,bln,bld->bldn", delta, B, u);
        var x = Zeros(b, dIn, n);
        var ys = new List<Tensor>();
        for (int i = 0; i < l; i++)
        {
            x = deltaA[.., i] * x + deltaBu[.., i];
            var y = Einsum("bdn,bn->bd", x, C[.., i, ..]);
            ys.Add(y);
        }

        return Stack(ys, dim: 1) + u * D;
    }
}

[Model]
public class Mamba(int vocab = 11, int dModel = 6, int layers = 1) : Module
{
    readonly Embedding embedding = new(vocab, dModel);
    readonly MambaBlock[] mixers = [.. Enumerable.Range(0, layers).Select(_ => new MambaBlock(dModel))];
    readonly RMSNorm norm_f = new(dModel);

    public Tensor Forward([Shape("N", "T", Type = DType.Int64)] Tensor tokens)
    {
        var x = embedding.Forward(tokens);
        foreach (var mixer in mixers) x += mixer.Forward(norm_f.Forward(x));
        return norm_f.Forward(x).MatMul(embedding.Weight.Transpose(0, 1));
    }
}
