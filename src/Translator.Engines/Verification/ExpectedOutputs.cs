using Translator.Formats;

namespace Translator.Engines.Verification;

/// <summary>Outputs that came from elsewhere, to compare with.</summary>
public static class ExpectedOutputs
{
    /// <summary>Reads expected outputs in the model's order: <c>outputs64/0</c> if there, else <c>outputs/0</c>, the output's name or <c>outputs/NAME</c>.</summary>
    /// <exception cref="VerificationException">An output is missing.</exception>
    public static IReadOnlyList<TensorData> Load(Graph graph, string file, string? single)
    {
        var given = NamedTensors.Read(file);
        return [.. graph.OutputNames.Select((name, i) =>
        {
            string[] keys = single is not null && graph.OutputNames.Count == 1 ? [single] : [$"outputs64/{i}", $"outputs/{i}", name, $"outputs/{name}"];
            var key = Array.Find(keys, given.ContainsKey)
                ?? throw new VerificationException($"{file}: there is no tensor for the output '{name}' ({string.Join(", ", keys)}); it has {string.Join(", ", given.Keys.Take(6))}");
            return given[key];
        })];
    }
}
