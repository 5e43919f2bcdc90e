using Google.Protobuf;
using Translator.Formats;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Bench.SideBySide;

/// <summary>ResNet-18 as a person writes it for TensorFlow: images with channels last, <c>SAME</c> where it means the same, zeros around the input where it does not.</summary>
/// <param name="weights">Weights by PyTorch's names.</param>
/// <param name="folded">Whether normalisations are part of the convolutions, as they are after <c>optimize_for_inference</c>.</param>
sealed class HandWrittenResNet(IReadOnlyDictionary<string, TensorData> weights, bool folded)
{
    /// <summary>The graph's input, [N, height, width, 3].</summary>
    public const string Input = "image:0";

    /// <summary>Its output.</summary>
    public const string Output = "logits:0";

    readonly GraphDef graph = new() { Versions = new VersionDef { Producer = 1766 } };

    /// <summary>The graph with its weights.</summary>
    public GraphDef Build()
    {
        var x = Node("image", "Placeholder", [], ("dtype", Type(DataType.DtFloat)), ("shape", new AttrValue { Shape = ShapeOf([-1, -1, -1, 3]) }));
        x = Relu(Normalized(x, "conv1", "bn1", kernel: 7, stride: 2));
        x = Node("pool", "MaxPool", [Pad(x, 1)], ("T", Type(DataType.DtFloat)), ("ksize", Ints(1, 3, 3, 1)), ("strides", Ints(1, 2, 2, 1)), ("padding", Text("VALID")), ("data_format", Text("NHWC")));
        for (var stage = 1; stage <= 4; stage++)
            for (var block = 0; block < 2; block++)
                x = Block(x, $"layer{stage}.{block}", stride: stage > 1 && block == 0 ? 2 : 1);
        x = Node("mean", "Mean", [x, Constant("mean/axes", TensorData.Create<int>([2], [1, 2]))], ("T", Type(DataType.DtFloat)), ("Tidx", Type(DataType.DtInt32)), ("keep_dims", new AttrValue { B = false }));
        x = Node("fc", "MatMul", [x, Constant("fc/weight", WeightLayout.Permute(weights["fc.weight"], [1, 0]))], ("T", Type(DataType.DtFloat)), ("transpose_a", new AttrValue { B = false }), ("transpose_b", new AttrValue { B = false }));
        Node("logits", "BiasAdd", [x, Constant("fc/bias", weights["fc.bias"])], ("T", Type(DataType.DtFloat)), ("data_format", Text("NHWC")));
        return graph;
    }

    string Block(string x, string name, int stride)
    {
        var shortcut = stride == 1 ? x : Normalized(x, $"{name}.downsample.0", $"{name}.downsample.1", kernel: 1, stride);
        x = Relu(Normalized(x, $"{name}.conv1", $"{name}.bn1", kernel: 3, stride));
        x = Normalized(x, $"{name}.conv2", $"{name}.bn2", kernel: 3, stride: 1);
        return Relu(Node($"{name}/add", "AddV2", [x, shortcut], ("T", Type(DataType.DtFloat))));
    }

    string Normalized(string x, string convolution, string norm, int kernel, int stride)
    {
        if (!folded)
        {
            x = Convolve(x, convolution, weights[$"{convolution}.weight"], kernel, stride);
            string Weight(string part) => Constant($"{norm}/{part}", weights[$"{norm}.{part}"]);
            return Node(
                norm, "FusedBatchNormV3", [x, Weight("weight"), Weight("bias"), Weight("running_mean"), Weight("running_var")],
                ("T", Type(DataType.DtFloat)), ("U", Type(DataType.DtFloat)), ("epsilon", new AttrValue { F = 1e-5f }), ("data_format", Text("NHWC")), ("is_training", new AttrValue { B = false }));
        }

        var (filter, bias) = BatchNormFolding.Fold(weights, convolution, norm);
        return Node($"{convolution}/add", "BiasAdd", [Convolve(x, convolution, filter, kernel, stride), Constant($"{convolution}/bias", bias)], ("T", Type(DataType.DtFloat)), ("data_format", Text("NHWC")));
    }

    string Convolve(string x, string name, TensorData filter, int kernel, int stride)
    {
        var same = stride == 1;
        if (!same) x = Pad(x, kernel / 2);
        return Node(
            name, "Conv2D", [x, Constant($"{name}/filter", WeightLayout.Permute(filter, [2, 3, 1, 0]))],
            ("T", Type(DataType.DtFloat)), ("strides", Ints(1, stride, stride, 1)), ("padding", Text(same ? "SAME" : "VALID")), ("data_format", Text("NHWC")), ("dilations", Ints(1, 1, 1, 1)));
    }

    string Pad(string x, int amount) => amount == 0
        ? x
        : Node($"{x}/pad", "Pad", [x, Constant($"{x}/paddings", TensorData.Create<int>([4, 2], [0, 0, amount, amount, amount, amount, 0, 0]))], ("T", Type(DataType.DtFloat)), ("Tpaddings", Type(DataType.DtInt32)));

    string Relu(string x) => Node($"{x}/relu", "Relu", [x], ("T", Type(DataType.DtFloat)));

    string Constant(string name, TensorData data)
    {
        var type = data.Type == DType.Int32 ? DataType.DtInt32 : DataType.DtFloat;
        return Node(name, "Const", [], ("dtype", Type(type)), ("value", new AttrValue { Tensor = new TensorProto { Dtype = type, TensorShape = ShapeOf(data.Shape), TensorContent = UnsafeByteOperations.UnsafeWrap(data.Bytes) } }));
    }

    string Node(string name, string op, string[] inputs, params (string Name, AttrValue Value)[] attributes)
    {
        var node = new NodeDef { Name = name, Op = op };
        node.Input.AddRange(inputs);
        foreach (var (key, value) in attributes) node.Attr.Add(key, value);
        graph.Node.Add(node);
        return name;
    }

    static AttrValue Type(DataType type) => new() { Type = type };

    static AttrValue Text(string text) => new() { S = ByteString.CopyFromUtf8(text) };

    static AttrValue Ints(params long[] values) => new() { List = new AttrValue.Types.ListValue { I = { values } } };

    static TensorShapeProto ShapeOf(IEnumerable<long> sizes) => new() { Dim = { sizes.Select(size => new TensorShapeProto.Types.Dim { Size = size }) } };
}
