namespace Translator;

/// <summary>Facts about element types and PyTorch's promotion between them.</summary>
public static class DTypes
{
    /// <summary>Bytes of one element.</summary>
    public static int Size(this DType type) => type switch
    {
        DType.Float64 or DType.Int64 => 8,
        DType.Float32 or DType.Int32 => 4,
        DType.Float16 or DType.BFloat16 or DType.Int16 => 2,
        _ => 1,
    };

    /// <summary>Whether the type is a floating point type.</summary>
    public static bool IsFloat(this DType type) => type is DType.Float32 or DType.Float64 or DType.Float16 or DType.BFloat16;

    /// <summary>Whether the type is an integer type; <see cref="DType.Bool"/> is none.</summary>
    public static bool IsInteger(this DType type) => !type.IsFloat() && type != DType.Bool;

    /// <summary>The type's category in promotion.</summary>
    public static ScalarCategory Category(this DType type) =>
        type.IsFloat() ? ScalarCategory.Float : type == DType.Bool ? ScalarCategory.Bool : ScalarCategory.Integer;

    /// <summary>
    /// The type of an operation on two tensors of at least one dimension each
    /// (<see href="https://docs.pytorch.org/docs/stable/tensor_attributes.html#type-promotion-doc">torch.promote_types</see>).
    /// </summary>
    public static DType Promote(DType a, DType b)
    {
        if (a == b) return a;
        if (a.Category() != b.Category()) return a.Category() > b.Category() ? a : b;
        if (a.IsFloat())
            return a.Size() == b.Size() ? DType.Float32 : a.Size() > b.Size() ? a : b; // float16 with bfloat16 gives float32
        if (a == DType.UInt8 || b == DType.UInt8)
        {
            var other = a == DType.UInt8 ? b : a;
            return other == DType.Int8 ? DType.Int16 : other;
        }

        return a.Size() > b.Size() ? a : b;
    }

    /// <summary>The type of an operation on a tensor and a number: the number's type counts only if its category is higher.</summary>
    public static DType Promote(DType tensor, ScalarCategory number) =>
        number <= tensor.Category() ? tensor : number == ScalarCategory.Float ? DType.Float32 : DType.Int64;
}
