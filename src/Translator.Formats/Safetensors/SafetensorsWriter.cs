using System.Buffers;
using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Translator.Formats;

/// <summary>Writes one safetensors file.</summary>
static class SafetensorsWriter
{
    public static void Write(
        string path, IEnumerable<KeyValuePair<string, TensorData>> tensors, IReadOnlyDictionary<string, string>? metadata)
    {
        var byName = new OrderedDictionary<string, TensorData>();
        foreach (var (name, tensor) in tensors)
        {
            if (name == SafetensorsFormat.Metadata)
                throw new ArgumentException($"no tensor can be called {name} in a safetensors file", nameof(tensors));
            if (!byName.TryAdd(name, tensor))
                throw new ArgumentException($"two tensors are called '{name}'", nameof(tensors));
        }

        // The header keeps the caller's order. The data go from wide elements to narrow ones, so that every tensor is aligned.
        var inFile = byName.OrderByDescending(entry => entry.Value.Type.Size()).ToList();
        var begins = new Dictionary<string, long>();
        long end = 0;
        foreach (var (name, tensor) in inFile)
        {
            begins.Add(name, end);
            end += tensor.Bytes.Length;
        }

        var header = Header(byName, begins, metadata);
        AtomicFile.Write(path, stream =>
        {
            stream.Write(header);
            foreach (var (_, tensor) in inFile)
                stream.Write(tensor.Bytes.Span);
        });
    }

    static ReadOnlySpan<byte> HeaderPadding => "       "u8;

    static byte[] Header(
        OrderedDictionary<string, TensorData> tensors, Dictionary<string, long> begins, IReadOnlyDictionary<string, string>? metadata)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(stackalloc byte[SafetensorsFormat.LengthBytes]);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (metadata is { Count: > 0 })
            {
                json.WriteStartObject(SafetensorsFormat.Metadata);
                foreach (var (key, value) in metadata)
                    json.WriteString(key, value);
                json.WriteEndObject();
            }

            foreach (var (name, tensor) in tensors)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", SafetensorsFormat.Names[tensor.Type]);
                WriteIntegers(json, "shape", tensor.Shape);
                WriteIntegers(json, "data_offsets", [begins[name], begins[name] + tensor.Bytes.Length]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        // Spaces bring the data to a multiple of 8.
        buffer.Write(HeaderPadding[..(-buffer.WrittenCount & 7)]);
        var header = buffer.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(header, header.Length - SafetensorsFormat.LengthBytes);
        return header;
    }

    static void WriteIntegers(Utf8JsonWriter json, string name, IReadOnlyList<long> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
