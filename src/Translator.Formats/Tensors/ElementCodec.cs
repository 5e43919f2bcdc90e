using System.Buffers.Binary;

namespace Translator.Formats;

/// <summary>Single elements of any type in little-endian bytes.</summary>
static class ElementCodec
{
    public static double ReadReal(ReadOnlySpan<byte> bytes, DType type, long index)
    {
        var at = bytes[(int)(index * type.Size())..];
        return type switch
        {
            DType.Float32 => BinaryPrimitives.ReadSingleLittleEndian(at),
            DType.Float64 => BinaryPrimitives.ReadDoubleLittleEndian(at),
            DType.Float16 => (double)BinaryPrimitives.ReadHalfLittleEndian(at),
            DType.BFloat16 => BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadUInt16LittleEndian(at) << 16),
            _ => ReadInteger(bytes, type, index),
        };
    }

    public static long ReadInteger(ReadOnlySpan<byte> bytes, DType type, long index)
    {
        var at = bytes[(int)(index * type.Size())..];
        return type switch
        {
            DType.UInt8 or DType.Bool => at[0],
            DType.Int8 => (sbyte)at[0],
            DType.Int16 => BinaryPrimitives.ReadInt16LittleEndian(at),
            DType.Int32 => BinaryPrimitives.ReadInt32LittleEndian(at),
            DType.Int64 => BinaryPrimitives.ReadInt64LittleEndian(at),
            _ => (long)ReadReal(bytes, type, index),
        };
    }

    public static void Write(Span<byte> bytes, DType type, long index, double value)
    {
        var at = bytes[(int)(index * type.Size())..];
        switch (type)
        {
            case DType.Float32:
                BinaryPrimitives.WriteSingleLittleEndian(at, (float)value);
                break;
            case DType.Float64:
                BinaryPrimitives.WriteDoubleLittleEndian(at, value);
                break;
            case DType.Float16:
                BinaryPrimitives.WriteHalfLittleEndian(at, (Half)value);
                break;
            case DType.BFloat16:
                BinaryPrimitives.WriteUInt16LittleEndian(at, RoundToBFloat16((float)value));
                break;
            case DType.Bool:
                at[0] = value != 0 ? (byte)1 : (byte)0;
                break;
            default:
                Write(bytes, type, index, (long)value);
                break;
        }
    }

    public static void Write(Span<byte> bytes, DType type, long index, long value)
    {
        var at = bytes[(int)(index * type.Size())..];
        switch (type)
        {
            case DType.Int64:
                BinaryPrimitives.WriteInt64LittleEndian(at, value);
                break;
            case DType.Int32:
                BinaryPrimitives.WriteInt32LittleEndian(at, unchecked((int)value));
                break;
            case DType.Int16:
                BinaryPrimitives.WriteInt16LittleEndian(at, unchecked((short)value));
                break;
            case DType.UInt8 or DType.Int8:
                at[0] = unchecked((byte)value);
                break;
            default:
                Write(bytes, type, index, (double)value);
                break;
        }
    }

    static ushort RoundToBFloat16(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        if (float.IsNaN(value)) return (ushort)((bits >> 16) | 0x40);
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
