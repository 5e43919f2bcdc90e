using System.Collections.Generic;
using Translator;
using static Translator.Functional;

public sealed class AsppPooling(int inChannels, int outChannels) : Module, ILayer
{
    readonly Sequential body = new(new AdaptiveAvgPool2d(1), new Conv2d(inChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU());

    public Tensor Forward(Tensor x)
    {
        var size = x.Shape[^2..];
        x = body.Forward(x);
        return Interpolate(x, size: size, mode: "bilinear", alignCorners: false);
    }
}

public sealed class Aspp : Module
{
    readonly List<ILayer> convs;
    readonly Sequential project;

    public Aspp(int inChannels, int[] atrousRates, int outChannels = 8)
    {
        var modules = new List<ILayer>();
        modules.Add(new Sequential(new Conv2d(inChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU()));
        foreach (var rate in atrousRates)
        {
            modules.Add(new Sequential(new Conv2d(inChannels, outChannels, 3, padding: rate, dilation: rate, bias: false), new BatchNorm2d(outChannels), new ReLU()));
        }

        modules.Add(new AsppPooling(inChannels, outChannels));
        convs = modules;
        project = new Sequential(new Conv2d(convs.Count * outChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU(), new Dropout(0.5));
    }

    public Tensor Forward(Tensor x)
    {
        var res = new List<Tensor>();
        foreach (var conv in convs) res.Add(conv.Forward(x));
        return project.Forward(Cat(res, dim: 1));
    }
}

[Model]
public sealed class DeepLab(int numClasses = 5) : Module
{
    readonly Sequential backbone = new(new Conv2d(3, 8, 3, stride: 2, padding: 1), new ReLU(), new Conv2d(8, 16, 3, stride: 2, padding: 1), new ReLU());
    readonly Sequential classifier = new(new Aspp(16, [2, 4, 6]), new Conv2d(8, 8, 3, padding: 1, bias: false), new BatchNorm2d(8), new ReLU(), new Conv2d(8, numClasses, 1));

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        var inputShape = x.Shape[2..];
        var features = backbone.Forward(x);
        x = classifier.Forward(features);
        return Interpolate(x, size: inputShape, mode: "bilinear", alignCorners: false);
    }
}
