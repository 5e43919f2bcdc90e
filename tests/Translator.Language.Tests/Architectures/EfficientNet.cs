using System;
using System.Collections.Generic;
using System.Linq;
using Translator;
using static Translator.Functional;

public record MBConvConfig(double ExpandRatio, int Kernel, int Stride, int InputChannels, int OutChannels, int NumLayers)
{
    public int AdjustChannels(double widthMult) => MakeDivisible(OutChannels * widthMult, 8);

    public int AdjustDepth(double depthMult) => (int)Math.Ceiling(NumLayers * depthMult);

    public static int MakeDivisible(double v, int divisor, int? minValue = null)
    {
        minValue ??= divisor;
        var newV = Math.Max(minValue.Value, (int)(v + divisor / 2.0) / divisor * divisor);
        if (newV < 0.9 * v) newV += divisor;
        return newV;
    }
}

public sealed class Conv2dNormActivation : Module
{
    [Name("0")] private readonly Conv2d conv;
    [Name("1")] private readonly BatchNorm2d norm;
    private readonly Func<Tensor, Tensor>? activation;

    public Conv2dNormActivation(int inChannels, int outChannels, int kernelSize = 3, int stride = 1, int groups = 1, Func<Tensor, Tensor>? activation = null)
    {
        conv = new Conv2d(inChannels, outChannels, kernelSize, stride, (kernelSize - 1) / 2, groups: groups, bias: false);
        norm = new BatchNorm2d(outChannels, eps: 1e-3, momentum: 0.01);
        this.activation = activation;
    }

    public Tensor Forward(Tensor x)
    {
        x = norm.Forward(conv.Forward(x));
        return activation is null ? x : activation(x);
    }
}

public sealed class SqueezeExcitation(int inputChannels, int squeezeChannels, Func<Tensor, Tensor> activation, Func<Tensor, Tensor> scaleActivation) : Module
{
    readonly AdaptiveAvgPool2d avgpool = new(1);
    readonly Conv2d fc1 = new(inputChannels, squeezeChannels, 1);
    readonly Conv2d fc2 = new(squeezeChannels, inputChannels, 1);

    private Tensor Scale(Tensor input)
    {
        var scale = avgpool.Forward(input);
        scale = fc1.Forward(scale);
        scale = activation(scale);
        scale = fc2.Forward(scale);
        return scaleActivation(scale);
    }

    public Tensor Forward(Tensor input)
    {
        var scale = Scale(input);
        return scale * input;
    }
}

public sealed class StochasticDepth(double p, string mode) : Module
{
    public Tensor Forward(Tensor input)
    {
        if (!Training || p == 0.0) return input;
        throw new NotSupportedException($"training with mode {mode}");
    }
}

public sealed class MBConv : Module
{
    private readonly bool useResConnect;
    private readonly Sequential block;
    private readonly StochasticDepth stochastic_depth;

    public MBConv(MBConvConfig cnf, double stochasticDepthProb)
    {
        if (cnf is not { Stride: >= 1 and <= 2 }) throw new ArgumentException("illegal stride value");
        useResConnect = cnf.Stride == 1 && cnf.InputChannels == cnf.OutChannels;
        var layers = new List<Module>();
        var expandedChannels = MBConvConfig.MakeDivisible(cnf.InputChannels * cnf.ExpandRatio, 8);
        if (expandedChannels != cnf.InputChannels)
            layers.Add(new Conv2dNormActivation(cnf.InputChannels, expandedChannels, kernelSize: 1, activation: x => Silu(x)));
        layers.Add(new Conv2dNormActivation(expandedChannels, expandedChannels, cnf.Kernel, cnf.Stride, groups: expandedChannels, activation: x => Silu(x)));
        var squeezeChannels = Math.Max(1, cnf.InputChannels / 4);
        layers.Add(new SqueezeExcitation(expandedChannels, squeezeChannels, x => Silu(x), Sigmoid));
        layers.Add(new Conv2dNormActivation(expandedChannels, cnf.OutChannels, kernelSize: 1));
        block = new Sequential(layers.ToArray());
        stochastic_depth = new StochasticDepth(stochasticDepthProb, "row");
    }

    public Tensor Forward(Tensor input)
    {
        var result = block.Forward(input);
        if (useResConnect)
        {
            result = stochastic_depth.Forward(result);
            result += input;
        }

        return result;
    }
}

[Model]
public sealed class EfficientNet : Module
{
    private readonly Sequential features;
    private readonly AdaptiveAvgPool2d avgpool = new(1);
    private readonly Sequential classifier;

    public EfficientNet(double widthMult = 1.0, double depthMult = 1.1, double stochasticDepthProb = 0.2, int numClasses = 10)
    {
        MBConvConfig Conf(double expand, int kernel, int stride, int input, int output, int layers)
        {
            var conf = new MBConvConfig(expand, kernel, stride, input, output, layers);
            return conf with { InputChannels = MBConvConfig.MakeDivisible(input * widthMult, 8), OutChannels = conf.AdjustChannels(widthMult), NumLayers = conf.AdjustDepth(depthMult) };
        }

        var setting = new List<MBConvConfig>
        {
            Conf(1, 3, 1, 16, 8, 1),
            Conf(6, 3, 2, 8, 16, 1),
            Conf(6, 5, 2, 16, 24, 2),
        };

        var layers = new List<Module>();
        var firstconvOutputChannels = setting[0].InputChannels;
        layers.Add(new Conv2dNormActivation(3, firstconvOutputChannels, kernelSize: 3, stride: 2, activation: x => Silu(x)));
        var totalStageBlocks = setting.Sum(cnf => cnf.NumLayers);
        var stageBlockId = 0;
        foreach (var cnf in setting)
        {
            var stage = new List<Module>();
            foreach (var _ in Enumerable.Range(0, cnf.NumLayers))
            {
                var blockCnf = cnf with { };
                if (stage.Count > 0) blockCnf = blockCnf with { InputChannels = blockCnf.OutChannels, Stride = 1 };
                var sdProb = stochasticDepthProb * (double)stageBlockId / totalStageBlocks;
                stage.Add(new MBConv(blockCnf, sdProb));
                stageBlockId++;
            }

            layers.Add(new Sequential(stage.ToArray()));
        }

        var lastconvInputChannels = setting[^1].OutChannels;
        var lastconvOutputChannels = 4 * lastconvInputChannels;
        layers.Add(new Conv2dNormActivation(lastconvInputChannels, lastconvOutputChannels, kernelSize: 1, activation: x => Silu(x)));
        features = new Sequential(layers.ToArray());
        classifier = new Sequential(new Dropout(0.2, inplace: true), new Linear(lastconvOutputChannels, numClasses));
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        x = features.Forward(x);
        x = avgpool.Forward(x);
        x = Flatten(x, 1);
        return classifier.Forward(x);
    }
}
