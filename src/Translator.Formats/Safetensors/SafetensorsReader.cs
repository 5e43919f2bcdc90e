using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Translator.Formats;

/// <summary>Reads one safetensors file. The whole header is checked against the file before the first tensor is allocated.</summary>
static class SafetensorsReader
{
    const string CopyAgain = "download or copy the file again";
    const string SaveAgain = "save it again with safetensors, for example safetensors.torch.save_file";

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    sealed record Entry(string Name, DType Type, long[] Shape, long Begin, long End);

    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        using var file = TensorFile.Open(path);
        var dataStart = ReadHeader(file, out var header);
        var entries = ParseHeader(file, header);
        CheckLayout(file, entries, file.Length - dataStart);

        // Each tensor has an array of its own: files beyond 2 GiB load, elements are aligned, and a dropped tensor frees its memory.
        var tensors = new OrderedDictionary<string, TensorData>(entries.Count);
        foreach (var entry in entries)
        {
            var bytes = file.Read(dataStart + entry.Begin, (int)(entry.End - entry.Begin));
            tensors.Add(entry.Name, new TensorData(entry.Type, entry.Shape, bytes));
        }

        return tensors;
    }

    static long ReadHeader(TensorFile file, out string header)
    {
        if (file.Length == 0)
            throw file.Malformed("is empty", CopyAgain);

        var beginning = file.Read(0, (int)Math.Min(file.Length, 32));
        var length = beginning.Length < SafetensorsFormat.LengthBytes ? ulong.MaxValue : BinaryPrimitives.ReadUInt64LittleEndian(beginning);
        if (length > SafetensorsFormat.LongestHeader)
        {
            // Only here: the length of a proper header may look like the beginning of another format.
            if (FileSignature.Recognise(beginning) is var (what, advice)) throw file.Malformed($"{what}, not safetensors", advice);
            throw beginning.Length < SafetensorsFormat.LengthBytes
                ? file.Malformed($"is truncated: {file.Length} bytes are no safetensors file", CopyAgain)
                : file.Malformed("is not a safetensors file, or its beginning is damaged", SaveAgain);
        }

        if (length > (ulong)(file.Length - SafetensorsFormat.LengthBytes))
            throw file.Malformed($"is truncated: its header takes {length} bytes, the file has {file.Length}", CopyAgain);

        try
        {
            header = StrictUtf8.GetString(file.Read(SafetensorsFormat.LengthBytes, (int)length));
        }
        catch (DecoderFallbackException exception)
        {
            throw file.Malformed("is not a safetensors file, or its header is damaged (not UTF-8)", SaveAgain, exception);
        }

        return SafetensorsFormat.LengthBytes + (long)length;
    }

    static List<Entry> ParseHeader(TensorFile file, string header)
    {
        try
        {
            using var json = JsonDocument.Parse(header);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw file.Malformed("is not a safetensors file: its header is not a JSON object", SaveAgain);

            var entries = new List<Entry>();
            var names = new HashSet<string>();
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Name == SafetensorsFormat.Metadata)
                    continue;
                if (!names.Add(property.Name))
                    throw file.Malformed($"holds the tensor '{property.Name}' twice", SaveAgain);
                entries.Add(ParseEntry(file, property.Name, property.Value));
            }

            return entries;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half of a surrogate pair.
            throw file.Malformed("is not a safetensors file, or its header is damaged (not JSON)", SaveAgain, exception);
        }
    }

    static Entry ParseEntry(TensorFile file, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("dtype", out var dtype) || dtype.ValueKind != JsonValueKind.String
            || !value.TryGetProperty("shape", out var shapeJson) || !TryIntegers(shapeJson, out var shape)
            || !value.TryGetProperty("data_offsets", out var offsetsJson) || !TryIntegers(offsetsJson, out var offsets)
            || offsets is not [var begin, var end])
        {
            throw file.Malformed($"tensor '{name}' lacks a proper dtype, shape or data_offsets in the header", SaveAgain);
        }

        if (!SafetensorsFormat.Types.TryGetValue(dtype.GetString()!, out var type))
        {
            throw file.Malformed(
                $"tensor '{name}' has the unknown element type '{dtype.GetString()}'",
                $"convert it to one of {string.Join(", ", SafetensorsFormat.Types.Keys.Order(StringComparer.Ordinal))}");
        }

        var shown = $"tensor '{name}' of {type} [{string.Join(", ", shape)}]";
        if (!TensorData.TryCount(shape, out var count) || count > long.MaxValue / type.Size())
            throw file.Malformed($"{shown} has an impossible shape", SaveAgain);
        if (begin < 0 || end < begin || end - begin != count * type.Size())
            throw file.Malformed($"{shown} takes {count * type.Size()} bytes, its offsets are {begin} to {end}", SaveAgain);
        if (end - begin > Array.MaxLength)
            throw file.Malformed($"{shown} takes {end - begin} bytes, more than the {Array.MaxLength} of one array", "split the tensor");
        return new Entry(name, type, shape, begin, end);
    }

    static bool TryIntegers(JsonElement array, out long[] values)
    {
        values = [];
        if (array.ValueKind != JsonValueKind.Array)
            return false;
        var result = new List<long>();
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt64(out var value))
                return false;
            result.Add(value);
        }

        values = [.. result];
        return true;
    }

    // The format allows neither overlaps nor holes: the tensors lie one behind the other and fill the data.
    static void CheckLayout(TensorFile file, List<Entry> entries, long dataLength)
    {
        long position = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.End > dataLength)
                throw file.Malformed($"is truncated: tensor '{entry.Name}' ends at byte {entry.End} of {dataLength} bytes of data", CopyAgain);
            if (entry.Begin < position)
                throw file.Malformed($"tensor '{entry.Name}' overlaps the one before it", SaveAgain);
            if (entry.Begin > position)
                throw file.Malformed($"{entry.Begin - position} bytes before tensor '{entry.Name}' belong to no tensor", SaveAgain);
            position = entry.End;
        }

        if (position != dataLength)
            throw file.Malformed($"{dataLength - position} bytes at its end belong to no tensor", SaveAgain);
    }
}
