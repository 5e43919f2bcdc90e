using Translator;
using static Translator.Functional;

public class ConvBlock(int chIn, int chOut) : Module
{
    private readonly Sequential conv = new(
        new Conv2d(chIn, chOut, kernelSize: 3, stride: 1, padding: 1), new BatchNorm2d(chOut), new ReLU(inplace: true),
        new Conv2d(chOut, chOut, kernelSize: 3, stride: 1, padding: 1), new BatchNorm2d(chOut), new ReLU(inplace: true));

    public Tensor Forward(Tensor x) => conv.Forward(x);
}

public class UpConv(int chIn, int chOut) : Module
{
    private readonly Sequential up = new(new Upsample(scaleFactor: 2), new Conv2d(chIn, chOut, 3, padding: 1), new BatchNorm2d(chOut), new ReLU(inplace: true));

    public Tensor Forward(Tensor x) => up.Forward(x);
}

public class AttentionBlock(int fG, int fL, int fInt) : Module
{
    readonly Sequential W_g = Gate(fG, fInt);
    readonly Sequential W_x = Gate(fL, fInt);
    readonly Sequential psi = [.. Layers(fInt)];

    static Sequential Gate(int from, int to) => new(new Conv2d(from, to, 1), new BatchNorm2d(to));

    static IEnumerable<Module> Layers(int fInt)
    {
        yield return new Conv2d(fInt, 1, 1);
        yield return new BatchNorm2d(1);
        yield return new Sigmoid();
    }

    public Tensor Forward(Tensor g, Tensor x)
    {
        var g1 = W_g.Forward(g);
        var x1 = W_x.Forward(x);
        var a = psi.Forward(Relu(g1 + x1));
        return x * a;
    }
}

[Model]
public class AttentionUNet : Module
{
    readonly ModuleList<ConvBlock> encoders = [];
    readonly ModuleList<UpConv> ups = [];
    readonly ModuleList<AttentionBlock> attentions = [];
    readonly ModuleList<ConvBlock> decoders = [];
    readonly MaxPool2d maxpool = new(kernelSize: 2, stride: 2);
    readonly Conv2d conv1x1;

    public AttentionUNet(int imgCh = 1, int outputCh = 2, int depth = 3)
    {
        int[] widths = [.. Enumerable.Range(0, depth).Select(i => 4 << i)];
        var previous = imgCh;
        foreach (var width in widths)
        {
            encoders.Add(new ConvBlock(previous, width));
            previous = width;
        }

        for (int i = depth - 1; i > 0; --i)
        {
            ups.Add(new UpConv(widths[i], widths[i - 1]));
            attentions.Add(new AttentionBlock(widths[i - 1], widths[i - 1], widths[i - 1] / 2));
            decoders.Add(new ConvBlock(widths[i], widths[i - 1]));
        }

        conv1x1 = new Conv2d(widths[0], outputCh, kernelSize: 1);
    }

    public Tensor Forward([Shape("N", 1, "4*H", "4*W")] Tensor x)
    {
        var skips = new Stack<Tensor>();
        for (int i = 0; i < encoders.Count; i++)
        {
            if (i > 0) x = maxpool.Forward(x);
            x = encoders[i].Forward(x);
            skips.Push(x);
        }

        skips.Pop();
        foreach (var ((up, attention), decoder) in ups.Zip(attentions).Zip(decoders))
        {
            var d = up.Forward(x);
            var skip = attention.Forward(g: d, x: skips.Pop());
            x = decoder.Forward(Cat([skip, d], dim: 1));
        }

        return conv1x1.Forward(x);
    }
}
