using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Engines.Verification.Preparations;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Conformance.Targets;

/// <summary>An engine in a worker process: all cases one after the other.</summary>
/// <param name="engine">Its name.</param>
/// <param name="unavailable">Why the target cannot have a model, by the table beside its lowering; null when it can.</param>
/// <param name="tolerance">The largest error allowed for a model.</param>
sealed class EngineTarget(string engine, Func<Graph, string?> unavailable, Func<Graph, double> tolerance) : Target
{
    static readonly IReadOnlyDictionary<string, Observation> NoTaps = new Dictionary<string, Observation>();

    public override string Name => engine;

    public override async Task<IReadOnlyList<Verdict>> TryAsync(IReadOnlyList<CaseModel> cases, string folder)
    {
        var verdicts = new Verdict?[cases.Count];
        var jobs = new List<(int Case, EngineJob Job, string Folder)>();
        for (var i = 0; i < cases.Count; i++)
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, cases[i].Case.Id, engine)).FullName;
            string? reason = null;
            try
            {
                reason = unavailable(cases[i].Model.Graph);
                jobs.Add((i, Prepare(cases[i], place), place));
            }
            catch (NotSupportedException e)
            {
                verdicts[i] = Verdict.NotAvailable(e.Message);
            }
            catch (ModelException e)
            {
                verdicts[i] = reason is null ? Verdict.Failed(e.Message) : Verdict.NotAvailable(reason);
            }
        }

        var results = await WorkerProcess.RunAsync([.. jobs.Select(j => (j.Job, j.Folder))], TimeSpan.FromMinutes(2), CancellationToken.None);
        foreach (var ((i, job, place), result) in jobs.Zip(results)) verdicts[i] = Judge(cases[i], job, place, result);
        return [.. verdicts.Select(v => v!)];
    }

    EngineJob Prepare(CaseModel @case, string place)
    {
        // what buffers hold afterwards: a graph has to give it out, an eager model keeps it
        var model = engine == EngineNames.TorchSharp ? @case.Model : @case.Model with { Graph = @case.Model.Graph.WithUpdatesAsOutputs() };
        return EnginePreparations.Find(engine).Prepare(model, @case.Run, place, NoTaps).Job with { Runs = 0, Threads = 1 };
    }

    Verdict Judge(CaseModel @case, EngineJob job, string place, EngineResult result)
    {
        if (result.Status == EngineStatus.Unavailable) return Verdict.NotAvailable(result.Reason!);
        var reason = unavailable(@case.Model.Graph);
        if (result.Status == EngineStatus.Failed) return reason is null ? Verdict.Failed(result.Reason!) : Verdict.NotAvailable(reason);
        return reason is null
            ? Judgement.Of(@case.Expected, Safetensors.Read(Path.Combine(place, job.OutputsFile)), tolerance(@case.Model.Graph))
            : Verdict.Failed($"it runs, but the table beside the lowering says: {reason}");
    }
}
