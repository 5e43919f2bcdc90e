using Translator;
using static Translator.Functional;

public sealed class DenseLayer(int inputFeatures, int growthRate, int bnSize) : Module
{
    readonly BatchNorm2d norm1 = new(inputFeatures);
    readonly ReLU relu1 = new(inplace: true);
    readonly Conv2d conv1 = new(inputFeatures, bnSize * growthRate, kernelSize: 1, stride: 1, bias: false);
    readonly BatchNorm2d norm2 = new(bnSize * growthRate);
    readonly ReLU relu2 = new(inplace: true);
    readonly Conv2d conv2 = new(bnSize * growthRate, growthRate, kernelSize: 3, stride: 1, padding: 1, bias: false);

    Tensor BnFunction(List<Tensor> inputs) => conv1.Forward(relu1.Forward(norm1.Forward(Cat(inputs, 1))));

    public Tensor Forward(List<Tensor> input) => conv2.Forward(relu2.Forward(norm2.Forward(BnFunction(input))));
}

public sealed class DenseBlock : Module
{
    readonly Dictionary<string, DenseLayer> layers = [];

    public DenseBlock(int numLayers, int inputFeatures, int bnSize, int growthRate)
    {
        for (var i = 0; i < numLayers; i++)
        {
            layers.Add($"denselayer{i + 1}", new DenseLayer(inputFeatures + i * growthRate, growthRate, bnSize));
        }
    }

    public Tensor Forward(Tensor initFeatures)
    {
        List<Tensor> features = [initFeatures];
        foreach (var (_, layer) in layers)
        {
            features.Add(layer.Forward(features));
        }

        return Cat(features, 1);
    }
}

public sealed class Transition : Sequential
{
    public Transition(int inputFeatures, int outputFeatures)
        : base(("norm", new BatchNorm2d(inputFeatures)), ("relu", new ReLU(inplace: true)), ("conv", new Conv2d(inputFeatures, outputFeatures, kernelSize: 1, stride: 1, bias: false)), ("pool", new AvgPool2d(kernelSize: 2, stride: 2)))
    {
    }
}

[Model]
public sealed class DenseNet : Module
{
    readonly Sequential features;
    readonly Linear classifier;

    public DenseNet(int growthRate = 4, int numInitFeatures = 8, int bnSize = 2, int numClasses = 10)
    {
        int[] blockConfig = [2, 3];
        features = new Sequential(
            ("conv0", new Conv2d(3, numInitFeatures, kernelSize: 7, stride: 2, padding: 3, bias: false)),
            ("norm0", new BatchNorm2d(numInitFeatures)),
            ("relu0", new ReLU(inplace: true)),
            ("pool0", new MaxPool2d(kernelSize: 3, stride: 2, padding: 1)));
        var numFeatures = numInitFeatures;
        foreach (var (i, numLayers) in blockConfig.Index())
        {
            features.Add($"denseblock{i + 1}", new DenseBlock(numLayers, numFeatures, bnSize, growthRate));
            numFeatures += numLayers * growthRate;
            if (i != blockConfig.Length - 1)
            {
                features.Add($"transition{i + 1}", new Transition(numFeatures, numFeatures / 2));
                numFeatures /= 2;
            }
        }

        features.Add("norm5", new BatchNorm2d(numFeatures));
        classifier = new Linear(numFeatures, numClasses);
    }

    public Tensor Forward([Shape("N", 3, "H", "W")] Tensor x)
    {
        var features = this.features.Forward(x);
        var output = Relu(features);
        output = AdaptiveAvgPool2d(output, (1, 1));
        output = Flatten(output, 1);
        return classifier.Forward(output);
    }
}
