using System.Text.RegularExpressions;
using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Differences.Indices;

/// <summary>Every use with a large index, a negative one, and with the one that a negative one would be if it counted from the end.</summary>
public sealed class OutOfRangeRun
{
    readonly Dictionary<(string Call, bool Negative), (string? Error, IReadOnlyDictionary<string, Outcome> Wrong, IReadOnlyDictionary<string, Outcome> Counted)> results = [];

    /// <summary>Reads and runs.</summary>
    public OutOfRangeRun()
    {
        var uses = IndexFamilies.All.SelectMany(family => family.Uses.SelectMany(use => new[] { (family, use, Negative: false), (family, use, Negative: true) })).Where(u => !u.Negative || u.family.Negative is not null).ToList();
        var wrong = uses.Select(u => (Sample: u.use.With(u.Negative ? -1 : u.use.Size + 2), Skipped: (IReadOnlySet<string>)(u.Negative ? u.family.Negative! : u.family.Large).Where(h => h.Value == Happening.WritesBeside).Select(h => h.Key).ToHashSet())).ToList();
        var counted = uses.Select(u => (Sample: u.use.With(u.use.Size - 1), Skipped: (IReadOnlySet<string>)new HashSet<string>())).ToList();
        List<(Sample Sample, IReadOnlySet<string> Skipped)> all = [.. wrong, .. counted];
        var models = new Models([.. all.Select(a => a.Sample)]);
        var readings = all.Select((_, i) => models.Read(i)).ToList();
        var outcomes = EngineRuns.Run(models, readings, [.. all.Select(a => (IReadOnlyDictionary<string, TensorData>)a.Sample.Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))], [.. all.Select(a => a.Skipped)]);
        for (var i = 0; i < uses.Count; i++) results.Add((uses[i].use.Call, uses[i].Negative), (readings[i].Diagnostics.FirstOrDefault()?.GetMessage(null), outcomes[i], outcomes[uses.Count + i]));
    }

    internal (string? Error, Outcome Wrong, Outcome Counted) this[string call, bool negative, string engine] => results[(call, negative)] is var (error, wrong, counted) ? (error, wrong.GetValueOrDefault(engine)!, counted[engine]) : default;
}

/// <summary>Indices are not compared with sizes when a graph runs; each engine does with a wrong one what the document says.</summary>
public sealed partial class OutOfRangeTests(OutOfRangeRun run) : IClassFixture<OutOfRangeRun>
{
    public static TheoryData<string, bool, string> Cases
    {
        get
        {
            var data = new TheoryData<string, bool, string>();
            foreach (var family in IndexFamilies.All)
                foreach (var use in family.Uses)
                    foreach (var engine in EngineRuns.Engines)
                    {
                        if (family.Large[engine] != Happening.WritesBeside) data.Add(use.Call, false, engine);
                        if (family.Negative is { } negative && negative[engine] != Happening.WritesBeside) data.Add(use.Call, true, engine);
                    }

            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void A_wrong_index_comes_to_what_the_document_says(string call, bool negative, string engine)
    {
        var family = IndexFamilies.All.Single(f => f.Uses.Any(u => u.Call == call));
        var happening = (negative ? family.Negative! : family.Large)[engine];
        var (error, wrong, counted) = run[call, negative, engine];
        Assert.Null(error);
        Skip.If(wrong.IsMissing, wrong.Reason);

        if (happening == Happening.Refuses)
        {
            Assert.Null(wrong.Outputs);
            Assert.Matches(Operators(engine), wrong.Reason);
            Assert.DoesNotContain('\n', wrong.Reason!);
            return;
        }

        Assert.True(wrong.Outputs is not null, wrong.Reason);
        if (happening == Happening.CountsFromTheEnd) Assert.Equal(Numbers(counted.Outputs![0]), Numbers(wrong.Outputs![0]));
        if (happening == Happening.GivesZeros) Assert.Equal(["0", "1", "0", "0", "0", "0"], Numbers(wrong.Outputs![0]));
    }

    static IEnumerable<string> Numbers(TensorData data) => Enumerable.Range(0, (int)data.Count).Select(i => $"{data[i]}");

    /// <summary>How the engine names the operator that refuses.</summary>
    static Regex Operators(string engine) => engine switch
    {
        EngineNames.TorchSharp => TorchSharp(),
        EngineNames.TensorFlow => TensorFlow(),
        EngineNames.TensorFlowJs => TensorFlowJs(),
        _ => OnnxRuntime(),
    };

    /// <summary>TorchSharp's multi_margin_loss does not look whether libtorch refused; the next call does.</summary>
    [GeneratedRegex("^ExternalException: (target out of range$|(Embedding|embedding|EmbeddingBag|index_select|take|index|gather|one_hot|scatter|scatter_add|scatter_reduce|index_add|index_copy|index_fill|cross_entropy|multi_label_margin_loss|max_unpool1d): )")]
    private static partial Regex TorchSharp();

    [GeneratedRegex("node (GatherV2|GatherNd|ScatterNd|TensorScatterUpdate|TensorScatterMax)")]
    private static partial Regex TensorFlow();

    [GeneratedRegex("^GatherV2: ")]
    private static partial Regex TensorFlowJs();

    [GeneratedRegex("running (Gather|GatherElements|ScatterElements) node")]
    private static partial Regex OnnxRuntime();
}
