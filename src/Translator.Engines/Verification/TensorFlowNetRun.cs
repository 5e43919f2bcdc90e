using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Engines.Jobs;
using Translator.Engines.TensorFlowNet;
using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Runs the emitted TensorFlow.NET program. It is a program of its own, so it is built and started instead of loaded into a worker.</summary>
static class TensorFlowNetRun
{
    public static async Task<(EngineResult Result, EngineJob? Job)> RunAsync(VerificationModel model, VerificationOptions options, string folder, CancellationToken cancellation)
    {
        if (await TensorFlowNetPackage.RestoreAsync() is { } reason) return (new EngineResult { Status = EngineStatus.Unavailable, Reason = reason }, null);
        var graph = TfLowering.Lower(model.Graph);
        var source = Path.Combine(folder, "program");
        foreach (var file in TensorFlowNetEmitter.Emit(model.Symbol, graph).Files.Concat(TensorFlowNetProject.Files(model.Symbol, graph))) AtomicFile.WriteText(Path.Combine(source, file.Path), file.Text);
        var (program, instead) = await TensorFlowNetProgram.BuildAsync(source, cancellation);
        if (program is null) return (instead!, null);
        var job = new EngineJob
        {
            Engine = EngineNames.TensorFlowNet,
            Model = program.Assembly,
            WeightsFile = JobFiles.Weights,
            InputsFile = JobFiles.Inputs,
            Inputs = [.. graph.Inputs.Select(i => new TensorBinding(i.Name, i.Name))],
            Outputs = [.. graph.Outputs.Select(o => new TensorBinding(o.Name, o.Name))],
            Runs = options.Runs,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        try
        {
            return (await program.RunAsync(job, folder, limit.Token), job);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (new EngineResult { Status = EngineStatus.Failed, Reason = $"still running after {options.Timeout.TotalSeconds:0} s and was stopped; raise --timeout if the model is that slow" }, null);
        }
    }
}
