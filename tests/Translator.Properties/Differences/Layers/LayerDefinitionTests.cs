using System.Globalization;
using Translator.Engines.Verification;
using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Differences.Layers;

/// <summary>All of them, read, run, and computed by definition.</summary>
public sealed class LayerDefinitionRun
{
    readonly Dictionary<string, (IReadOnlyList<double[]> Expected, IReadOnlyDictionary<string, Outcome> Outcomes)> results = [];

    /// <summary>Reads, runs, and computes.</summary>
    public LayerDefinitionRun()
    {
        var all = LayerDefinitions.All;
        var models = new Models([.. all.Select(d => d.Sample)]);
        var readings = all.Select((_, i) => models.Read(i)).ToList();
        var outcomes = EngineRuns.Run(models, readings, [.. all.Select(d => (IReadOnlyDictionary<string, TensorData>)d.Sample.Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))]);
        for (var i = 0; i < all.Count; i++)
        {
            var weights = ModelWeights.Load(readings[i].Module!, "formula", 0);
            results.Add(all[i].Name, (all[i].Compute(name => Numbers(weights[$"layer.{name}"])), outcomes[i]));
        }
    }

    internal (IReadOnlyList<double[]> Expected, IReadOnlyDictionary<string, Outcome> Outcomes) this[string name] => results[name];

    internal static double[] Numbers(TensorData data) => [.. Enumerable.Range(0, (int)data.Count).Select(at => Convert.ToDouble(data[at], CultureInfo.InvariantCulture))];
}

/// <summary>Layers on every engine, against their definitions.</summary>
public sealed class LayerDefinitionTests(LayerDefinitionRun run) : IClassFixture<LayerDefinitionRun>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var definition in LayerDefinitions.All)
                foreach (var engine in EngineRuns.Engines) data.Add(definition.Name, engine);
            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_those_of_the_definition(string name, string engine)
    {
        var (expected, outcomes) = run[name];
        var outcome = outcomes[engine];
        Skip.If(outcome.IsMissing, outcome.Reason);
        Assert.True(outcome.Outputs is not null, outcome.Reason);

        Assert.Equal(expected.Count, outcome.Outputs!.Count);
        foreach (var (ours, theirs) in outcome.Outputs.Zip(expected))
        {
            var numbers = LayerDefinitionRun.Numbers(ours);
            Assert.Equal(theirs.Length, numbers.Length);
            for (var i = 0; i < theirs.Length; i++) Assert.Equal(theirs[i], numbers[i], 5e-6 * Math.Max(1, Math.Abs(theirs[i])));
        }
    }
}
