using Google.Protobuf;
using Translator.Compiler.TensorFlow;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlow;

/// <summary>Writes frozen graphs: raw TensorFlow operators with the weights as constants.</summary>
public static class GraphDefWriter
{
    /// <summary>TensorFlow 2.16's version of the graph format.</summary>
    const int Producer = 1766;

    /// <summary>What protobuf can hold.</summary>
    const long LargestGraph = 2_000_000_000;

    /// <summary>The graph with its weights.</summary>
    /// <param name="graph">The lowered model.</param>
    /// <param name="weights">Weights by <c>state_dict</c> name.</param>
    /// <exception cref="NotSupportedException">The weights are larger than a GraphDef can be.</exception>
    public static GraphDef Convert(TfGraph graph, IReadOnlyDictionary<string, TensorData> weights)
    {
        if (weights.Values.Sum(w => (long)w.Bytes.Length) > LargestGraph)
            throw new NotSupportedException("the weights are larger than 2 GB, which a GraphDef cannot hold; write ONNX with its weights beside it");
        var definition = new GraphDef { Versions = new VersionDef { Producer = Producer } };
        definition.Node.AddRange(graph.Nodes.Select(node => Convert(node, weights, GraphReference)));
        var functions = FunctionLibrary.Of(graph.Nodes).ToList();
        if (functions.Count > 0)
        {
            definition.Library = new FunctionDefLibrary();
            definition.Library.Function.AddRange(functions.Select(function => FunctionLibrary.Convert(function, node => Convert(node, weights, FunctionLibrary.Reference))));
        }

        return definition;
    }

    /// <summary>Writes the graph to a file.</summary>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(TfGraph graph, IReadOnlyDictionary<string, TensorData> weights, string path) => AtomicFile.Write(path, Convert(graph, weights).WriteTo);

    static string GraphReference(TfOutput output) => output.Index == 0 ? output.Node.Name : output.ToString();

    static NodeDef Convert(TfNode node, IReadOnlyDictionary<string, TensorData> weights, Func<TfOutput, string> reference)
    {
        var definition = new NodeDef { Name = node.Name, Op = node.Op == TfOps.Variable ? "Const" : node.Op };
        definition.Input.AddRange(node.Inputs.Select(reference));
        if (node.Op == TfOps.Variable)
        {
            var variable = node.Attribute<TfVariable>("variable");
            var data = WeightLayout.Get(weights, variable.Parameter, variable.Transform);
            definition.Attr["dtype"] = new AttrValue { Type = TensorFlowTypes.Of(data.Type) };
            definition.Attr["value"] = new AttrValue { Tensor = Tensor(data) };
            return definition;
        }

        foreach (var (name, value) in TypeAttributes.Of(node)) definition.Attr[name] = value;
        foreach (var (name, value) in node.Attributes) definition.Attr[name] = Convert(name, value);
        return definition;
    }

    static AttrValue Convert(string name, object value) => value switch
    {
        long number => new AttrValue { I = number },
        float number => new AttrValue { F = number },
        bool flag => new AttrValue { B = flag },
        string text => new AttrValue { S = ByteString.CopyFromUtf8(text) },
        DType type => new AttrValue { Type = TensorFlowTypes.Of(type) },
        long[] numbers => new AttrValue { List = new AttrValue.Types.ListValue { I = { numbers } } },
        Shape shape => new AttrValue { Shape = ShapeOf(shape.Select(d => d.Known ?? -1)) },
        DType[] types => new AttrValue { List = new AttrValue.Types.ListValue { Type = { types.Select(TensorFlowTypes.Of) } } },
        Shape?[] shapes => new AttrValue { List = new AttrValue.Types.ListValue { Shape = { shapes.Select(s => s is null ? new TensorShapeProto { UnknownRank = true } : ShapeOf(s.Select(d => d.Known ?? -1))) } } },
        TfFunction function => new AttrValue { Func = new NameAttrList { Name = function.Name } },
        TfConstant constant => new AttrValue { Tensor = Tensor(WeightLayout.Constant(constant.Type, constant.Shape, constant.Values)) },
        _ => throw new InvalidOperationException($"attribute {name} is a {value.GetType().Name}"),
    };

    static TensorShapeProto ShapeOf(IEnumerable<long> sizes) => new() { Dim = { sizes.Select(s => new TensorShapeProto.Types.Dim { Size = s }) } };

    static TensorProto Tensor(TensorData data) => new()
    {
        Dtype = TensorFlowTypes.Of(data.Type),
        TensorShape = ShapeOf(data.Shape),
        TensorContent = UnsafeByteOperations.UnsafeWrap(data.Bytes),
    };
}
