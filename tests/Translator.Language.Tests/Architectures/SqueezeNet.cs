using Translator;
using static Translator.Functional;

public class Fire : Module
{
    private readonly Conv2d squeeze;
    private readonly ReLU squeeze_activation = new();
    private readonly Conv2d expand1x1;
    private readonly ReLU expand1x1_activation = new();
    private readonly Conv2d expand3x3;
    private readonly ReLU expand3x3_activation = new();

    public Fire(int inplanes, int squeezePlanes, int expand1x1Planes, int expand3x3Planes)
    {
        squeeze = new Conv2d(inplanes, squeezePlanes, kernelSize: 1);
        expand1x1 = new Conv2d(squeezePlanes, expand1x1Planes, kernelSize: 1);
        expand3x3 = new Conv2d(squeezePlanes, expand3x3Planes, kernelSize: 3, padding: 1);
    }

    public Tensor Forward(Tensor x)
    {
        x = squeeze_activation.Forward(squeeze.Forward(x));
        return Cat([expand1x1_activation.Forward(expand1x1.Forward(x)), expand3x3_activation.Forward(expand3x3.Forward(x))], 1);
    }
}

[Model]
public class SqueezeNet : Module
{
    private readonly int numClasses;
    private readonly Sequential features;
    private readonly Sequential classifier;

    public SqueezeNet(string version = "1_1", int numClasses = 10, double dropout = 0.5)
    {
        this.numClasses = numClasses;
        if (version == "1_0")
        {
            features = new Sequential(new Conv2d(3, 16, kernelSize: 7, stride: 2), new ReLU(), new MaxPool2d(kernelSize: 3, stride: 2, ceilMode: true),
                new Fire(16, 4, 8, 8), new Fire(16, 4, 8, 8), new Fire(16, 8, 16, 16));
        }
        else if (version == "1_1")
        {
            features = new Sequential(new Conv2d(3, 8, kernelSize: 3, stride: 2), new ReLU(), new MaxPool2d(kernelSize: 3, stride: 2, ceilMode: true),
                new Fire(8, 4, 8, 8), new MaxPool2d(kernelSize: 3, stride: 2, ceilMode: true), new Fire(16, 4, 16, 16));
        }
        else
        {
            throw new ArgumentException($"Unsupported SqueezeNet version {version}: 1_0 or 1_1 expected");
        }

        var finalConv = new Conv2d(32, this.numClasses, kernelSize: 1);
        classifier = new Sequential(new Dropout(p: dropout), finalConv, new ReLU(), new AdaptiveAvgPool2d((1, 1)));
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = features.Forward(x);
        x = classifier.Forward(x);
        return Flatten(x, 1);
    }
}
