namespace Translator;

/// <summary>The element type of a tensor. Names and meanings are PyTorch's (<c>torch.dtype</c>).</summary>
public enum DType
{
    /// <summary>IEEE 754 single precision; the default of every floating point tensor.</summary>
    Float32,

    /// <summary>IEEE 754 double precision.</summary>
    Float64,

    /// <summary>IEEE 754 half precision: 5 exponent bits, 10 mantissa bits.</summary>
    Float16,

    /// <summary>bfloat16: 8 exponent bits, 7 mantissa bits.</summary>
    BFloat16,

    /// <summary>Unsigned 8-bit integer.</summary>
    UInt8,

    /// <summary>Signed 8-bit integer.</summary>
    Int8,

    /// <summary>Signed 16-bit integer.</summary>
    Int16,

    /// <summary>Signed 32-bit integer.</summary>
    Int32,

    /// <summary>Signed 64-bit integer; the default of every integer tensor.</summary>
    Int64,

    /// <summary>Truth value, one byte each.</summary>
    Bool,
}
