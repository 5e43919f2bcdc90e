using Translator;
using static Translator.Functional;

public class LayerNorm2d(int channels, double eps = 1e-6) : LayerNorm(channels, eps)
{
    public override Tensor Forward(Tensor x)
    {
        x = x.Permute(0, 2, 3, 1);
        x = base.Forward(x);
        return x.Permute(0, 3, 1, 2);
    }
}

public class Permute(params int[] dims) : Module, ILayer
{
    public Tensor Forward(Tensor x) => x.Permute(dims);
}

public class CNBlock : Module
{
    readonly Sequential block;
    readonly Parameter layer_scale;

    public CNBlock(int dim, double layerScale, Func<int, Module>? normLayer = null)
    {
        normLayer ??= d => new LayerNorm(d, eps: 1e-6);
        block = new Sequential(
            new Conv2d(dim, dim, kernelSize: 7, padding: 3, groups: dim, bias: true),
            new Permute(0, 2, 3, 1),
            normLayer(dim),
            new Linear(inFeatures: dim, outFeatures: 4 * dim, bias: true),
            new GELU(),
            new Linear(inFeatures: 4 * dim, outFeatures: dim, bias: true),
            new Permute([0, 3, 1, 2]));
        layer_scale = new Parameter(new Initializer.Constant(layerScale), dim, 1, 1);
    }

    public Tensor Forward(Tensor input) => layer_scale * block.Forward(input) + input;
}

public class Conv2dNormActivation : Sequential
{
    public Conv2dNormActivation(int inChannels, int outChannels, int kernelSize, int stride, Func<int, Module>? norm = null)
        : base(new Conv2d(inChannels, outChannels, kernelSize, stride, bias: norm is null))
    {
        if (norm is not null) Add(norm(outChannels));
    }
}

public record struct CNBlockConfig(int InputChannels, int? OutChannels, int NumLayers);

[Model]
public class ConvNeXt : Module
{
    readonly Sequential features;
    readonly AdaptiveAvgPool2d avgpool = new(1);
    readonly Sequential classifier;

    public ConvNeXt(int numClasses = 7)
    {
        CNBlockConfig[] blockSetting = [new(8, 12, 1), new(12, null, 2)];
        Func<int, Module> norm = c => new LayerNorm2d(c);
        var layers = new List<Module> { new Conv2dNormActivation(3, blockSetting[0].InputChannels, kernelSize: 4, stride: 4, norm) };
        foreach (var cnf in blockSetting)
        {
            layers.Add(new Sequential([.. Enumerable.Range(0, cnf.NumLayers).Select(_ => new CNBlock(cnf.InputChannels, 0.5))]));
            if (cnf.OutChannels is int channels)
                layers.Add(new Sequential(norm(cnf.InputChannels), new Conv2d(cnf.InputChannels, channels, kernelSize: 2, stride: 2)));
        }

        features = new Sequential(layers);
        var last = blockSetting[^1];
        var lastChannels = last.OutChannels ?? last.InputChannels;
        classifier = new Sequential(new LayerNorm2d(lastChannels), new Flatten(1), new Linear(lastChannels, numClasses));
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = features.Forward(x);
        x = avgpool.Forward(x);
        return classifier.Forward(x);
    }
}
