using Translator;
using static Translator.Functional;

namespace Samples;

/// <summary>
/// Control flow on values: a cell is repeated until its output settles, at most eight times, and the sign of the mean chooses the head.
/// TorchSharp keeps the loop and the condition; TensorFlow and ONNX get While and If.
/// </summary>
[Model]
public sealed class Adaptive(int size = 16) : Module
{
    readonly Linear cell = new(size, size);
    readonly Linear pos = new(size, 4);
    readonly Linear neg = new(size, 4);

    public (Tensor Output, Tensor Steps) Forward([Shape(3, 16)] Tensor x)
    {
        var step = 0;
        var delta = Tensor.Of(1e9);
        while (delta > 0.05 && step < 8)
        {
            var y = Tanh(cell.Forward(x));
            delta = Mean(Abs(y - x));
            x = y;
            step++;
        }

        var output = Mean(x) > 0 ? pos.Forward(x) : neg.Forward(x);
        return (output, Tensor.Of(step));
    }
}
