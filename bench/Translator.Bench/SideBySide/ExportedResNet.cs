using Google.Protobuf;
using Translator.Formats;
using Translator.Formats.Onnx.Proto;
using static Translator.Formats.Onnx.Proto.AttributeProto.Types;

namespace Translator.Bench.SideBySide;

/// <summary>ResNet-18 as <c>torch.onnx.export</c> writes it (operator set 17): normalisations folded into convolutions, every attribute spelled out, the classifier a <c>Gemm</c>.</summary>
/// <param name="weights">Weights by PyTorch's names.</param>
sealed class ExportedResNet(IReadOnlyDictionary<string, TensorData> weights)
{
    /// <summary>The file's input, [N, 3, height, width].</summary>
    public const string Input = "image";

    /// <summary>Its output.</summary>
    public const string Output = "logits";

    const int Float32 = 1; // ONNX's number of the type

    readonly GraphProto graph = new() { Name = "main_graph" };

    /// <summary>The model with its weights.</summary>
    public ModelProto Build()
    {
        graph.Input.Add(Value(Input, "batch", 3, "height", "width"));
        var x = Relu(Convolve(Input, "conv1", "bn1", kernel: 7, stride: 2));
        x = Node("MaxPool", [x], Number("ceil_mode", 0), Numbers("dilations", 1, 1), Numbers("kernel_shape", 3, 3), Numbers("pads", 1, 1, 1, 1), Numbers("strides", 2, 2));
        for (var stage = 1; stage <= 4; stage++)
            for (var block = 0; block < 2; block++)
                x = Block(x, $"layer{stage}.{block}", stride: stage > 1 && block == 0 ? 2 : 1);
        x = Node("Flatten", [Node("GlobalAveragePool", [x])], Number("axis", 1));
        x = Node("Gemm", [x, Weight("fc.weight", weights["fc.weight"]), Weight("fc.bias", weights["fc.bias"])], Real("alpha", 1), Real("beta", 1), Number("transB", 1));
        graph.Node[^1].Output[0] = Output;
        graph.Output.Add(Value(Output, "batch", 1000));
        var model = new ModelProto { IrVersion = 8, ProducerName = "pytorch", Graph = graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 17 });
        return model;
    }

    string Block(string x, string name, int stride)
    {
        var y = Relu(Convolve(x, $"{name}.conv1", $"{name}.bn1", kernel: 3, stride));
        y = Convolve(y, $"{name}.conv2", $"{name}.bn2", kernel: 3, stride: 1);
        return Relu(Node("Add", [y, stride == 1 ? x : Convolve(x, $"{name}.downsample.0", $"{name}.downsample.1", kernel: 1, stride)]));
    }

    string Convolve(string x, string convolution, string norm, int kernel, int stride)
    {
        var (filter, bias) = BatchNormFolding.Fold(weights, convolution, norm);
        var pad = kernel / 2;
        return Node(
            "Conv", [x, Weight($"{convolution}.weight", filter), Weight($"{convolution}.bias", bias)],
            Numbers("dilations", 1, 1), Number("group", 1), Numbers("kernel_shape", kernel, kernel), Numbers("pads", pad, pad, pad, pad), Numbers("strides", stride, stride));
    }

    string Relu(string x) => Node("Relu", [x]);

    string Weight(string name, TensorData data)
    {
        graph.Initializer.Add(new TensorProto { Name = name, DataType = Float32, Dims = { data.Shape }, RawData = UnsafeByteOperations.UnsafeWrap(data.Bytes) });
        return name;
    }

    string Node(string op, string[] inputs, params AttributeProto[] attributes)
    {
        var name = $"/{op}_{graph.Node.Count}";
        graph.Node.Add(new NodeProto { Name = name, OpType = op, Input = { inputs }, Output = { $"{name}_output_0" }, Attribute = { attributes } });
        return $"{name}_output_0";
    }

    static AttributeProto Number(string name, long value) => new() { Name = name, Type = AttributeType.Int, I = value };

    static AttributeProto Real(string name, float value) => new() { Name = name, Type = AttributeType.Float, F = value };

    static AttributeProto Numbers(string name, params long[] values) => new() { Name = name, Type = AttributeType.Ints, Ints = { values } };

    static ValueInfoProto Value(string name, params object[] sizes)
    {
        var shape = new TensorShapeProto();
        shape.Dim.AddRange(sizes.Select(size => size is string symbol ? new TensorShapeProto.Types.Dimension { DimParam = symbol } : new TensorShapeProto.Types.Dimension { DimValue = (int)size }));
        return new() { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = Float32, Shape = shape } } };
    }
}
