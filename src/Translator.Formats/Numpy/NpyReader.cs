using System.Buffers.Binary;
using System.Text;

namespace Translator.Formats;

/// <summary>Reads the bytes of one .npy file or one member of an .npz.</summary>
static class NpyReader
{
    /// <summary>Far above any shape; matching a longer text would only take time.</summary>
    const int LongestHeader = 1 << 20;

    const string SaveAgain = "save it again with numpy.save(file, array, allow_pickle=False)";

    /// <param name="place">The file, for messages.</param>
    /// <param name="file">Its content; the tensor shares it.</param>
    public static TensorData Read(string place, Memory<byte> file)
    {
        var bytes = file.Span;
        if (!FileSignature.IsNpy(bytes))
            throw new TensorFileException(place, bytes.IsEmpty ? "is empty" : "is not a NumPy array", SaveAgain);

        // The magic, two bytes of version, the header's length in two bytes (version 1) or four (2 and 3).
        if (bytes.Length < 12) throw Truncated(place);
        var version = bytes[6];
        if (version is not (1 or 2 or 3))
            throw new TensorFileException(place, $"has version {version} of the .npy format; versions 1 to 3 are known", SaveAgain);
        var headerAt = version == 1 ? 10 : 12;
        var headerLength = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        if (headerLength > bytes.Length - headerAt) throw Truncated(place);

        if (headerLength > LongestHeader) throw new TensorFileException(place, $"has a header of {headerLength} bytes", SaveAgain);

        var text = (version == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes.Slice(headerAt, (int)headerLength));
        var header = NpyHeader.Parse(text)
            ?? throw new TensorFileException(place, "has a damaged header, or holds records instead of numbers", SaveAgain);
        return Read(place, header, file[(headerAt + (int)headerLength)..]);
    }

    static TensorData Read(string place, NpyHeader header, Memory<byte> data)
    {
        var type = TypeOf(place, header.Descr, out var bigEndian);
        if (!TensorData.TryCount(header.Shape, out var count) || count > long.MaxValue / type.Size())
            throw new TensorFileException(place, $"has an impossible shape ({string.Join(", ", header.Shape)})", SaveAgain);
        var length = count * type.Size();
        if (length > data.Length) throw Truncated(place);
        if (length < data.Length) throw new TensorFileException(place, $"has {data.Length - length} bytes after its last element", SaveAgain);

        if (bigEndian) Reverse(data.Span, type.Size());
        if (!header.FortranOrder) return new TensorData(type, header.Shape, data);

        // Column-major is row-major of the transposed array.
        var transposed = new TensorData(type, [.. header.Shape.Reverse()], data);
        return WeightLayout.Permute(transposed, [.. Enumerable.Range(0, header.Shape.Length).Reverse()]);
    }

    static DType TypeOf(string place, string descr, out bool bigEndian)
    {
        bigEndian = descr.StartsWith('>');
        var name = descr.TrimStart('<', '>', '|', '=');
        if (name == "?") name = "b1";
        if (name.StartsWith('O'))
            throw new TensorFileException(place, "holds Python objects (a pickle), which are never loaded", SaveAgain);
        return NpyTypes.Types.TryGetValue(name, out var type)
            ? type
            : throw new TensorFileException(
                place, $"has the element type '{descr}', which is not supported", $"convert it with astype to one of {string.Join(", ", NpyTypes.Types.Keys.Order(StringComparer.Ordinal))}");
    }

    static void Reverse(Span<byte> data, int size)
    {
        if (size == 1) return;
        for (var at = 0; at < data.Length; at += size) data.Slice(at, size).Reverse();
    }

    static TensorFileException Truncated(string place) => new(place, "is truncated", "copy the file again");
}
