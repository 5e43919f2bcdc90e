using Translator;
using static Translator.Functional;

public class MnasResidual : Module
{
    readonly bool applyResidual;
    readonly Sequential layers;

    public MnasResidual(int inCh, int outCh, int kernelSize, int stride, int expansionFactor, double bnMomentum = 0.1)
    {
        var midCh = inCh * expansionFactor;
        applyResidual = inCh == outCh && stride == 1;
        layers = new Sequential(
            new Conv2d(inCh, midCh, 1, bias: false), new BatchNorm2d(midCh, momentum: bnMomentum), new ReLU(inplace: true),
            new Conv2d(midCh, midCh, kernelSize, padding: kernelSize / 2, stride: stride, groups: midCh, bias: false), new BatchNorm2d(midCh, momentum: bnMomentum), new ReLU(inplace: true),
            new Conv2d(midCh, outCh, 1, bias: false), new BatchNorm2d(outCh, momentum: bnMomentum));
    }

    public Tensor Forward(Tensor input) => applyResidual ? layers.Forward(input) + input : layers.Forward(input);
}

[Model]
public class MnasNet : Module
{
    const double BnMomentum = 1 - 0.9997;

    readonly Sequential layers;
    readonly Sequential classifier;

    static Sequential Stack(int inCh, int outCh, int kernelSize, int stride, int expFactor, int repeats, double bnMomentum)
    {
        if (repeats < 1) throw new ArgumentOutOfRangeException(nameof(repeats));
        var first = new MnasResidual(inCh, outCh, kernelSize, stride, expFactor, bnMomentum);
        var remaining = Enumerable.Repeat(0, repeats - 1).Select(_ => new MnasResidual(outCh, outCh, kernelSize, 1, expFactor, bnMomentum)).ToList<Module>();
        return new Sequential([first, .. remaining]);
    }

    static int RoundToMultipleOf(double val, int divisor, double roundUpBias = 0.9)
    {
        var newVal = Math.Max(divisor, (int)(val + divisor / 2.0) / divisor * divisor);
        return newVal >= roundUpBias * val ? newVal : newVal + divisor;
    }

    static List<int> GetDepths(double alpha) => new int[] { 16, 8, 12, 20 }.Select(depth => RoundToMultipleOf(depth * alpha, 4)).ToList();

    public MnasNet(double alpha = 0.5, int numClasses = 7, double dropout = 0.2)
    {
        var depths = GetDepths(alpha);
        Module[] layers =
        [
            new Conv2d(3, depths[0], 3, padding: 1, stride: 2, bias: false),
            new BatchNorm2d(depths[0], momentum: BnMomentum),
            new ReLU(inplace: true),
            Stack(depths[0], depths[1], 3, 2, 3, 2, BnMomentum),
            Stack(depths[1], depths[2], 5, 1, 2, 1, BnMomentum),
            new Conv2d(depths[2], depths[^1], 1, padding: 0, stride: 1, bias: false),
            new ReLU6(true),
        ];
        this.layers = new Sequential(layers);
        classifier = new Sequential(new Dropout(p: dropout, inplace: true), new Linear(depths[^1], numClasses));
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = layers.Forward(x);
        x = x.Mean(dim: [2, 3]);
        return classifier.Forward(x);
    }
}
