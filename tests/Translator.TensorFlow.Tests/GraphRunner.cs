using Google.Protobuf;
using Translator.Compiler.TensorFlow;
using Translator.Engines.TensorFlow;
using Translator.Formats;
using Translator.Formats.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>Computes lowered graphs with libtensorflow in this process.</summary>
static class GraphRunner
{
    static readonly Lazy<LibTensorFlow?> Library = new(() => LibTensorFlowLocator.Find(folder: null, out var reason) is { } files ? LibTensorFlow.Load(files) : Absent(reason));

    static string absence = "";

    /// <summary>The outputs in order.</summary>
    /// <remarks>Skips the test where there is no libtensorflow.</remarks>
    public static IReadOnlyList<TensorData> Run(TfGraph graph, IReadOnlyDictionary<string, TensorData> weights, IReadOnlyDictionary<string, TensorData> inputs)
    {
        Skip.If(Library.Value is null, absence);
        var library = Library.Value!;
        using var imported = new TensorFlowGraph(library, GraphDefWriter.Convert(graph, weights).ToByteArray());
        using var session = new TensorFlowSession(library, imported, SessionConfig.ForDevice("cpu", threads: 1));
        TensorFlowTensor[] feeds = [.. graph.Inputs.Select(i => TensorFlowTensor.From(library, inputs[i.Name]))];
        TensorFlowTensor[] outputs = [];
        try
        {
            outputs = session.Run([.. graph.Inputs.Select(i => imported.Output(i.Value.ToString()))], feeds, [.. graph.Outputs.Select(o => imported.Output(o.Value.ToString()))]);
            return [.. outputs.Select(o => o.ToData())];
        }
        finally
        {
            foreach (var tensor in feeds.Concat(outputs)) tensor.Dispose();
        }
    }

    static LibTensorFlow? Absent(string reason)
    {
        absence = reason;
        return null;
    }
}
