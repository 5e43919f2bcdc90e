namespace Translator;

public static partial class Functional
{
    /// <summary>The same values as another element type; <c>Tensor.to</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dtype">The new type.</param>
    public static Tensor To(Tensor input, DType dtype) => input.DType == dtype ? input : Apply(new Operators.Cast(dtype), input);

    /// <summary>The values as float32; <c>Tensor.float</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Float(Tensor input) => To(input, DType.Float32);

    /// <summary>The values as float64; <c>Tensor.double</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Double(Tensor input) => To(input, DType.Float64);

    /// <summary>The values as float16; <c>Tensor.half</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Half(Tensor input) => To(input, DType.Float16);

    /// <summary>The values as bfloat16; <c>Tensor.bfloat16</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Bfloat16(Tensor input) => To(input, DType.BFloat16);

    /// <summary>The values as int32; <c>Tensor.int</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Int(Tensor input) => To(input, DType.Int32);

    /// <summary>The values as int64; <c>Tensor.long</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Long(Tensor input) => To(input, DType.Int64);

    /// <summary>The values as bool; <c>Tensor.bool</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Bool(Tensor input) => To(input, DType.Bool);
}
