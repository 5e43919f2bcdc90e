using Translator.Compiler.TensorFlow;
using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Formats.TensorFlow;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The model as a frozen GraphDef, for libtensorflow.</summary>
sealed class TensorFlowPreparation : IEnginePreparation
{
    public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps)
    {
        var graph = TfLowering.Lower(model.Graph);
        GraphDefWriter.Write(graph, run.Weights, Path.Combine(folder, "model.pb"));
        var prepared = Prepare(EngineNames.TensorFlow, "model.pb", graph, taps);
        return prepared with { Job = prepared.Job with { Environment = OneDnn.EnvironmentFor(model.Graph, isLibtorch: false) } };
    }

    /// <summary>The job of an engine that knows tensors by TensorFlow's names.</summary>
    internal static PreparedJob Prepare(string engine, string file, TfGraph graph, IReadOnlyDictionary<string, Observation> taps)
    {
        var alive = graph.Nodes.ToHashSet();
        var reachable = taps.Where(t => graph.Stored.TryGetValue(t.Value.Value, out var stored) && alive.Contains(stored.Value.Node)).ToList();
        var last = reachable.Where(t => graph.Stored[t.Value.Value].ChannelsLast).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            new EngineJob
            {
                Engine = engine,
                Model = file,
                InputsFile = JobFiles.Inputs,
                Inputs = [.. graph.Inputs.Select(i => new TensorBinding(i.Name, i.Value.ToString()))],
                Outputs = [.. graph.Outputs.Select(o => new TensorBinding(o.Name, o.Value.ToString()))],
                Taps = [.. reachable.Select(t => new TensorBinding(t.Key, graph.Stored[t.Value.Value].Value.ToString()))],
            },
            (key, value) => last.Contains(key) ? WeightLayout.Permute(value, [0, value.Shape.Count - 1, .. Enumerable.Range(1, value.Shape.Count - 2)]) : value);
    }
}
