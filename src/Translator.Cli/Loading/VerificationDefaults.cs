using System.Text.Json;

namespace Translator.Cli.Loading;

/// <summary>
/// A model's own data: a file <c>verify.json</c> beside it says which weights, inputs and outputs belong to it, so that <c>verify MODEL</c> alone runs with real data.
/// Options on the command line come first.
/// </summary>
sealed record VerificationDefaults
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>Weights file, or <c>formula:GAIN</c>.</summary>
    public string? Weights { get; init; }

    /// <summary>Inputs file.</summary>
    public string? Inputs { get; init; }

    /// <summary>The file's names of inputs.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Bounds of made integer inputs.</summary>
    public IReadOnlyDictionary<string, long> Below { get; init; } = new Dictionary<string, long>();

    /// <summary>The tensor of labels in the inputs file.</summary>
    public string? Labels { get; init; }

    /// <summary>File with outputs from elsewhere.</summary>
    public string? Expected { get; init; }

    /// <summary>Name of the single output in that file, where it is an unusual one.</summary>
    public string? ExpectedTensor { get; init; }

    /// <summary>Shapes of made inputs, where the expected outputs belong to certain ones.</summary>
    public IReadOnlyDictionary<string, string> Shapes { get; init; } = new Dictionary<string, string>();

    /// <summary>What <see cref="Shapes"/> makes of the model's unknown sizes.</summary>
    public IReadOnlyDictionary<string, long> Sizes(Graph graph)
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var input in graph.Inputs)
            if (Shapes.TryGetValue(((Operators.Input)input.Producer.Operator).Name, out var text))
                foreach (var (dim, size) in input.Shape.Zip(text.Split('x')))
                    if (dim.TryGetLinear(out var symbol, out var factor, out var offset) && long.TryParse(size, out var number))
                        sizes[symbol] = (number - offset) / factor;
        return sizes;
    }

    /// <summary>The defaults beside a model; empty when there are none.</summary>
    /// <exception cref="InputException">The file is damaged.</exception>
    public static VerificationDefaults Beside(string model)
    {
        var folder = Directory.Exists(model) ? model : Path.GetDirectoryName(Path.GetFullPath(model))!;
        var file = Path.Combine(folder, "verify.json");
        if (!File.Exists(file)) return new();
        try
        {
            var defaults = JsonSerializer.Deserialize<VerificationDefaults>(File.ReadAllText(file), Json) ?? new();
            return defaults with { Weights = Resolve(defaults.Weights), Inputs = Resolve(defaults.Inputs), Expected = Resolve(defaults.Expected) };
        }
        catch (JsonException e)
        {
            throw new InputException($"{file}({(e.LineNumber ?? 0) + 1}): {e.Message.Split(" Path:")[0]}");
        }

        string? Resolve(string? path) => path is null || path.StartsWith("formula", StringComparison.Ordinal) ? path : Path.Combine(folder, path);
    }
}
