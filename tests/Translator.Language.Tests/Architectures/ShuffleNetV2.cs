using Translator;
using static Translator.Functional;

public class InvertedResidual : Module
{
    readonly int stride;
    readonly Sequential branch1;
    readonly Sequential branch2;

    public InvertedResidual(int inp, int oup, int stride)
    {
        if (stride is not (>= 1 and <= 3)) throw new ArgumentException("illegal stride value");
        this.stride = stride;
        var branchFeatures = oup / 2;
        if (this.stride == 1 && inp != branchFeatures << 1) throw new ArgumentException($"Invalid combination of stride {stride}, inp {inp} and oup {oup} values");
        branch1 = this.stride > 1
            ? new(DepthwiseConv(inp, inp, kernelSize: 3, stride: this.stride, padding: 1), new BatchNorm2d(inp), new Conv2d(inp, branchFeatures, 1, bias: false), new BatchNorm2d(branchFeatures), new ReLU(inplace: true))
            : new Sequential();
        branch2 = new(
            new Conv2d(this.stride > 1 ? inp : branchFeatures, branchFeatures, kernelSize: 1, stride: 1, padding: 0, bias: false),
            new BatchNorm2d(branchFeatures),
            new ReLU(inplace: true),
            DepthwiseConv(branchFeatures, branchFeatures, kernelSize: 3, stride: this.stride, padding: 1),
            new BatchNorm2d(branchFeatures),
            new Conv2d(branchFeatures, branchFeatures, kernelSize: 1, stride: 1, padding: 0, bias: false),
            new BatchNorm2d(branchFeatures),
            new ReLU(inplace: true));
    }

    public static Conv2d DepthwiseConv(int i, int o, int kernelSize, int stride = 1, int padding = 0, bool bias = false) =>
        new(i, o, kernelSize, stride, padding, bias: bias, groups: i);

    static Tensor ChannelShuffle(Tensor x, int groups)
    {
        var (batchsize, numChannels, height, width) = x.Shape;
        var channelsPerGroup = numChannels / groups;
        x = x.View(batchsize, groups, channelsPerGroup, height, width);
        x = Transpose(x, 1, 2).Contiguous();
        x = x.View(batchsize, numChannels, height, width);
        return x;
    }

    public Tensor Forward(Tensor x)
    {
        Tensor @out;
        if (stride == 1)
        {
            var (x1, x2) = x.Chunk(2, dim: 1);
            @out = Cat([x1, branch2.Forward(x2)], dim: 1);
        }
        else
        {
            @out = Cat([branch1.Forward(x), branch2.Forward(x)], dim: 1);
        }

        @out = ChannelShuffle(@out, 2);
        return @out;
    }
}

[Model]
public class ShuffleNetV2 : Module
{
    readonly Sequential conv1;
    readonly MaxPool2d maxpool = new(kernelSize: 3, stride: 2, padding: 1);
    readonly Sequential stage2;
    readonly Sequential stage3;
    readonly Linear fc;

    public ShuffleNetV2(int numClasses = 6)
    {
        var stagesRepeats = (2, 1);
        int[] stagesOutChannels = [8, 16, 24];
        var (inputChannels, outputChannels) = (3, stagesOutChannels[0]);
        conv1 = new(new Conv2d(inputChannels, outputChannels, 3, 2, 1, bias: false), new BatchNorm2d(outputChannels), new ReLU(inplace: true));
        inputChannels = outputChannels;
        var stages = new List<Sequential>();
        foreach (var (repeats, output) in new[] { stagesRepeats.Item1, stagesRepeats.Item2 }.Zip(stagesOutChannels[1..], (r, o) => (r, o)))
        {
            List<Module> seq = [new InvertedResidual(inputChannels, output, 2)];
            for (var i = 0; i < repeats - 1; i++) seq.Add(new InvertedResidual(output, output, 1));
            stages.Add(new([.. seq]));
            inputChannels = output;
        }

        (stage2, stage3) = (stages[0], stages[1]);
        fc = new Linear(inputChannels, numClasses);
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = conv1.Forward(x);
        x = maxpool.Forward(x);
        x = stage2.Forward(x);
        x = stage3.Forward(x);
        x = x.Mean([2, 3]);
        return fc.Forward(x);
    }
}
