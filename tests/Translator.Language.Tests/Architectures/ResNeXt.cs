using Translator;
using static Translator.Functional;

/// <summary>torchvision's ResNet with both blocks behind one abstract class; ResNeXt and WideResNet are settings.</summary>
public abstract class ResidualBlock(Module? downsample) : Module
{
    [Name("downsample")] protected readonly Module? shortcut = downsample;
    readonly ReLU relu = new(inplace: true);

    public abstract int Expansion { get; }

    protected abstract Tensor Residual(Tensor x);

    public Tensor Forward(Tensor x)
    {
        var identity = shortcut is Sequential down ? down.Forward(x) : x;
        return relu.Forward(Residual(x) + identity);
    }

    protected Tensor Activate(Tensor x) => relu.Forward(x);
}

public sealed class BasicBlock(int inplanes, int planes, int stride, Module? downsample, int groups, int baseWidth, Func<int, Module> normLayer) : ResidualBlock(downsample)
{
    readonly Conv2d conv1 = new(inplanes, planes, 3, stride, padding: 1, bias: false);
    readonly Module bn1 = normLayer(planes);
    readonly Conv2d conv2 = new(planes, planes, 3, padding: 1, bias: false);
    readonly Module bn2 = groups == 1 && baseWidth == 64 ? normLayer(planes) : throw new ArgumentException("BasicBlock only supports groups=1 and base_width=64");

    public override int Expansion => 1;

    protected override Tensor Residual(Tensor x) => ((BatchNorm2d)bn2).Forward(conv2.Forward(Activate(((BatchNorm2d)bn1).Forward(conv1.Forward(x)))));
}

public sealed class Bottleneck : ResidualBlock
{
    readonly Conv2d conv1;
    readonly BatchNorm2d bn1;
    readonly Conv2d conv2;
    readonly BatchNorm2d bn2;
    readonly Conv2d conv3;
    readonly BatchNorm2d bn3;

    public Bottleneck(int inplanes, int planes, int stride = 1, Module? downsample = null, int groups = 1, int baseWidth = 64)
        : base(downsample)
    {
        var width = (int)(planes * (baseWidth / 64.0)) * groups;
        conv1 = Conv1x1(inplanes, width);
        bn1 = new(width);
        conv2 = new(width, width, 3, stride, padding: 1, groups: groups, bias: false);
        bn2 = new(width);
        conv3 = Conv1x1(width, planes * Expansion);
        bn3 = new(planes * Expansion);
    }

    static Conv2d Conv1x1(int inPlanes, int outPlanes, int stride = 1) => new(inPlanes, outPlanes, kernelSize: 1, stride: stride, bias: false);

    public override int Expansion => 4;

    protected override Tensor Residual(Tensor x)
    {
        var y = Activate(bn1.Forward(conv1.Forward(x)));
        y = Activate(bn2.Forward(conv2.Forward(y)));
        return bn3.Forward(conv3.Forward(y));
    }
}

public record ResNetSettings(bool Bottleneck, int[] Layers, int Groups = 1, int WidthPerGroup = 64)
{
    public static ResNetSettings ResNet10 => new(false, [1, 1]);

    public static ResNetSettings ResNeXt => new(true, [2, 1], Groups: 2, WidthPerGroup: 32);

    public static ResNetSettings Wide => ResNeXt with { Groups = 1, WidthPerGroup = 64 * 2 };
}

[Model]
public class ResNeXt : Module
{
    int inplanes = 8;
    readonly Conv2d conv1 = new(3, 8, 7, stride: 2, padding: 3, bias: false);
    readonly BatchNorm2d bn1 = new(8);
    readonly ResidualBlock[] layer1;
    readonly ResidualBlock[] layer2;
    readonly ResidualBlock[] layer3;
    readonly Linear fc;

    public static ResNeXt Small => new(ResNetSettings.ResNeXt, ResNetSettings.ResNet10, ResNetSettings.Wide);

    public ResNeXt(ResNetSettings first, ResNetSettings second, ResNetSettings third, int numClasses = 6)
    {
        layer1 = MakeLayer(first, 4, first.Layers[0]);
        layer2 = MakeLayer(second, 16, second.Layers[0], stride: 2);
        layer3 = MakeLayer(third, 4, third.Layers[1], stride: 2);
        fc = new(inplanes, numClasses);
    }

    ResidualBlock[] MakeLayer(ResNetSettings settings, int planes, int blocks, int stride = 1)
    {
        var expansion = settings.Bottleneck ? 4 : 1;
        Module? downsample = null;
        if (stride != 1 || inplanes != planes * expansion)
        {
            downsample = new Sequential(new Conv2d(inplanes, planes * expansion, 1, stride, bias: false), new BatchNorm2d(planes * expansion));
        }

        ResidualBlock Block(int input, int s, Module? down) => settings.Bottleneck
            ? new Bottleneck(input, planes, s, down, settings.Groups, settings.WidthPerGroup)
            : new BasicBlock(input, planes, s, down, settings.Groups, settings.WidthPerGroup, c => new BatchNorm2d(c));
        var layers = new List<ResidualBlock> { Block(inplanes, stride, downsample) };
        inplanes = planes * layers[0].Expansion;
        layers.AddRange(Enumerable.Range(1, blocks - 1).Select(_ => Block(inplanes, 1, null)));
        return [.. layers];
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = MaxPool2d(Relu(bn1.Forward(conv1.Forward(x))), kernelSize: 3, stride: 2, padding: 1);
        ResidualBlock[][] stages = [layer1, layer2, layer3];
        foreach (var block in stages.SelectMany(s => s)) x = block.Forward(x);
        x = x.Mean([2, 3]);
        return fc.Forward(x);
    }
}
