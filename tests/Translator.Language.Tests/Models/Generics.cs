using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

namespace Models;

public interface IMade<T>
{
    static abstract T Create(int size);
}

public sealed class Gate(int size) : Module, IMade<Gate>
{
    readonly Linear fc = new(size, size);

    public static Gate Create(int size) => new(size);

    public Tensor Forward(Tensor x) => x * Sigmoid(fc.Forward(x));
}

public sealed class Scaled : Module
{
    readonly Linear fc = new(4, 4);

    public Tensor Forward(Tensor x) => fc.Forward(x) * 2 - 1;
}

public sealed class Repeat<TBlock>(int size, int count) : Module
    where TBlock : Module, IMade<TBlock>
{
    readonly List<TBlock> blocks = Enumerable.Range(0, count).Select(_ => TBlock.Create(size)).ToList();

    public Tensor Forward(Tensor x, Func<TBlock, Tensor, Tensor> apply) => blocks.Aggregate(x, (h, block) => apply(block, h));
}

/// <summary>Generic classes and methods, static factories, delegates.</summary>
[Model]
public sealed class Generics : Module
{
    readonly Repeat<Gate> gates = new(4, 2);
    readonly Scaled scaled = Make<Scaled>();
    readonly Func<Tensor, Tensor> activation = Relu;

    static T Make<T>()
        where T : Module, new() => new();

    public Tensor Forward([Shape("N", 4)] Tensor x) => activation(scaled.Forward(gates.Forward(x, (gate, h) => gate.Forward(h))));
}
