using System.Runtime.InteropServices;

namespace Translator.Formats;

/// <summary>A tensor's numbers: element type, sizes and little-endian bytes in row-major order.</summary>
public sealed class TensorData
{
    /// <summary>A tensor over existing bytes, which are not copied.</summary>
    /// <exception cref="ArgumentException">The number of bytes does not fit type and shape.</exception>
    public TensorData(DType type, IReadOnlyList<long> shape, ReadOnlyMemory<byte> bytes)
    {
        (Type, Shape, Bytes) = (type, [.. shape], bytes);
        if (Count * type.Size() != bytes.Length)
            throw new ArgumentException($"{type} [{string.Join(", ", shape)}] takes {Count * type.Size()} bytes, but there are {bytes.Length}", nameof(bytes));
    }

    /// <summary>Element type.</summary>
    public DType Type { get; }

    /// <summary>Sizes, outermost first.</summary>
    public IReadOnlyList<long> Shape { get; }

    /// <summary>The elements, little-endian, row-major.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Number of elements.</summary>
    public long Count => Shape.Aggregate(1L, (product, size) => checked(product * size));

    /// <summary>A tensor of the given numbers.</summary>
    /// <typeparam name="T">The C# type of an element: float, double, Half, byte, sbyte, short, int, long or bool.</typeparam>
    public static TensorData Create<T>(ReadOnlySpan<long> shape, ReadOnlySpan<T> values)
        where T : unmanaged => new(TypeOf<T>(), shape.ToArray(), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>The elements as C# numbers.</summary>
    /// <exception cref="InvalidOperationException">The tensor has another element type.</exception>
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => TypeOf<T>() == Type
            ? MemoryMarshal.Cast<byte, T>(Bytes.Span)
            : throw new InvalidOperationException($"the tensor holds {Type}, not {typeof(T).Name}");

    /// <summary>The same numbers as another element type, rounded to nearest even, truncated toward zero for integers.</summary>
    public TensorData ConvertTo(DType type)
    {
        if (type == Type) return this;
        var bytes = new byte[Count * type.Size()];
        var result = new TensorData(type, Shape, bytes);
        for (long i = 0; i < Count; i++) ElementCodec.Write(bytes, type, i, type.IsFloat() || Type.IsFloat() ? ElementCodec.ReadReal(Bytes.Span, Type, i) : ElementCodec.ReadInteger(Bytes.Span, Type, i));
        return result;
    }

    /// <summary>One element as a floating point number.</summary>
    public double this[long index] => ElementCodec.ReadReal(Bytes.Span, Type, index);

    /// <summary>The same numbers under another shape of as many elements.</summary>
    public TensorData Reshape(params long[] shape) => new(Type, shape, Bytes);

    static DType TypeOf<T>() =>
        typeof(T) == typeof(float) ? DType.Float32
        : typeof(T) == typeof(double) ? DType.Float64
        : typeof(T) == typeof(Half) ? DType.Float16
        : typeof(T) == typeof(byte) ? DType.UInt8
        : typeof(T) == typeof(sbyte) ? DType.Int8
        : typeof(T) == typeof(short) ? DType.Int16
        : typeof(T) == typeof(int) ? DType.Int32
        : typeof(T) == typeof(long) ? DType.Int64
        : typeof(T) == typeof(bool) ? DType.Bool
        : throw new NotSupportedException($"tensors hold no {typeof(T).Name}");

    /// <inheritdoc/>
    public override string ToString() => $"{Type.ToString().ToLowerInvariant()}[{string.Join(", ", Shape)}]";
}
