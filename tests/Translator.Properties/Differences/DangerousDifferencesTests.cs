using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Differences;

/// <summary>All of them, read and run.</summary>
public sealed class DifferenceRun
{
    readonly Dictionary<string, IReadOnlyDictionary<string, Outcome>> outcomes;

    /// <summary>Reads and runs.</summary>
    public DifferenceRun()
    {
        var all = DangerousDifferences.All;
        var models = new Models([.. all.Select(d => d.Sample)]);
        var readings = all.Select((_, i) => models.Read(i)).ToList();
        Errors = all.Zip(readings).ToDictionary(p => p.First.Name, p => p.Second.Diagnostics.FirstOrDefault()?.GetMessage(null));
        outcomes = all.Zip(EngineRuns.Run(models, readings, [.. all.Select(d => d.Sample.Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))])).ToDictionary(p => p.First.Name, p => p.Second);
    }

    internal Dictionary<string, string?> Errors { get; }

    internal IReadOnlyDictionary<string, Outcome> this[string name] => outcomes[name];
}

/// <summary>Where frameworks differ, every engine computes what PyTorch means.</summary>
public sealed class DangerousDifferencesTests(DifferenceRun run) : IClassFixture<DifferenceRun>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var difference in DangerousDifferences.All)
                foreach (var engine in EngineRuns.Engines) data.Add(difference.Name, engine);
            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_those_of_the_definition(string name, string engine)
    {
        Assert.Null(run.Errors[name]);
        var outcome = run[name][engine];
        Skip.If(outcome.IsMissing, outcome.Reason);
        Assert.True(outcome.Outputs is not null, outcome.Reason);
        var what = DangerousDifferences.All.Single(d => d.Name == name);
        var expected = what.Expected;
        var output = outcome.Outputs![0];

        var difference = TensorDifference.Between(output, TensorData.Create<double>([.. output.Shape], expected));
        var same = difference.MaxAbsolute <= 1e-6 * Math.Max(1, expected.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max());
        var numbers = $"{string.Join(", ", Enumerable.Range(0, (int)output.Count).Select(i => output[i]))} instead of {string.Join(", ", expected)}";
        if (what.Unmet.TryGetValue(engine, out var reason)) Assert.False(same, $"{engine} computes {name} now; take out \"{reason}\"");
        else Assert.True(same, numbers);
    }
}
