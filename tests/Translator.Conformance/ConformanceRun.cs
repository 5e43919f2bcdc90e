using System.Runtime.CompilerServices;
using Translator.Conformance.Targets;
using Translator.Formats;
using Translator.Goldens;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Translator.Conformance;

/// <summary>All cases on all targets, once for all tests; prints a line for each target at its end.</summary>
public sealed class ConformanceRun(IMessageSink messages) : IAsyncLifetime
{
    /// <summary>Names a folder where sources, emitted code and engines' files of every case are kept.</summary>
    const string KeepVariable = "TRANSLATOR_CONFORMANCE_FILES";

    readonly Dictionary<(string Target, string Case), Verdict> verdicts = [];

    /// <summary>What was said of a case on a target.</summary>
    public Verdict this[string target, string @case] => verdicts[(target, @case)];

    /// <summary>Reads the cases and runs them.</summary>
    public async Task InitializeAsync()
    {
        var kept = Environment.GetEnvironmentVariable(KeepVariable);
        var folder = string.IsNullOrEmpty(kept) ? Directory.CreateTempSubdirectory("translator-conformance-").FullName : Directory.CreateDirectory(kept).FullName;
        try
        {
            var cases = ReadCases(folder);
            var results = await Task.WhenAll(ConformanceTargets.All.Select(async target => (target.Name, Verdicts: await Task.Run(() => target.TryAsync(cases, folder)))));
            foreach (var (target, each) in results)
                foreach (var (@case, verdict) in cases.Zip(each)) verdicts[(target, @case.Case.Id)] = verdict;
        }
        finally
        {
            if (string.IsNullOrEmpty(kept)) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The cases that are models; the others fail on every target.</summary>
    List<CaseModel> ReadCases(string folder)
    {
        var cases = new List<CaseModel>();
        foreach (var (@case, i) in GoldenSet.Default.Cases.Select((c, i) => (c, i)))
        {
            try
            {
                var model = CaseModel.Read(GoldenSet.Default, @case, $"Case{i}");
                var place = Directory.CreateDirectory(Path.Combine(folder, @case.Id)).FullName;
                File.WriteAllText(Path.Combine(place, "Model.cs"), model.Model.Compilation.SyntaxTrees.Last().ToString());
                Safetensors.Write(Path.Combine(place, "inputs.safetensors"), model.Run.Inputs);
                Safetensors.Write(Path.Combine(place, "weights.safetensors"), model.Run.Weights);
                cases.Add(model);
            }
            catch (Exception e) when (e is ModelException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
            {
                foreach (var target in ConformanceTargets.All) verdicts[(target.Name, @case.Id)] = Verdict.Failed(e.Message);
            }
        }

        return cases;
    }

    /// <summary>Prints the summary.</summary>
    public Task DisposeAsync()
    {
        foreach (var target in ConformanceTargets.All)
        {
            int Count(Outcome outcome) => verdicts.Count(v => v.Key.Target == target.Name && v.Value.Outcome == outcome);
            messages.OnMessage(new DiagnosticMessage($"{target.Name}: {Count(Outcome.Passed)} passed, {Count(Outcome.Failed)} failed, {Count(Outcome.NotAvailable)} not available"));
        }

        return Task.CompletedTask;
    }
}
