using Translator;
using static Translator.Functional;

public class BasicConv2d(int inChannels, int outChannels, Sizes kernelSize, Sizes stride = default, Padding padding = default) : Module
{
    readonly Conv2d conv = new(inChannels, outChannels, kernelSize, stride, padding, bias: false);
    readonly BatchNorm2d bn = new(outChannels, eps: 0.001);

    public Tensor Forward(Tensor x) => Relu(bn.Forward(conv.Forward(x)));
}

public class Inception(int inChannels, int ch1x1, (int Reduce, int Out) ch3x3, (int Reduce, int Out) ch5x5, int poolProj) : Module
{
    readonly BasicConv2d branch1 = new(inChannels, ch1x1, kernelSize: 1);
    readonly Sequential branch2 = new(new BasicConv2d(inChannels, ch3x3.Reduce, 1), new BasicConv2d(ch3x3.Reduce, ch3x3.Out, 3, padding: 1));
    readonly Sequential branch3 = new(new BasicConv2d(inChannels, ch5x5.Reduce, 1), new BasicConv2d(ch5x5.Reduce, ch5x5.Out, (1, 3), padding: (0, 1)), new BasicConv2d(ch5x5.Out, ch5x5.Out, (3, 1), padding: (1, 0)));
    readonly Sequential branch4 = new(new MaxPool2d(kernelSize: 3, stride: 1, padding: 1, ceilMode: true), new BasicConv2d(inChannels, poolProj, 1));

    IEnumerable<Tensor> Branches(Tensor x)
    {
        yield return branch1.Forward(x);
        yield return branch2.Forward(x);
        yield return branch3.Forward(x);
        yield return branch4.Forward(x);
    }

    public Tensor Forward(Tensor x) => Cat(Branches(x).ToArray(), 1);
}

public class InceptionAux(int inChannels, int numClasses) : Module
{
    readonly BasicConv2d conv = new(inChannels, 8, kernelSize: 1);
    readonly Linear fc1 = new(8 * 4 * 4, 16);
    readonly Linear fc2 = new(16, numClasses);
    readonly Dropout dropout = new(p: 0.7);

    public Tensor Forward(Tensor x)
    {
        x = AdaptiveAvgPool2d(x, (4, 4));
        x = conv.Forward(x);
        x = Flatten(x, 1);
        x = Relu(fc1.Forward(x), inplace: true);
        x = dropout.Forward(x);
        return fc2.Forward(x);
    }
}

public record GoogLeNetOutputs(Tensor Logits, Tensor? AuxLogits2, Tensor? AuxLogits1);

[Model]
public class GoogLeNet(int numClasses = 5, bool auxLogits = true, bool transformInput = true) : Module
{
    readonly BasicConv2d conv1 = new(3, 8, kernelSize: 7, stride: 2, padding: 3);
    readonly MaxPool2d maxpool1 = new(3, stride: 2, ceilMode: true);
    readonly Inception inception3a = new(8, 4, (4, 6), (2, 4), 2);
    readonly Inception inception3b = new(16, 4, (4, 6), (2, 4), 2);
    readonly InceptionAux? aux1 = auxLogits ? new InceptionAux(16, numClasses) : null;
    readonly Linear fc = new(16, numClasses);

    Tensor TransformInput(Tensor x)
    {
        if (transformInput)
        {
            var x_ch0 = Unsqueeze(x[.., 0], 1) * (0.229 / 0.5) + (0.485 - 0.5) / 0.5;
            var x_ch1 = Unsqueeze(x[.., 1], 1) * (0.224 / 0.5) + (0.456 - 0.5) / 0.5;
            var x_ch2 = Unsqueeze(x[.., 2], 1) * (0.225 / 0.5) + (0.406 - 0.5) / 0.5;
            x = Cat([x_ch0, x_ch1, x_ch2], 1);
        }

        return x;
    }

    public GoogLeNetOutputs Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = TransformInput(x);
        x = conv1.Forward(x);
        x = maxpool1.Forward(x);
        x = inception3a.Forward(x);
        Tensor? aux = null;
        if (aux1 is not null) aux = aux1.Forward(x);
        x = inception3b.Forward(x);
        x = AdaptiveAvgPool2d(x, 1);
        x = Flatten(x, 1);
        return new(fc.Forward(x), null, aux);
    }
}
