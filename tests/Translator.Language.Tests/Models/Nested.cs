using Translator;
using static Translator.Functional;

namespace Models;

#region nets
/// <summary>A model that stands inside of a class, beside what it is made of, with inputs, results and a required setting of its own.</summary>
public static class NestedNets
{
    public const int Width = 4;

    #region parts
    public sealed class Block(int size) : Module
    {
        readonly Linear fc = new(size, size), gate = new(size, size);

        #region forward
        public Tensor Forward(Tensor x)
        {
#if DEBUG_OF_NOBODY
            return x;
#else
            return Relu(fc.Forward(x)) * Sigmoid(gate.Forward(x));
#endif
        }
        #endregion
    }

    static Tensor Twice(Tensor x) => x * 2;
    #endregion

    [Model]
    public sealed class NestedModel : Module
    {
        public static NestedModel Base => new() { Scale = 3 };

        public record Pair(
            [Shape("N", 4)] Tensor Left,
            [Shape("N", 4)] Tensor Right);

        public record Result(Tensor Sum, Tensor Scaled);

        readonly Block block = new(Width);
        readonly Linear head;

        public NestedModel() { head = new(Width, 2); }

        public required int Scale { get; init; }

        public Result Forward(Pair pair) { var x = block.Forward(pair.Left) + Twice(pair.Right); return new(head.Forward(x), x * Scale); }
    }
}
#endregion
