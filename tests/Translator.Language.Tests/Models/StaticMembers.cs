using System;
using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>What residual networks ask of a block's class: how it is made, and how much wider its output is.</summary>
public interface IBlock<TSelf>
    where TSelf : IBlock<TSelf>
{
    static abstract int Expansion { get; }

    static virtual double Scale => 2.0 * TSelf.Expansion;

    static abstract TSelf Create(int from, int to);

    static abstract Tensor Activate(Tensor x);

    static abstract TSelf operator +(TSelf a, TSelf b);

    Tensor Forward(Tensor x);
}

public sealed class Basic(int from, int to) : Module, IBlock<Basic>
{
    readonly Linear fc = new(from, to);

    public static int Expansion => 1;

    public static Basic Create(int from, int to) => new(from, to);

    public static Tensor Activate(Tensor x) => Relu(x);

    public static Basic operator +(Basic a, Basic b) => a;

    public Tensor Forward(Tensor x) => fc.Forward(x);
}

public sealed class Bottleneck(int from, int to) : Module, IBlock<Bottleneck>
{
    readonly Linear narrow = new(from, 2), wide = new(2, to);

    public static int Expansion { get; } = 4;

    public static double Scale => 0.5;

    public static Bottleneck Create(int from, int to) => new(from, to);

    public static Tensor Activate(Tensor x) => Tanh(x);

    public static Bottleneck operator +(Bottleneck a, Bottleneck b) => b;

    public Tensor Forward(Tensor x) => wide.Forward(narrow.Forward(x));
}

public sealed class Stage<TBlock>(int from, int to) : Module
    where TBlock : Module, IBlock<TBlock>
{
    readonly TBlock first = TBlock.Create(from, to * TBlock.Expansion), second = TBlock.Create(from, to * TBlock.Expansion);

    public Tensor Forward(Tensor x)
    {
        Func<Tensor, Tensor> activate = TBlock.Activate;
        return activate((first + second).Forward(x) - first.Forward(x) * 0.25 + second.Forward(x)) * TBlock.Scale;
    }
}

[Model]
public sealed class StaticMembersModel : Module
{
    readonly Stage<Basic> basic = new(4, 6);
    readonly Stage<Bottleneck> bottleneck = new(6, 2);

    public Tensor Forward([Shape("N", 4)] Tensor x) => bottleneck.Forward(basic.Forward(x));
}
