using System.Buffers.Binary;
using System.Text.Json;

namespace Translator.Formats;

/// <summary>
/// The safetensors format: a length, a JSON header of names, types and offsets, then the bytes
/// (<see href="https://github.com/huggingface/safetensors#format"/>). Nothing in a file is ever executed.
/// </summary>
public static class Safetensors
{
    const long LongestHeader = 100_000_000;

    static readonly (string Name, DType Type)[] Types =
    [
        ("F32", DType.Float32), ("F64", DType.Float64), ("F16", DType.Float16), ("BF16", DType.BFloat16), ("U8", DType.UInt8),
        ("I8", DType.Int8), ("I16", DType.Int16), ("I32", DType.Int32), ("I64", DType.Int64), ("BOOL", DType.Bool),
    ];

    /// <summary>Reads a file, or the shards that a <c>*.index.json</c> names; tensors share the files' buffers.</summary>
    /// <exception cref="TensorFileException">The file is missing, truncated or something else.</exception>
    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        if (Directory.Exists(path) && Directory.GetFiles(path, "*.safetensors.index.json") is [var index]) path = index;
        return path.EndsWith(".index.json", StringComparison.Ordinal) ? ReadShards(path) : ReadFile(path);
    }

    static Dictionary<string, TensorData> ReadShards(string path)
    {
        using var document = ParseJson(path, ReadBytes(path));
        if (!document.RootElement.TryGetProperty("weight_map", out var map) || map.ValueKind != JsonValueKind.Object)
            throw new TensorFileException(path, "the index has no \"weight_map\"", "use the index that was saved with the shards");
        var folder = Path.GetDirectoryName(path) ?? "";
        var tensors = new Dictionary<string, TensorData>(StringComparer.Ordinal);
        foreach (var shard in map.EnumerateObject().Select(entry => entry.Value.GetString() ?? "").Distinct())
            foreach (var (name, tensor) in ReadFile(Path.Combine(folder, shard)))
                tensors[name] = tensor;
        return tensors;
    }

    static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TensorFileException(path, "there is no such file", "check the path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TensorFileException(path, $"the file cannot be read ({e.Message.Split('\n')[0]})", "check its permissions");
        }
    }

    static JsonDocument ParseJson(string path, ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            throw NotSafetensors(path);
        }
    }

    static TensorFileException NotSafetensors(string path) => new(path, "this is no safetensors file", path.EndsWith(".pt", StringComparison.Ordinal) || path.EndsWith(".pth", StringComparison.Ordinal) || path.EndsWith(".bin", StringComparison.Ordinal)
        ? "PyTorch's pickle files can run code and are never opened: save with safetensors.torch.save_file(model.state_dict(), ...)"
        : "save the weights with safetensors");

    static Dictionary<string, TensorData> ReadFile(string path)
    {
        var file = ReadBytes(path);
        if (file.Length < 8) throw new TensorFileException(path, "the file is empty or cut off", "copy or save it again");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(file);
        if (length > LongestHeader) throw NotSafetensors(path);
        if (length > (ulong)(file.Length - 8)) throw new TensorFileException(path, $"the file is cut off: its header takes {length} bytes, of which {file.Length - 8} are there", "copy or save it again");
        using var header = ParseJson(path, file.AsMemory(8, (int)length));
        if (header.RootElement.ValueKind != JsonValueKind.Object) throw NotSafetensors(path);
        var data = file.AsMemory(8 + (int)length);
        var tensors = new Dictionary<string, TensorData>(StringComparer.Ordinal);
        foreach (var entry in header.RootElement.EnumerateObject())
            if (entry.Name != "__metadata__")
                tensors[entry.Name] = ReadEntry(path, entry, data);
        return tensors;
    }

    static TensorData ReadEntry(string path, JsonProperty entry, ReadOnlyMemory<byte> data)
    {
        try
        {
            var name = entry.Value.GetProperty("dtype").GetString();
            var type = Array.Find(Types, t => t.Name == name);
            if (type.Name is null) throw new TensorFileException(path, $"'{entry.Name}' has the element type {name}, which is not supported", $"convert it to one of {string.Join(", ", Types.Select(t => t.Name))}");
            var shape = entry.Value.GetProperty("shape").EnumerateArray().Select(s => s.GetInt64()).ToArray();
            var offsets = entry.Value.GetProperty("data_offsets").EnumerateArray().Select(s => s.GetInt64()).ToArray();
            if (offsets is not [>= 0 and var start, var end] || end < start || Array.Exists(shape, s => s < 0)) throw NotSafetensors(path);
            if (end > data.Length) throw new TensorFileException(path, $"the file is cut off: '{entry.Name}' ends at byte {end} of {data.Length}", "copy or save it again");
            return new TensorData(type.Type, shape, data[(int)start..(int)end]);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException or OverflowException)
        {
            throw new TensorFileException(path, $"the entry of '{entry.Name}' is damaged", "copy or save the file again");
        }
    }

    /// <summary>Writes a file; it appears whole or not at all.</summary>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, TensorData>> tensors, IReadOnlyDictionary<string, string>? metadata = null)
    {
        var entries = tensors.ToList();
        using var header = new MemoryStream();
        using (var json = new Utf8JsonWriter(header))
        {
            json.WriteStartObject();
            if (metadata is { Count: > 0 })
            {
                json.WriteStartObject("__metadata__");
                foreach (var (key, value) in metadata) json.WriteString(key, value);
                json.WriteEndObject();
            }

            long offset = 0;
            foreach (var (name, tensor) in entries)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", Array.Find(Types, t => t.Type == tensor.Type).Name);
                json.WriteStartArray("shape");
                foreach (var size in tensor.Shape) json.WriteNumberValue(size);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(offset);
                json.WriteNumberValue(offset += tensor.Bytes.Length);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        while (header.Length % 8 != 0) header.WriteByte((byte)' '); // data starts aligned
        AtomicFile.Write(path, stream =>
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
            stream.Write(length);
            header.WriteTo(stream);
            foreach (var (_, tensor) in entries) stream.Write(tensor.Bytes.Span);
        });
    }
}
