using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Types;

/// <summary>
/// All uses, read and run: one graph for each family, type and set of engines that lack it, so that there are few to build.
/// </summary>
public sealed class TypeRun
{
    readonly Dictionary<(string Call, DType Type), (string? Error, DType Inferred, IReadOnlyDictionary<string, Outcome> Outcomes, int Output)> results = [];

    /// <summary>Reads and runs.</summary>
    public TypeRun()
    {
        var groups = TypedUses.All.GroupBy(use => (use.Family, use.Type, Lacking: string.Join(", ", EngineRuns.Engines.Where(engine => TypeGaps.Of(engine, use.Call, use.Type) is not null))))
            .Select(group => (group.Key.Type, Calls: group.Select(use => use.Call).ToList())).ToList();
        var models = new Models([.. groups.Select(group => TypedUses.Model(group.Calls, group.Type))]);
        var readings = groups.Select((_, i) => models.Read(i)).ToList();
        var outcomes = EngineRuns.Run(models, readings, [.. groups.Select(group => (IReadOnlyDictionary<string, TensorData>)TypedUses.Model(group.Calls, group.Type).Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))]);
        for (var i = 0; i < groups.Count; i++)
            for (var output = 0; output < groups[i].Calls.Count; output++)
                results.Add((groups[i].Calls[output], groups[i].Type), (readings[i].Graph is null ? readings[i].Diagnostics[0].GetMessage(null) : null, readings[i].Graph?.Outputs[output].DType ?? default, outcomes[i], output));
    }

    /// <summary>What is wrong with a use on an engine; null when nothing is, or the engine is not here.</summary>
    internal string? Problem(string engine, string call, DType type)
    {
        var (error, inferred, outcomes, output) = results[(call, type)];
        if (error is not null) return $"the reader refuses it: {error}";
        if (outcomes[engine].IsMissing) return null;
        if (outcomes[engine].Outputs is not { } outputs) return outcomes[engine].Reason;
        if (outputs[output].Type != inferred) return $"it gives {outputs[output].Type} instead of {inferred}";
        if (outcomes[EngineRuns.Engines[0]].Outputs?[output] is not { } expected) return null;
        var difference = TensorDifference.Between(outputs[output], expected);
        return difference.MaxRelative <= Tolerance(inferred) ? null : $"it is off by {difference.MaxRelative:g2}: {outputs[output][difference.WorstIndex]:r} instead of {expected[difference.WorstIndex]:r}";
    }

    /// <summary>Whether an engine that is here has a use after all.</summary>
    internal bool Runs(string engine, string call, DType type) => !results[(call, type)].Outcomes[engine].IsMissing && Problem(engine, call, type) is null;

    /// <summary>A few units in the last place of the largest element; for float64 far less than what float32 would be off by.</summary>
    static double Tolerance(DType type) => type switch
    {
        DType.Float32 => 4e-6,
        DType.Float64 => 1e-9,
        DType.Float16 => 4e-3,
        DType.BFloat16 => 3e-2,
        _ => 0,
    };
}
