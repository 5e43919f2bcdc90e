using Translator.Compiler.Reading;
using Translator.Formats;
using Translator.Operators;

namespace Translator.Engines.Verification;

/// <summary>The inputs of a run: from a file, or made by formula in the model's shapes.</summary>
public static class ModelInputs
{
    /// <summary>Loads inputs, or makes them.</summary>
    /// <param name="graph">The model.</param>
    /// <param name="file">A safetensors or NumPy file with the inputs by name (or <c>inputs/NAME</c>); null makes them.</param>
    /// <param name="map">For inputs that the file calls otherwise: the file's names by input.</param>
    /// <param name="below">Bound of made integers by input; embeddings must hold as many rows.</param>
    /// <param name="made">Sizes of made inputs by symbol; others have a default.</param>
    /// <exception cref="VerificationException">An input is missing or does not fit.</exception>
    /// <exception cref="TensorFileException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, TensorData> Load(Graph graph, string? file, IReadOnlyDictionary<string, string> map, IReadOnlyDictionary<string, long> below, IReadOnlyDictionary<string, long> made)
    {
        if (file is null)
        {
            var typical = TypicalSizes.Of(graph, made);
            return graph.Inputs.ToDictionary(NameOf, i => Make(i, typical, below.TryGetValue(NameOf(i), out var bound) ? bound : 2));
        }

        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        var given = NamedTensors.Read(file);
        return graph.Inputs.ToDictionary(NameOf, i => Fit(file, i, given, map, sizes));
    }

    /// <summary>The unknown sizes of a model as inputs have them.</summary>
    public static IReadOnlyDictionary<string, long> SizesOf(Graph graph, IReadOnlyDictionary<string, TensorData> inputs)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var input in graph.Inputs)
            for (var i = 0; i < input.Shape.Rank; i++)
                if (input.Shape[i].TryGetLinear(out var symbol, out var factor, out var offset)) sizes[symbol] = (inputs[NameOf(input)].Shape[i] - offset) / factor;
        return sizes;
    }

    static string NameOf(Tensor input) => ((Input)input.Producer.Operator).Name;

    static TensorData Make(Tensor input, IReadOnlyDictionary<string, long> sizes, long below) =>
        FormulaTensors.CreateInput(NameOf(input), [.. input.Shape.Select(d => d.Evaluate(sizes))], input.DType, below);

    static TensorData Fit(string file, Tensor input, IReadOnlyDictionary<string, TensorData> given, IReadOnlyDictionary<string, string> map, Dictionary<string, long> sizes)
    {
        var name = NameOf(input);
        string[] keys = map.TryGetValue(name, out var mapped) ? [mapped] : [name, $"inputs/{name}", NamedTensors.Unnamed];
        var key = Array.Find(keys, given.ContainsKey)
            ?? throw new VerificationException($"{file}: there is no tensor '{keys[0]}' for the input '{name}'; it has {string.Join(", ", given.Keys.Take(6))}: choose one with --map {name}=TENSOR");
        var data = given[key];
        var fits = data.Shape.Count == input.Shape.Rank;
        for (var i = 0; fits && i < data.Shape.Count; i++)
        {
            var dim = input.Shape[i];
            if (dim.TryGetLinear(out var symbol, out var factor, out var offset) && !sizes.ContainsKey(symbol)) sizes.Add(symbol, (data.Shape[i] - offset) / factor);
            fits = dim.Symbols.All(sizes.ContainsKey) && dim.Evaluate(sizes) == data.Shape[i];
        }

        if (!fits) throw new VerificationException($"{file}: '{key}' is {data}, but the input '{name}' is {input.Type}{(sizes.Count > 0 ? $" with {string.Join(", ", sizes.Select(s => $"{s.Key} = {s.Value}"))}" : "")}; check the file or --input");
        return data.ConvertTo(input.DType);
    }
}
