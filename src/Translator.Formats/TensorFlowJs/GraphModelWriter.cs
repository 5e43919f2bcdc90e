using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlowJs;

/// <summary>An input or output of the model.</summary>
/// <param name="Name">Its name in the model's signature.</param>
/// <param name="Tensor">The graph's name for it, <c>operation:index</c>.</param>
/// <param name="Type">Its type in TensorFlow. TensorFlow.js computes in int32 what is int64 here; whoever runs the model reads from this what it was.</param>
public sealed record GraphModelTensor(string Name, string Tensor, DataType Type);

/// <summary>
/// Writes a GraphDef as a TensorFlow.js <em>graph model</em>: <c>model.json</c> with the topology and <c>weights.bin</c> with the values of its constants,
/// as <c>tensorflowjs_converter --input_format=tf_saved_model</c> does (https://github.com/tensorflow/tfjs/tree/tfjs-v4.22.0/tfjs-converter),
/// without optimising the graph.
/// </summary>
/// <remarks>
/// <para>TensorFlow.js knows float32, int32 and bool. int64 becomes int32 everywhere: constants here, placeholders, casts and shapes when TensorFlow.js reads
/// their attributes. A constant that does not fit is refused. 8-bit integers may enter a model and be cast, but not be computed with, because
/// TensorFlow.js would not wrap around. Any other type is refused.</para>
/// <para>Attributes are completed, and refused where TensorFlow.js passes over them (<c>GraphModelAttributes</c>).</para>
/// <para>Bodies of functions are rewritten (<c>GraphModelFunction</c>), because TensorFlow.js keeps all weights in one namespace.</para>
/// </remarks>
public static class GraphModelWriter
{
    /// <summary>Name of the model file in the folder.</summary>
    public const string ModelFileName = "model.json";

    /// <summary>Name of the weights file in the folder.</summary>
    public const string WeightsFileName = "weights.bin";

    /// <summary>Writes the model, the model file last; each file appears complete or not at all.</summary>
    /// <param name="graph">The graph, with its weights as <c>Const</c> operations; not changed.</param>
    /// <param name="inputs">The model's inputs in order.</param>
    /// <param name="outputs">The model's outputs in order.</param>
    /// <param name="folder">Folder to write to.</param>
    /// <exception cref="NotSupportedException">The graph uses a type, value or attribute that TensorFlow.js lacks; the message names the operation.</exception>
    /// <exception cref="TensorFileException">The folder cannot be written to.</exception>
    public static void Write(GraphDef graph, IReadOnlyList<GraphModelTensor> inputs, IReadOnlyList<GraphModelTensor> outputs, string folder)
    {
        List<GraphModelWeight> weights = [];
        var topology = new GraphDef { Versions = graph.Versions ?? new VersionDef { Producer = 1 } };
        topology.Node.AddRange(graph.Node.Select(Declare));
        if (graph.Library is { } library)
        {
            topology.Library = new FunctionDefLibrary();
            foreach (var function in library.Function.Select(GraphModelFunction.Rewrite))
            {
                NodeDef[] body = [.. function.NodeDef.Select(Declare)];
                function.NodeDef.Clear();
                function.NodeDef.AddRange(body);
                topology.Library.Function.Add(function);
            }
        }

        var model = new JsonObject
        {
            ["format"] = "graph-model",
            ["generatedBy"] = "Translator",
            ["convertedBy"] = null,
            ["signature"] = new JsonObject { ["inputs"] = Signature(inputs), ["outputs"] = Signature(outputs) },
            ["modelTopology"] = Topology(topology),
            ["weightsManifest"] = new JsonArray(new JsonObject
            {
                ["paths"] = new JsonArray(WeightsFileName),
                ["weights"] = new JsonArray([.. weights.Select(weight => weight.ToSpec())]),
            }),
        };
        AtomicFile.Write(Path.Combine(folder, WeightsFileName), stream => weights.ForEach(weight => stream.Write(weight.Bytes)));
        AtomicFile.Write(Path.Combine(folder, ModelFileName), stream =>
        {
            using var writer = new Utf8JsonWriter(stream);
            model.WriteTo(writer);
        });

        // The operation as it stands in the topology; the value of a constant goes to the weights.
        NodeDef Declare(NodeDef node)
        {
            GraphModelTypes.Check(node);
            GraphModelAttributes.Check(node);
            if (node.Op != "Const") return GraphModelAttributes.WithDefaults(node);

            weights.Add(GraphModelWeight.Read(node));
            var declaration = new NodeDef { Name = node.Name, Op = node.Op };
            declaration.Input.AddRange(node.Input);
            declaration.Attr.Add("dtype", node.Attr["dtype"]);
            return declaration;
        }
    }

    static JsonObject Signature(IReadOnlyList<GraphModelTensor> tensors) => new(tensors.Select(tensor => KeyValuePair.Create<string, JsonNode?>(
        tensor.Name, new JsonObject { ["name"] = tensor.Tensor, ["dtype"] = GraphModelTypes.JsonName(tensor.Type) })));

    /// <summary>
    /// The JSON form of protocol buffers, which is what TensorFlow.js expects: 64-bit integers as strings, bytes in base64, enumerations by name.
    /// It leaves out empty lists and zeros, and TensorFlow.js reads three of the lists and the sizes of shapes without asking.
    /// </summary>
    static JsonNode Topology(GraphDef graph)
    {
        var json = JsonNode.Parse(JsonFormatter.Default.Format(graph))!;
        json["node"] ??= new JsonArray();
        foreach (var function in json["library"]?["function"]?.AsArray() ?? [])
        {
            function!["signature"]!["inputArg"] ??= new JsonArray();
            function["signature"]!["outputArg"] ??= new JsonArray();
            function["ret"] ??= new JsonObject();
        }

        foreach (var dimension in Dimensions(json)) dimension["size"] ??= "0";
        return json;
    }

    static IEnumerable<JsonObject> Dimensions(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Dimensions),
        JsonObject { } item => (item["dim"] is JsonArray dimensions ? dimensions.OfType<JsonObject>() : []).Concat(item.SelectMany(member => Dimensions(member.Value))),
        _ => [],
    };
}
