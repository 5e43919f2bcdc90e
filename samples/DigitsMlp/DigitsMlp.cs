using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>A network of three dense layers that reads handwritten digits.</summary>
[Model]
public sealed class DigitsMlp : Module
{
    readonly Linear fc1 = new(64, 64);
    readonly Linear fc2 = new(64, 32);
    readonly Linear fc3 = new(32, 10);

    /// <summary>The score of each digit.</summary>
    /// <param name="image">Grey values from 0 to 1.</param>
    public Tensor Forward([Shape("N", 1, 8, 8)] Tensor image)
    {
        var x = Flatten(image, start: 1);
        x = Relu(fc1.Forward(x));
        x = Tanh(fc2.Forward(x));
        return fc3.Forward(x);
    }
}
