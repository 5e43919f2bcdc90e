using System.Buffers.Binary;
using System.Text;

namespace Translator.Formats;

/// <summary>Writes one .npy file or one member of an .npz: row-major, little endian.</summary>
static class NpyWriter
{
    const int Alignment = 64;

    /// <exception cref="ArgumentException">NumPy has no such element type.</exception>
    public static void CheckType(DType type)
    {
        if (!NpyTypes.Names.ContainsKey(type)) throw new ArgumentException($"NumPy has no {type}; convert the tensor to Float32 first");
    }

    public static void Write(Stream stream, TensorData tensor)
    {
        var order = tensor.Type.Size() == 1 ? '|' : '<';
        var text = new NpyHeader(order + NpyTypes.Names[tensor.Type], FortranOrder: false, [.. tensor.Shape]).ToString();

        // Version 1, whose header can take 64 KiB, more than the shape of any array needs. A line feed ends it where the data are aligned.
        ReadOnlySpan<byte> start = [0x93, .. "NUMPY"u8, 1, 0, 0, 0];
        var length = text.Length + 1;
        length += -(start.Length + length) & (Alignment - 1);
        var header = new byte[start.Length + length];
        start.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(8), checked((ushort)length));
        Encoding.ASCII.GetBytes(text.PadRight(length - 1) + "\n", header.AsSpan(start.Length));
        stream.Write(header);
        stream.Write(tensor.Bytes.Span);
    }
}
