using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Translator.Formats;

public sealed partial class TensorData
{
    /// <summary>
    /// The same values in another element type, as PyTorch's <c>Tensor.to(dtype)</c>: floats round to nearest even, floats become
    /// integers by truncation toward zero, integers wrap, and anything but zero is true. The 16-bit floats are made from float32.
    /// </summary>
    public TensorData ConvertTo(DType type) => (Type, type) switch
    {
        _ when Type == type => this,
        (_, DType.Bool) => IsNonZero(),
        (_, DType.BFloat16) => ConvertTo(DType.Float32).Map<float, ushort>(type, RoundToBFloat16),
        (DType.BFloat16, _) => Map<ushort, float>(DType.Float32, WidenBFloat16).ConvertTo(type),
        (not DType.Float32, DType.Float16) => ConvertTo(DType.Float32).ConvertTo(type),
        (DType.Float32, _) => Cast<float>(type),
        (DType.Float64, _) => Cast<double>(type),
        (DType.Float16, _) => Cast<Half>(type),
        (DType.UInt8, _) => Cast<byte>(type),
        (DType.Int8, _) => Cast<sbyte>(type),
        (DType.Int16, _) => Cast<short>(type),
        (DType.Int32, _) => Cast<int>(type),
        (DType.Int64, _) => Cast<long>(type),
        (DType.Bool, DType.UInt8) => Map<bool, byte>(type, value => value ? (byte)1 : (byte)0),
        (DType.Bool, _) => ConvertTo(DType.UInt8).ConvertTo(type),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "not an element type"),
    };

    TensorData Cast<T>(DType type) where T : unmanaged, INumberBase<T> => type switch
    {
        DType.Float32 => Map<T, float>(type, float.CreateTruncating),
        DType.Float64 => Map<T, double>(type, double.CreateTruncating),
        DType.Float16 => Map<T, Half>(type, Half.CreateTruncating),
        // Through the widest integer: 300.5 becomes 44 in a byte, as the integer 300 does, instead of the largest byte.
        DType.UInt8 => Map<T, byte>(type, value => byte.CreateTruncating(long.CreateTruncating(value))),
        DType.Int8 => Map<T, sbyte>(type, value => sbyte.CreateTruncating(long.CreateTruncating(value))),
        DType.Int16 => Map<T, short>(type, value => short.CreateTruncating(long.CreateTruncating(value))),
        DType.Int32 => Map<T, int>(type, value => int.CreateTruncating(long.CreateTruncating(value))),
        DType.Int64 => Map<T, long>(type, long.CreateTruncating),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "not an element type"),
    };

    TensorData IsNonZero() => Type switch
    {
        DType.BFloat16 => Map<ushort, bool>(DType.Bool, bits => (bits & 0x7FFF) != 0),
        DType.Float16 => Map<Half, bool>(DType.Bool, value => value != Half.Zero),
        DType.Float32 => Map<float, bool>(DType.Bool, value => value != 0),
        DType.Float64 => Map<double, bool>(DType.Bool, value => value != 0),
        DType.Int64 => Map<long, bool>(DType.Bool, value => value != 0),
        _ => ConvertTo(DType.Int64).IsNonZero(),
    };

    TensorData Map<TFrom, TTo>(DType type, Func<TFrom, TTo> convert) where TFrom : unmanaged where TTo : unmanaged
    {
        var from = As<TFrom>();
        var bytes = GC.AllocateUninitializedArray<byte>(checked(from.Length * Unsafe.SizeOf<TTo>()));
        var to = MemoryMarshal.Cast<byte, TTo>(bytes.AsSpan());
        for (var i = 0; i < to.Length; i++) to[i] = convert(from[i]);
        return new(type, shape, bytes);
    }

    static float WidenBFloat16(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    static ushort RoundToBFloat16(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        if (float.IsNaN(value)) return (ushort)((bits >> 16) | 0x40); // rounding could carry it over into infinity
        var lastKeptBit = (bits >> 16) & 1;
        return (ushort)((bits + 0x7FFF + lastKeptBit) >> 16);
    }
}
