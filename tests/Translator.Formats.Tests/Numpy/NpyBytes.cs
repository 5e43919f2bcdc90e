using System.Buffers.Binary;
using System.Text;

namespace Translator.Formats.Tests;

/// <summary>.npy files put together by hand, as other programs write them.</summary>
static class NpyBytes
{
    public static byte[] Of(int version, string header, ReadOnlySpan<byte> data)
    {
        var text = Encoding.UTF8.GetBytes(header + "\n");
        var length = new byte[version == 1 ? 2 : 4];
        if (version == 1) BinaryPrimitives.WriteUInt16LittleEndian(length, (ushort)text.Length);
        else BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        return [0x93, .. "NUMPY"u8, (byte)version, 0, .. length, .. text, .. data];
    }
}
