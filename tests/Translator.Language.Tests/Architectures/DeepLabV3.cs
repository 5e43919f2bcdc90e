using Translator;
using static Translator.Functional;

/// <summary>torchvision's deeplabv3 and fcn heads on a small residual backbone, with the auxiliary output.</summary>
public sealed class BasicStage(int inPlanes, int planes, int stride, int dilation) : Module
{
    readonly Conv2d conv1 = new(inPlanes, planes, 3, stride: stride, padding: dilation, dilation: dilation, bias: false);
    readonly BatchNorm2d bn1 = new(planes);
    readonly Conv2d conv2 = new(planes, planes, 3, padding: dilation, dilation: dilation, bias: false);
    readonly BatchNorm2d bn2 = new(planes);
    readonly Sequential? downsample = stride != 1 || inPlanes != planes ? new(new Conv2d(inPlanes, planes, 1, stride, bias: false), new BatchNorm2d(planes)) : null;

    public Tensor Forward(Tensor x)
    {
        var identity = downsample?.Forward(x) ?? x;
        var y = Relu(bn1.Forward(conv1.Forward(x)));
        y = bn2.Forward(conv2.Forward(y));
        return Relu(y + identity);
    }
}

/// <summary>What IntermediateLayerGetter gives: features by name.</summary>
public sealed class Backbone : Module
{
    readonly Dictionary<string, Module> layers = new()
    {
        ["stem"] = new Sequential(new Conv2d(3, 8, 3, stride: 2, padding: 1, bias: false), new BatchNorm2d(8), new ReLU()),
        ["layer3"] = new BasicStage(8, 12, stride: 2, dilation: 1),
        ["layer4"] = new BasicStage(12, 16, stride: 1, dilation: 2),
    };

    public Dictionary<string, Tensor> Forward(Tensor x)
    {
        var outputs = new Dictionary<string, Tensor>();
        x = ((Sequential)layers["stem"]).Forward(x);
        foreach (var name in new[] { "layer3", "layer4" })
        {
            x = ((BasicStage)layers[name]).Forward(x);
            outputs[name == "layer4" ? "out" : "aux"] = x;
        }

        return outputs;
    }
}

public class ASPPConv : Sequential
{
    public ASPPConv(int inChannels, int outChannels, int dilation)
        : base(new Conv2d(inChannels, outChannels, 3, padding: dilation, dilation: dilation, bias: false), new BatchNorm2d(outChannels), new ReLU())
    {
    }
}

public class ASPPPooling(int inChannels, int outChannels)
    : Sequential(new AdaptiveAvgPool2d(1), new Conv2d(inChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU())
{
    public override Tensor Forward(Tensor x)
    {
        var size = x.Shape[^2..];
        return Interpolate(base.Forward(x), size: size, mode: "bilinear", alignCorners: false);
    }
}

public class ASPP : Module
{
    readonly ModuleList<Module> convs;
    readonly Sequential project;

    public ASPP(int inChannels, int[] atrousRates, int outChannels)
    {
        var modules = new List<Module> { new Sequential(new Conv2d(inChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU()) };
        foreach (var rate in atrousRates) modules.Add(new ASPPConv(inChannels, outChannels, rate));
        modules.Add(new ASPPPooling(inChannels, outChannels));
        convs = new ModuleList<Module>(modules);
        project = new Sequential(new Conv2d(convs.Count * outChannels, outChannels, 1, bias: false), new BatchNorm2d(outChannels), new ReLU(), new Dropout(0.5));
    }

    public Tensor Forward(Tensor x)
    {
        var res = new List<Tensor>();
        foreach (var conv in convs) res.Add(((ILayer)conv).Forward(x));
        return project.Forward(Cat(res, dim: 1));
    }
}

public class DeepLabHead(int inChannels, int numClasses)
    : Sequential(new ASPP(inChannels, [2, 4], 8), new Conv2d(8, 8, 3, padding: 1, bias: false), new BatchNorm2d(8), new ReLU(), new Conv2d(8, numClasses, 1));

public class FCNHead(int inChannels, int channels)
    : Sequential(new Conv2d(inChannels, inChannels / 4, 3, padding: 1, bias: false), new BatchNorm2d(inChannels / 4), new ReLU(), new Dropout(0.1), new Conv2d(inChannels / 4, channels, 1));

[Model]
public sealed class DeepLabV3(int numClasses = 5) : Module
{
    readonly Backbone backbone = new();
    readonly DeepLabHead classifier = new(16, numClasses);
    readonly FCNHead aux_classifier = new(12, numClasses);

    public Dictionary<string, Tensor> Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        var inputShape = x.Shape[2..];
        var features = backbone.Forward(x);
        var result = new Dictionary<string, Tensor>
        {
            ["out"] = Interpolate(classifier.Forward(features["out"]), size: inputShape, mode: "bilinear", alignCorners: false),
        };
        result["aux"] = Interpolate(aux_classifier.Forward(features["aux"]), size: inputShape, mode: "bilinear", alignCorners: false);
        return result;
    }
}
