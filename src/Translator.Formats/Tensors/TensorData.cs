using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Translator.Formats;

/// <summary>The values of one tensor: element type, shape, and bytes in little endian and row-major order. Immutable.</summary>
public sealed partial class TensorData
{
    readonly ImmutableArray<long> shape;

    /// <summary>Wraps bytes that are already in place; nothing is copied.</summary>
    /// <param name="type">The element type.</param>
    /// <param name="shape">The size of each dimension; empty for a scalar.</param>
    /// <param name="bytes">The elements, little endian and row-major; the caller no longer writes to them.</param>
    /// <exception cref="ArgumentException">A size is negative, or the number of bytes is not what type and shape ask for.</exception>
    public TensorData(DType type, IReadOnlyList<long> shape, ReadOnlyMemory<byte> bytes)
    {
        this.shape = [.. shape];
        if (!TryCount(this.shape.AsSpan(), out var count) || count > long.MaxValue / type.Size())
            throw new ArgumentException($"[{string.Join(", ", shape)}] is not the shape of a tensor", nameof(shape));
        if (bytes.Length != count * type.Size())
        {
            throw new ArgumentException(
                $"{type} [{string.Join(", ", shape)}] takes {count * type.Size()} bytes, not {bytes.Length}", nameof(bytes));
        }

        Type = type;
        Count = count;
        Bytes = bytes;
    }

    /// <summary>The element type.</summary>
    public DType Type { get; }

    /// <summary>The size of each dimension, outermost first; empty for a scalar.</summary>
    public IReadOnlyList<long> Shape => shape;

    /// <summary>The elements, little endian, row-major, without gaps.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The number of elements: the product of <see cref="Shape"/>, 1 for a scalar.</summary>
    public long Count { get; }

    /// <summary>A tensor with a copy of <paramref name="values"/>.</summary>
    /// <typeparam name="T">float, double, Half, byte, sbyte, short, int, long or bool.</typeparam>
    /// <param name="shape">The size of each dimension; empty for a scalar.</param>
    /// <param name="values">The elements, row-major.</param>
    /// <exception cref="ArgumentException">The number of values does not fit the shape.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public static TensorData Create<T>(ReadOnlySpan<long> shape, ReadOnlySpan<T> values) where T : unmanaged =>
        new(ElementType<T>(), shape.ToArray(), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>The elements, row-major, without a copy. A <see cref="DType.BFloat16"/> is read as the <c>ushort</c> of its bits.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is not the C# type of <see cref="Type"/>; <see cref="ConvertTo"/> converts.</exception>
    public ReadOnlySpan<T> As<T>() where T : unmanaged
    {
        var fits = Type == DType.BFloat16 ? typeof(T) == typeof(ushort) : ElementType<T>() == Type;
        return fits
            ? MemoryMarshal.Cast<byte, T>(Bytes.Span)
            : throw new InvalidOperationException($"a tensor of {Type} cannot be read as {typeof(T).Name}; convert it with ConvertTo first");
    }

    /// <summary>One element, by its row-major index, as a floating point number.</summary>
    public double this[long index] => Type switch
    {
        DType.Float32 => As<float>()[checked((int)index)],
        DType.Float64 => As<double>()[checked((int)index)],
        DType.Float16 => (double)As<Half>()[checked((int)index)],
        DType.BFloat16 => WidenBFloat16(As<ushort>()[checked((int)index)]),
        DType.UInt8 => Bytes.Span[checked((int)index)],
        DType.Int8 => As<sbyte>()[checked((int)index)],
        DType.Int16 => As<short>()[checked((int)index)],
        DType.Int32 => As<int>()[checked((int)index)],
        DType.Int64 => As<long>()[checked((int)index)],
        DType.Bool => As<bool>()[checked((int)index)] ? 1 : 0,
        _ => throw new InvalidOperationException($"{Type} is not an element type"),
    };

    /// <summary>The same numbers under another shape of as many elements; nothing is copied.</summary>
    public TensorData Reshape(params long[] shape) => new(Type, shape, Bytes);

    /// <summary>The type and shape, as in <c>float32[2, 3]</c>.</summary>
    public override string ToString() => $"{Type.ToString().ToLowerInvariant()}[{string.Join(", ", shape)}]";

    /// <summary>The product of the sizes; false if one is negative or the product is beyond 64 bits.</summary>
    internal static bool TryCount(ReadOnlySpan<long> shape, out long count)
    {
        // Without the sizes of 0 first, whether [2^40, 2^40, 0] overflows would hang on the order of its dimensions.
        var empty = shape.Contains(0);
        count = 1;
        foreach (var size in shape)
        {
            if (size < 0 || (!empty && size > long.MaxValue / count))
                return false;
            if (!empty)
                count *= size;
        }

        if (empty)
            count = 0;
        return true;
    }

    static DType ElementType<T>() =>
        typeof(T) == typeof(float) ? DType.Float32
        : typeof(T) == typeof(double) ? DType.Float64
        : typeof(T) == typeof(Half) ? DType.Float16
        : typeof(T) == typeof(byte) ? DType.UInt8
        : typeof(T) == typeof(sbyte) ? DType.Int8
        : typeof(T) == typeof(short) ? DType.Int16
        : typeof(T) == typeof(int) ? DType.Int32
        : typeof(T) == typeof(long) ? DType.Int64
        : typeof(T) == typeof(bool) ? DType.Bool
        : throw new NotSupportedException($"{typeof(T).Name} is not the element type of a tensor");
}
