using System;
using Translator;
using static Translator.Functional;

namespace Models;

public sealed record Stride(int Rows, int Columns);

/// <summary>Tuples that are compared, as residual blocks do to see whether their input has their output's form.</summary>
public sealed class Residual : Module
{
    readonly bool isResidual;
    readonly Conv2d conv;
    readonly Conv2d? shortcut;

    public Residual(int from, int to, Stride stride)
    {
        isResidual = (from, stride) == (to, new Stride(1, 1));
        conv = new(from, to, 3, stride: (stride.Rows, stride.Columns), padding: 1);
        shortcut = (stride.Rows, (stride.Columns, from)) != (1, (1, to)) ? new(from, to, 1, stride: (stride.Rows, stride.Columns)) : null;
    }

    public Tensor Forward(Tensor x)
    {
        var y = conv.Forward(x);
        if (isResidual != shortcut is null) throw new InvalidOperationException("one is where the other is not");
        return (x.Shape[1], x.Shape[2]) == (y.Shape[1], y.Shape[2]) ? Relu(x + y) : Relu(shortcut!.Forward(x) + y);
    }
}

[Model]
public sealed class TuplesModel : Module
{
    readonly Residual same = new(4, 4, new(1, 1)), wider = new(4, 6, new(1, 1)), smaller = new(6, 6, new(2, 2));

    public Tensor Forward([Shape("N", 4, 8, 8)] Tensor x) => smaller.Forward(wider.Forward(same.Forward(x)));
}
