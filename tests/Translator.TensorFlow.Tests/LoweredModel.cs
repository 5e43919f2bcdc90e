using Google.Protobuf;
using Translator.Compiler.TensorFlow;
using Translator.Engines.TensorFlow;
using Translator.Formats;
using Translator.Formats.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>A model that is lowered, written as GraphDef and opened in libtensorflow; a test that needs it is skipped where that is missing.</summary>
sealed class LoweredModel : IDisposable
{
    readonly LibTensorFlow library;
    readonly TensorFlowGraph native;
    readonly TensorFlowSession session;

    public LoweredModel(Graph graph, IReadOnlyDictionary<string, TensorData> weights)
    {
        var files = LibTensorFlowLocator.Find(folder: null, out var reason);
        Skip.If(files is null, reason);
        Graph = TfLowering.Lower(graph);
        library = LibTensorFlow.Load(files!);
        native = new(library, GraphDefWriter.Convert(Graph, weights).ToByteArray());
        session = new(library, native, SessionConfig.ForDevice("cpu", threads: 2));
    }

    public TfGraph Graph { get; }

    /// <summary>The model's outputs.</summary>
    public IReadOnlyList<TensorData> Run(params (string Name, TensorData Value)[] inputs) => Fetch([.. Graph.Outputs.Select(output => output.Value)], inputs);

    /// <summary>Any tensors of the model, in its own order of dimensions.</summary>
    public IReadOnlyList<TensorData> Read(IReadOnlyList<Tensor> tensors, params (string Name, TensorData Value)[] inputs)
    {
        var values = Fetch([.. tensors.Select(tensor => Graph.Stored[tensor].Value)], inputs);
        return [.. values.Zip(tensors, (value, tensor) => Graph.Stored[tensor].ChannelsLast
            ? WeightLayout.Permute(value, [0, tensor.Rank - 1, .. Enumerable.Range(1, tensor.Rank - 2)])
            : value)];
    }

    IReadOnlyList<TensorData> Fetch(IReadOnlyList<TfOutput> outputs, (string Name, TensorData Value)[] inputs)
    {
        // TensorFlow fetches a tensor once in a run
        List<TfOutput> distinct = [.. outputs.Distinct()];
        var fed = inputs.Select(input => TensorFlowTensor.From(library, input.Value)).ToArray();
        var fetched = session.Run(
            [.. inputs.Select(input => native.Output(Graph.Inputs.Single(port => port.Name == input.Name).Value.ToString()))], fed,
            [.. distinct.Select(output => native.Output(output.ToString()))]);
        try
        {
            var values = fetched.Select(tensor => tensor.ToData()).ToList();
            return [.. outputs.Select(output => values[distinct.IndexOf(output)])];
        }
        finally
        {
            foreach (var tensor in fed.Concat(fetched)) tensor.Dispose();
        }
    }

    public void Dispose()
    {
        session?.Dispose();
        native?.Dispose();
    }
}
