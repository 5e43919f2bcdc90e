using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>A small convolutional network that reads handwritten digits.</summary>
/// <param name="classes">Number of kinds of digits.</param>
[Model]
public sealed class DigitsCnn(int classes = 10) : Module
{
    readonly Conv2d conv1 = new(1, 16, kernelSize: 3, padding: 1);
    readonly Conv2d conv2 = new(16, 32, kernelSize: 3, padding: 1);
    readonly Linear fc1 = new(32 * 2 * 2, 64);
    readonly Linear fc2 = new(64, classes);

    /// <summary>The score of each digit.</summary>
    /// <param name="image">Grey values from 0 to 1.</param>
    public Tensor Forward([Shape("N", 1, 8, 8)] Tensor image)
    {
        var x = MaxPool2d(Relu(conv1.Forward(image)), kernelSize: 2);
        x = MaxPool2d(Relu(conv2.Forward(x)), kernelSize: 2);
        return fc2.Forward(Relu(fc1.Forward(Flatten(x, start: 1))));
    }
}
