using Translator;
using static Translator.Functional;

namespace Translator.Language.Models;

/// <summary>Names of the author's that TorchSharp, TensorFlow.NET or the emitter use as well.</summary>
[Model]
public sealed partial class HiddenNames : Module
{
    readonly Linear functional = new(4, 4);
    readonly Sequential nn = new(new Linear(4, 4), new ReLU());
    readonly Linear arange = new(4, 4);
    readonly Linear Number2 = new(4, 4);
    readonly HashSet<Linear> several = new() { new Linear(4, 4), new Linear(4, 4) };

    Tensor Predict(Tensor y) => y * 2;

    Tensor Sigmoid(Tensor y, double stack) => Functional.Sigmoid(y) * stack;

    public (Tensor Output, Tensor @class, Tensor Graph) Forward([Shape("N", 4)] Tensor @in, [Shape("N", 4)] Tensor @class, [Shape("N", 4)] Tensor tf, [Shape("N", 4)] Tensor graph)
    {
        var zeros = Zeros(@in.Shape[0], 4);
        var ones = Ones(4);
        var tensor = Tensor.Of(3.0);
        var stack = Stack([functional.Forward(@in), zeros + ones], 0);
        var cat = Cat([stack[0], stack[1]], 1) * tensor;
        var softmax = Softmax(nn.Forward(arange.Forward(tf)), 1) + Arange(4);
        foreach (var layer in several) softmax = layer.Forward(softmax);
        return (Predict(cat) + Cat([softmax, Number2.Forward(graph)], 1) * 2, Sigmoid(@class, 0.5), graph + tf);
    }
}
