using System.Buffers.Binary;
using System.Text;

namespace Translator.Formats.Tests;

/// <summary>Safetensors files put together by hand.</summary>
static class SafetensorsBytes
{
    public static byte[] Of(string header, ReadOnlySpan<byte> data)
    {
        var text = Encoding.UTF8.GetBytes(header);
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, text.Length);
        return [.. length, .. text, .. data];
    }
}
