namespace Translator.Compiler.Onnx;

/// <summary>ONNX's numbers of element types (<c>TensorProto.DataType</c>).</summary>
public static class OnnxTypes
{
    static readonly (DType Type, long Code)[] Codes =
    [
        (DType.Float32, 1), (DType.UInt8, 2), (DType.Int8, 3), (DType.Int16, 5), (DType.Int32, 6), (DType.Int64, 7),
        (DType.Bool, 9), (DType.Float16, 10), (DType.Float64, 11), (DType.BFloat16, 16),
    ];

    /// <summary>ONNX's number of a type.</summary>
    public static long Code(DType type) => Array.Find(Codes, c => c.Type == type).Code;
}
