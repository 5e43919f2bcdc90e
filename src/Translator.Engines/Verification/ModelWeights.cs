using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>The weights of a run: from a file, by formula, or freshly initialised; every engine gets the same bytes.</summary>
public static class ModelWeights
{
    const string Formula = "formula";

    /// <summary>Loads weights and checks them against the model.</summary>
    /// <param name="model">The configured model.</param>
    /// <param name="source">A safetensors file, <c>formula</c> or <c>formula:GAIN</c>; null initialises by the layers' own distributions.</param>
    /// <param name="seed">Seed of the initialisation.</param>
    /// <exception cref="VerificationException">The weights are of another model, or damaged.</exception>
    /// <exception cref="TensorFileException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, TensorData> Load(Module model, string? source, long seed)
    {
        var weights = Saved(model, source, seed);
        foreach (var (name, buffer) in model.UnsavedBuffers()) weights.Add(name, RandomTensors.Create(name, buffer, seed));
        return weights;
    }

    /// <summary>What a file of weights has.</summary>
    static Dictionary<string, TensorData> Saved(Module model, string? source, long seed)
    {
        var state = model.StateDict();
        if (source is null) return state.ToDictionary(s => s.Key, s => RandomTensors.Create(s.Key, s.Value, seed), StringComparer.Ordinal);
        if (source == Formula || source.StartsWith(Formula + ":", StringComparison.Ordinal))
        {
            var gain = source.Length > Formula.Length ? ParseGain(source[(Formula.Length + 1)..]) : 1;
            return state.ToDictionary(s => s.Key, s => FormulaTensors.CreateParameter(s.Key, s.Value.Shape.ToArray(), gain).ConvertTo(s.Value.DType), StringComparer.Ordinal);
        }

        return Fit(source, state, Safetensors.Read(source));
    }

    static double ParseGain(string text) => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var gain)
        ? gain
        : throw new VerificationException($"--weights formula:{text}: '{text}' is no number; write for example formula:0.5");

    static Dictionary<string, TensorData> Fit(string file, IReadOnlyList<KeyValuePair<string, StateTensor>> state, IReadOnlyDictionary<string, TensorData> given)
    {
        var result = new Dictionary<string, TensorData>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var (name, tensor) in state)
        {
            // a shared tensor may be stored under one of its names only
            var stored = given.TryGetValue(name, out var own) ? own : state.Where(s => ReferenceEquals(s.Value, tensor) && given.ContainsKey(s.Key)).Select(s => given[s.Key]).FirstOrDefault();
            if (stored is not null) result[name] = stored;
            else if (IsCounter(name)) result[name] = TensorData.Create<long>([], [0]);
            else missing.Add(name);
        }

        if (missing.Count > 0)
        {
            var strangers = given.Keys.Where(k => !result.ContainsKey(k)).ToList();
            throw new VerificationException($"{file}: the weights lack {Listed(missing)}{(strangers.Count > 0 ? $", and have {Listed(strangers)} instead" : "")}; these are the weights of another model, or a field's name differs ([Name(\"...\")] sets it)");
        }

        if (given.Keys.Where(k => !result.ContainsKey(k) && !IsCounter(k)).ToList() is { Count: > 0 } unknown)
            throw new VerificationException($"{file}: the model has no {Listed(unknown)}; these are the weights of another model, or the model lacks a layer");
        foreach (var (name, tensor) in state) result[name] = Check(file, name, tensor, result[name]);
        return result;
    }

    static bool IsCounter(string name) => name.EndsWith("num_batches_tracked", StringComparison.Ordinal);

    static string Listed(List<string> names) => $"'{string.Join("', '", names.Take(3))}'{(names.Count > 3 ? $" and {names.Count - 3} more" : "")}";

    static TensorData Check(string file, string name, StateTensor tensor, TensorData stored)
    {
        var shape = tensor.Shape.ToArray();
        if (!stored.Shape.SequenceEqual(shape))
            throw new VerificationException($"{file}: '{name}' is [{string.Join(", ", stored.Shape)}], but the model has [{string.Join(", ", shape)}]; check the model's constructor arguments (--args)");
        if (stored.Type.IsFloat())
            for (long i = 0; i < stored.Count; i++)
                if (!double.IsFinite(stored[i]))
                    throw new VerificationException($"{file}: '{name}' holds {stored[i]} at element {i}; training diverged or the file is damaged, save the weights again");
        return stored.ConvertTo(tensor.DType);
    }
}
