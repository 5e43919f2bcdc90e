using Translator;
using static Translator.Functional;

public class Chomp1d(int chompSize) : Module
{
    public Tensor Forward(Tensor x) => x[.., .., ..^chompSize].Contiguous();
}

public class TemporalBlock : Module
{
    private readonly Conv1d conv1;
    private readonly Conv1d conv2;
    private readonly Chomp1d chomp;
    private readonly Sequential net;
    private readonly Conv1d? downsample;
    private readonly ReLU relu = new();

    public TemporalBlock(int nInputs, int nOutputs, int kernelSize, int stride, int dilation, int padding, double dropout = 0.2)
    {
        this.conv1 = new Conv1d(nInputs, nOutputs, kernelSize, stride: stride, padding: padding, dilation: dilation);
        this.chomp = new Chomp1d(padding);
        this.conv2 = new Conv1d(nOutputs, nOutputs, kernelSize, stride: stride, padding: padding, dilation: dilation);
        this.net = new Sequential(this.conv1, chomp, new ReLU(), new Dropout(dropout), this.conv2, chomp, new ReLU(), new Dropout(dropout));
        this.downsample = nInputs != nOutputs ? new Conv1d(nInputs, nOutputs, 1) : null;
    }

    public Tensor Forward(Tensor x)
    {
        var output = this.net.Forward(x);
        var res = this.downsample == null ? x : this.downsample.Forward(x);
        return this.relu.Forward(output + res);
    }
}

[Model]
public class Tcn : Module
{
    private readonly Sequential network;
    private readonly Linear linear;

    public Tcn(int inputSize = 3, int outputSize = 2, int kernelSize = 3)
    {
        var numChannels = new[] { 6, 6, 8 };
        var layers = new List<Module>();
        var numLevels = numChannels.Length;
        for (var i = 0; i < numLevels; i++)
        {
            var dilationSize = (int)Math.Pow(2, i);
            var inChannels = i == 0 ? inputSize : numChannels[i - 1];
            var outChannels = numChannels[i];
            layers.Add(new TemporalBlock(inChannels, outChannels, kernelSize, stride: 1, dilation: dilationSize, padding: (kernelSize - 1) * dilationSize));
        }

        this.network = new Sequential(layers.ToArray());
        this.linear = new Linear(numChannels.Last(), outputSize);
    }

    public Tensor Forward([Shape("N", 3, "T")] Tensor inputs)
    {
        var y1 = this.network.Forward(inputs);
        var o = this.linear.Forward(y1[.., .., ^1]);
        return LogSoftmax(o, dim: 1);
    }
}
