using Translator;
using static Translator.Functional;

namespace Models;

/// <summary>What every block can do.</summary>
public interface IBlock
{
    Tensor Forward(Tensor x);
}

/// <summary>An abstract base with a layer, a virtual and an abstract member.</summary>
public abstract class Block(int size) : Module, IBlock
{
    protected readonly Linear fc = new(size, size);

    public abstract Tensor Forward(Tensor x);

    protected virtual double Scale => 0.5;

    protected virtual Tensor Activate(Tensor x) => Relu(x) * Scale;
}

public class PlainBlock(int size) : Block(size)
{
    public override Tensor Forward(Tensor x) => Activate(fc.Forward(x));
}

public sealed class ResidualBlock(int size) : PlainBlock(size)
{
    readonly LayerNorm norm = new(size);

    public override Tensor Forward(Tensor x) => x + base.Forward(norm.Forward(x));

    protected override double Scale => base.Scale + 0.25;

    protected override Tensor Activate(Tensor x) => Tanh(x) * Scale;
}

/// <summary>Abstract bases, virtual members, interfaces.</summary>
[Model]
public sealed class Inheritance : Module
{
    readonly IBlock[] blocks = [new PlainBlock(4), new ResidualBlock(4)];
    readonly Block last = new ResidualBlock(4);

    public Tensor Forward([Shape("N", 4)] Tensor x)
    {
        foreach (var block in blocks) x = block.Forward(x);
        return last.Forward(x);
    }
}
