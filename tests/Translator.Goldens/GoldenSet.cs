using System.Buffers.Binary;
using System.Text.Json;

namespace Translator.Goldens;

/// <summary>
/// A folder of golden cases: <c>cases.json</c> says what was run, <c>cases.safetensors</c> holds the numbers. The folder is the repository's own set,
/// or the one that the environment variable <c>TRANSLATOR_GOLDENS</c> names.
/// </summary>
public sealed class GoldenSet
{
    GoldenSet(string folder)
    {
        Folder = folder;
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "cases.json")));
        Cases = [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(Read)];
        Tensors = ReadHeader(Path.Combine(folder, "cases.safetensors"));
    }

    /// <summary>The set that tests run on.</summary>
    public static GoldenSet Default { get; } = Open(Environment.GetEnvironmentVariable("TRANSLATOR_GOLDENS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(AppContext.BaseDirectory, "goldens", "ops"));

    /// <summary>Where the files are.</summary>
    public string Folder { get; }

    /// <summary>The cases in order.</summary>
    public IReadOnlyList<GoldenCase> Cases { get; }

    /// <summary>Type of every stored tensor by its full name, <c>Linear-001/params/weight</c>.</summary>
    public IReadOnlyDictionary<string, TensorType> Tensors { get; }

    /// <summary>Reads a folder.</summary>
    public static GoldenSet Open(string folder) => new(folder);

    /// <summary>The tensors of one case and kind (<c>params</c>, <c>buffers</c>, <c>buffers_after</c>), by name.</summary>
    public IReadOnlyDictionary<string, TensorType> TensorsOf(GoldenCase @case, string kind)
    {
        var prefix = $"{@case.Id}/{kind}/";
        return Tensors.Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(t => t.Key[prefix.Length..], t => t.Value);
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

    /// <summary>A safetensors file begins with the length of its JSON header (8 bytes, little endian) and the header.</summary>
    static Dictionary<string, TensorType> ReadHeader(string path)
    {
        using var file = File.OpenRead(path);
        var length = new byte[8];
        file.ReadExactly(length);
        var header = new byte[BinaryPrimitives.ReadInt64LittleEndian(length)];
        file.ReadExactly(header);
        using var json = JsonDocument.Parse(header);
        return json.RootElement.EnumerateObject().Where(t => t.Name != "__metadata__").ToDictionary(t => t.Name, t => new TensorType(
            t.Value.GetProperty("dtype").GetString() switch
            {
                "F32" => DType.Float32,
                "F64" => DType.Float64,
                "F16" => DType.Float16,
                "BF16" => DType.BFloat16,
                "I64" => DType.Int64,
                "I32" => DType.Int32,
                "I16" => DType.Int16,
                "I8" => DType.Int8,
                "U8" => DType.UInt8,
                "BOOL" => DType.Bool,
                var other => throw new InvalidDataException($"{path}: {t.Name} has the unknown type {other}"),
            },
            new Shape(t.Value.GetProperty("shape").EnumerateArray().Select(size => (Dim)size.GetInt64()))));
    }
}
