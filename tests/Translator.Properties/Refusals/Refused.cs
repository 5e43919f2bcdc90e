using Microsoft.CodeAnalysis;
using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Properties.Running;

namespace Translator.Properties.Refusals;

/// <summary>Every wrong use, read, and run in libtorch as if it were right.</summary>
public sealed class Refused
{
    readonly Dictionary<string, (Diagnostic? Error, Outcome Torch)> results = [];

    /// <summary>Reads and runs.</summary>
    public Refused()
    {
        var models = new Models([.. WrongUses.All.Select(w => w.Sample)]);
        var inputs = WrongUses.All.Select(w => (IReadOnlyDictionary<string, TensorData>)w.Sample.Inputs.ToDictionary(input => input.Name, input => input.Draw(1))).ToList();
        var outcomes = EngineRuns.RunUnread(models, [.. WrongUses.All.Select(w => w.Sample)], inputs);
        for (var i = 0; i < WrongUses.All.Count; i++) results[WrongUses.All[i].ToString()] = (models.Read(i).Diagnostics.FirstOrDefault(), outcomes[i]);
    }

    internal (Diagnostic? Error, Outcome Torch) this[WrongUse use] => results[use.ToString()];
}
