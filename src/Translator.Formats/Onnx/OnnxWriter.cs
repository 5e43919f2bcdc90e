using Google.Protobuf;
using Translator.Compiler.Onnx;
using Translator.Formats.Onnx.Proto;

namespace Translator.Formats.Onnx;

/// <summary>Writes ONNX files (<see href="https://onnx.ai/onnx/repo-docs/IR.html"/>).</summary>
public static class OnnxWriter
{
    /// <summary>The version of the file format that knows operator set 20.</summary>
    const long IrVersion = 9;

    /// <summary>Files larger than this are not read by protobuf; their weights go beside them.</summary>
    const long LargestFile = 1_800_000_000;

    /// <summary>Writes a model with its weights.</summary>
    /// <param name="graph">The lowered model.</param>
    /// <param name="weights">Weights by <c>state_dict</c> name.</param>
    /// <param name="path">The file.</param>
    /// <param name="external">Whether weights go into a file beside it (<c>.data</c>); models beyond 1.8 GB always do.</param>
    /// <param name="taps">Further tensors to give out, as (name in the graph, type).</param>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(OnnxGraph graph, IReadOnlyDictionary<string, TensorData> weights, string path, bool external = false, IEnumerable<OnnxValue>? taps = null)
    {
        var model = new ModelProto { IrVersion = IrVersion, ProducerName = "Translator", ProducerVersion = typeof(OnnxWriter).Assembly.GetName().Version!.ToString(3), Graph = Convert(graph) };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = OnnxGraph.Opset });
        foreach (var tap in (taps ?? []).DistinctBy(t => t.Name)) model.Graph.Output.Add(Convert(tap));
        var tensors = graph.Initializers.Select(i => (i, data: i.Parameter is { } name ? WeightLayout.Get(weights, name, i.Transform) : WeightLayout.Constant(i.Type, i.Shape, i.Values!))).ToList();
        if (external || tensors.Sum(t => (long)t.data.Bytes.Length) > LargestFile) WriteExternal(model.Graph, tensors, path);
        else
            foreach (var (initializer, data) in tensors)
            {
                var tensor = Header(initializer);
                tensor.RawData = UnsafeByteOperations.UnsafeWrap(data.Bytes);
                model.Graph.Initializer.Add(tensor);
            }

        AtomicFile.Write(path, model.WriteTo);
    }

    static void WriteExternal(GraphProto graph, List<(OnnxInitializer Initializer, TensorData Data)> tensors, string path)
    {
        var file = Path.GetFileName(path) + ".data";
        AtomicFile.Write(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, file), stream =>
        {
            foreach (var (initializer, data) in tensors)
            {
                var tensor = Header(initializer);
                if (initializer.Parameter is null) tensor.RawData = UnsafeByteOperations.UnsafeWrap(data.Bytes);
                else
                {
                    tensor.DataLocation = TensorProto.Types.DataLocation.External;
                    tensor.ExternalData.Add(new StringStringEntryProto { Key = "location", Value = file });
                    tensor.ExternalData.Add(new StringStringEntryProto { Key = "offset", Value = $"{stream.Position}" });
                    tensor.ExternalData.Add(new StringStringEntryProto { Key = "length", Value = $"{data.Bytes.Length}" });
                    stream.Write(data.Bytes.Span);
                }

                graph.Initializer.Add(tensor);
            }
        });
    }

    static TensorProto Header(OnnxInitializer initializer)
    {
        var tensor = new TensorProto { Name = initializer.Name, DataType = (int)OnnxTypes.Code(initializer.Type) };
        tensor.Dims.AddRange(initializer.Shape);
        return tensor;
    }

    static GraphProto Convert(OnnxGraph graph)
    {
        var proto = new GraphProto { Name = graph.Name };
        proto.Input.AddRange(graph.Inputs.Select(Convert));
        proto.Output.AddRange(graph.Outputs.Select(Convert));
        foreach (var node in graph.Nodes)
        {
            var converted = new NodeProto { Name = node.Name, OpType = node.OpType };
            converted.Input.AddRange(node.Inputs);
            converted.Output.AddRange(node.Outputs);
            converted.Attribute.AddRange(node.Attributes.Select(a => Convert(a.Name, a.Value)));
            if (node.Source?.Location is { } location) converted.DocString = location.ToString();
            proto.Node.Add(converted);
        }

        return proto;
    }

    static ValueInfoProto Convert(OnnxValue value)
    {
        var shape = new TensorShapeProto();
        shape.Dim.AddRange(value.Type.Shape.Select(d => d.Known is { } known ? new TensorShapeProto.Types.Dimension { DimValue = known } : new TensorShapeProto.Types.Dimension { DimParam = d.ToString() }));
        return new ValueInfoProto { Name = value.Name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = (int)OnnxTypes.Code(value.Type.DType), Shape = shape } } };
    }

    static AttributeProto Convert(string name, object value)
    {
        var attribute = new AttributeProto { Name = name };
        switch (value)
        {
            case long number:
                (attribute.Type, attribute.I) = (AttributeProto.Types.AttributeType.Int, number);
                break;
            case float number:
                (attribute.Type, attribute.F) = (AttributeProto.Types.AttributeType.Float, number);
                break;
            case string text:
                (attribute.Type, attribute.S) = (AttributeProto.Types.AttributeType.String, ByteString.CopyFromUtf8(text));
                break;
            case long[] numbers:
                attribute.Type = AttributeProto.Types.AttributeType.Ints;
                attribute.Ints.AddRange(numbers);
                break;
            case float[] numbers:
                attribute.Type = AttributeProto.Types.AttributeType.Floats;
                attribute.Floats.AddRange(numbers);
                break;
            case string[] texts:
                attribute.Type = AttributeProto.Types.AttributeType.Strings;
                attribute.Strings.AddRange(texts.Select(ByteString.CopyFromUtf8));
                break;
            case OnnxGraph graph:
                (attribute.Type, attribute.G) = (AttributeProto.Types.AttributeType.Graph, Convert(graph));
                break;
            default:
                throw new InvalidOperationException($"attribute {name} is a {value.GetType().Name}");
        }

        return attribute;
    }
}
