using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Engines.Verification.Preparations;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Properties.Running;

/// <summary>Runs models on engines: one worker for each engine, which takes one model after the other.</summary>
static class EngineRuns
{
    static readonly IReadOnlyDictionary<string, Observation> NoTaps = new Dictionary<string, Observation>();

    /// <summary>The engines, the one that is PyTorch first.</summary>
    public static IReadOnlyList<string> Engines { get; } = [EngineNames.TorchSharp, EngineNames.TensorFlow, EngineNames.TensorFlowJs, EngineNames.OnnxRuntime];

    /// <summary>Runs every model on every engine.</summary>
    /// <param name="models">The sources.</param>
    /// <param name="readings">Their graphs; models without one are left out.</param>
    /// <param name="inputs">Inputs by name, for each model.</param>
    /// <param name="skipped">Engines that are not to run it, for each model; null: all do.</param>
    /// <returns>For each model its outcome by engine.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, Outcome>> Run(Models models, IReadOnlyList<ModelReading> readings, IReadOnlyList<IReadOnlyDictionary<string, TensorData>> inputs, IReadOnlyList<IReadOnlySet<string>>? skipped = null)
    {
        var folder = Directory.CreateTempSubdirectory("translator-properties-");
        try
        {
            var outcomes = readings.Select(_ => new Dictionary<string, Outcome>()).ToList();
            var jobs = Engines.ToDictionary(engine => engine, _ => new List<(int Model, EngineJob Job, string Folder)>());
            for (var i = 0; i < readings.Count; i++)
            {
                if (readings[i].Graph is not { } graph) continue;
                var place = Path.Combine(folder.FullName, $"{i}");
                var model = new VerificationModel(models.Compilation, models.Classes[i], readings[i].Module!, graph, readings[i].Configuration);
                var run = new VerificationRun(ModelWeights.Load(model.Module, "formula", 0), inputs[i], new());
                foreach (var engine in Engines.Where(engine => skipped?[i].Contains(engine) != true))
                {
                    var own = Directory.CreateDirectory(Path.Combine(place, engine)).FullName;
                    try
                    {
                        // what buffers become: a graph has to give it out, an eager model keeps it
                        var given = engine == EngineNames.TorchSharp ? model : model with { Graph = graph.WithUpdatesAsOutputs() };
                        if (engine == EngineNames.TensorFlowJs && TensorFlowJsOperators.ReasonAgainst(graph) is { } lacking) outcomes[i][engine] = new(null, lacking) { IsMissing = true };
                        else jobs[engine].Add((i, EnginePreparations.Find(engine).Prepare(given, run, own, NoTaps).Job with { Runs = 0, Threads = 1 }, own));
                    }
                    catch (Exception e) when (e is ModelException or NotSupportedException)
                    {
                        outcomes[i][engine] = new(null, e.Message);
                    }
                }

                Safetensors.Write(Path.Combine(place, "inputs.safetensors"), run.Inputs);
                Safetensors.Write(Path.Combine(place, "weights.safetensors"), run.Weights);
            }

            Task.WaitAll([.. Engines.Select(engine => Task.Run(async () =>
            {
                var results = await WorkerProcess.RunAsync([.. jobs[engine].Select(job => (job.Job, job.Folder))], TimeSpan.FromMinutes(10), CancellationToken.None);
                foreach (var ((index, job, own), result) in jobs[engine].Zip(results))
                    lock (outcomes) outcomes[index][engine] = Read(job, own, result);
            }))]);
            return outcomes;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs models in libtorch from their sources alone, whether or not the reader takes them.</summary>
    public static IReadOnlyList<Outcome> RunUnread(Models models, IReadOnlyList<Sample> samples, IReadOnlyList<IReadOnlyDictionary<string, TensorData>> inputs)
    {
        var folder = Directory.CreateTempSubdirectory("translator-properties-");
        try
        {
            var outcomes = new Outcome[samples.Count];
            var jobs = new List<(int Model, EngineJob Job, string Folder)>();
            for (var i = 0; i < samples.Count; i++)
            {
                var own = Directory.CreateDirectory(Path.Combine(folder.FullName, $"{i}", EngineNames.TorchSharp)).FullName;
                var ports = new Ports();
                var graph = ports.Graph(samples[i]);
                try
                {
                    var job = new TorchSharpPreparation().Prepare(new(models.Compilation, models.Classes[i], ports, graph, new()), new(new Dictionary<string, TensorData>(), inputs[i], new()), own, NoTaps).Job;
                    jobs.Add((i, job with { Runs = 0, Threads = 1, WeightsFile = null, Inputs = [.. samples[i].Inputs.Select(input => new TensorBinding(input.Name, input.Name))], Outputs = [.. Enumerable.Range(0, samples[i].Outputs).Select(o => new TensorBinding($"{o}", $"{o}"))] }, own));
                    Safetensors.Write(Path.Combine(folder.FullName, $"{i}", "inputs.safetensors"), inputs[i]);
                }
                catch (ModelException e)
                {
                    outcomes[i] = new(null, e.Message);
                }
            }

            var results = WorkerProcess.RunAsync([.. jobs.Select(job => (job.Job, job.Folder))], TimeSpan.FromMinutes(10), CancellationToken.None).GetAwaiter().GetResult();
            foreach (var ((index, job, own), result) in jobs.Zip(results))
                outcomes[index] = Read(job, own, result);
            return outcomes;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Stands for a model that has no graph; only its names are asked for.</summary>
    sealed class Ports : Module
    {
        public Graph Graph(Sample sample)
        {
            var builder = new GraphBuilder(this);
            using var active = builder.Activate();
            foreach (var input in sample.Inputs) builder.Input(input.Name, new(input.Type, new Shape(input.Sizes.Select(size => (Dim)size))));
            return builder.Finish(nameof(Ports), [Functional.Zeros(1)], ["0"]);
        }
    }

    static Outcome Read(EngineJob job, string folder, EngineResult result)
    {
        if (result.Status != EngineStatus.Ok) return new(null, result.Reason) { IsMissing = result.Status == EngineStatus.Unavailable };
        var written = Safetensors.Read(Path.Combine(folder, job.OutputsFile));
        return new([.. job.Outputs.Concat(job.Buffers).Where(output => written.ContainsKey(output.Name)).Select(output => written[output.Name])], null);
    }
}

/// <summary>What an engine made of a model.</summary>
/// <param name="Outputs">The outputs in order; null when there are none.</param>
/// <param name="Reason">Why not.</param>
sealed record Outcome(IReadOnlyList<TensorData>? Outputs, string? Reason)
{
    /// <summary>The engine is not on this machine, or the table beside its lowering says what it lacks.</summary>
    public bool IsMissing { get; init; }
}
