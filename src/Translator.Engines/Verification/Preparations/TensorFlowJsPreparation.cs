using Translator.Compiler.TensorFlow;
using Translator.Engines.Jobs;
using Translator.Formats.TensorFlow;
using Translator.Formats.TensorFlowJs;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The model's GraphDef as a graph model, for TensorFlow.js.</summary>
sealed class TensorFlowJsPreparation : IEnginePreparation
{
    public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps)
    {
        var graph = TfLowering.Lower(model.Graph);
        GraphModelWriter.Write(GraphDefWriter.Convert(graph, run.Weights), Ports(graph.Inputs), Ports(graph.Outputs), folder);
        return TensorFlowPreparation.Prepare(EngineNames.TensorFlowJs, GraphModelWriter.ModelFileName, graph, taps);
    }

    static IReadOnlyList<GraphModelTensor> Ports(IEnumerable<TfPort> ports) => [.. ports.Select(p => new GraphModelTensor(p.Name, p.Value.ToString(), TensorFlowTypes.Of(p.Type.DType)))];
}
