using Translator.Compiler.Onnx;
using Translator.Engines.Jobs;
using Translator.Formats.Onnx;

namespace Translator.Engines.Verification.Preparations;

/// <summary>The model as an ONNX file, for ONNX Runtime.</summary>
sealed class OnnxPreparation : IEnginePreparation
{
    public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps)
    {
        var graph = OnnxLowering.Lower(model.Graph);
        var reachable = taps.Where(t => graph.Names.ContainsKey(t.Value.Value)).ToList();
        OnnxWriter.Write(graph, run.Weights, Path.Combine(folder, "model.onnx"), taps: reachable.Select(t => new OnnxValue(graph.Names[t.Value.Value], t.Value.Value.Type)));
        return new(
            new EngineJob
            {
                Engine = EngineNames.OnnxRuntime,
                Model = "model.onnx",
                InputsFile = JobFiles.Inputs,
                Inputs = [.. graph.Inputs.Select((input, i) => new TensorBinding(JobFiles.InputName(model.Graph, i), input.Name))],
                Outputs = [.. graph.Outputs.Select((output, i) => new TensorBinding(model.Graph.OutputNames[i], output.Name))],
                Taps = [.. reachable.Select(t => new TensorBinding(t.Key, graph.Names[t.Value.Value]))],
            },
            (_, value) => value);
    }
}
