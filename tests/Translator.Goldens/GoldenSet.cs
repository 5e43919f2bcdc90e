using System.Text.Json;
using System.Text.RegularExpressions;
using Translator.Formats;

namespace Translator.Goldens;

/// <summary>
/// A folder of golden cases: <c>cases.json</c> says what was run, <c>cases.safetensors</c> holds the numbers. The folder is the repository's own set,
/// or the one that the environment variable <c>TRANSLATOR_GOLDENS</c> names.
/// </summary>
public sealed partial class GoldenSet
{
    static GoldenSet? chosen;

    GoldenSet(string folder)
    {
        Folder = folder;
        foreach (var file in new[] { "cases.json", "cases.safetensors" })
            if (!File.Exists(Path.Combine(folder, file))) throw new ModelException($"{folder} is no folder of golden cases: it has no {file}");
        using var json = JsonDocument.Parse(PythonNumbers().Replace(File.ReadAllText(Path.Combine(folder, "cases.json")), m => m.Value.StartsWith('"') ? m.Value : $"\"{m.Value}\""));
        Cases = [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(Read)];
        Tensors = Safetensors.Read(Path.Combine(folder, "cases.safetensors"));
    }

    /// <summary>The repository's own set.</summary>
    public static GoldenSet Public { get; } = Open(Path.Combine(AppContext.BaseDirectory, "goldens", "ops"));

    /// <summary>The set that tests run on. A folder that the variable names without a root is sought from the repository's, where tests are started.</summary>
    /// <exception cref="ModelException">The folder holds no cases.</exception>
    public static GoldenSet Default => chosen ??= Environment.GetEnvironmentVariable("TRANSLATOR_GOLDENS") is { Length: > 0 } folder ? Open(Path.GetFullPath(folder, Root())) : Public;

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>The cases in order.</summary>
    public IReadOnlyList<GoldenCase> Cases { get; }

    /// <summary>Every stored tensor by its full name, <c>Linear-001/params/weight</c>.</summary>
    public IReadOnlyDictionary<string, TensorData> Tensors { get; }

    /// <summary>Reads a folder.</summary>
    public static GoldenSet Open(string folder) => new(folder);

    /// <summary>The tensors of one case and kind (<c>params</c>, <c>buffers</c>, <c>buffers_after</c>), by name.</summary>
    public IReadOnlyDictionary<string, TensorData> TensorsOf(GoldenCase @case, string kind)
    {
        var prefix = $"{@case.Id}/{kind}/";
        return Tensors.Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(t => t.Key[prefix.Length..], t => t.Value);
    }

    /// <summary>Python writes infinities and NaN, which JSON has not, as bare words; strings are matched to be passed over.</summary>
    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""|-?Infinity|NaN")]
    private static partial Regex PythonNumbers();

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Translator.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? Environment.CurrentDirectory;
    }

    static GoldenCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("kind").GetString()!,
        json.GetProperty("op").GetString()!,
        json.GetProperty("args").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.Clone()),
        json.GetProperty("training").GetBoolean(),
        [.. json.GetProperty("inputs").EnumerateObject().Select(i => (i.Name, ReadType(i.Value)))],
        [.. json.GetProperty("outputs").EnumerateArray().Select(ReadType)]);

    static TensorType ReadType(JsonElement json) => new(
        Enum.Parse<DType>(json.GetProperty("dtype").GetString()!, ignoreCase: true),
        new Shape(json.GetProperty("shape").EnumerateArray().Select(size => (Dim)size.GetInt64())));
}
