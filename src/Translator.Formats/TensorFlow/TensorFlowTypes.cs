using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.TensorFlow;

/// <summary>TensorFlow's names of element types.</summary>
public static class TensorFlowTypes
{
    static readonly (DType Type, DataType TensorFlow)[] Types =
    [
        (DType.Float32, DataType.DtFloat), (DType.Float64, DataType.DtDouble), (DType.Float16, DataType.DtHalf), (DType.BFloat16, DataType.DtBfloat16), (DType.UInt8, DataType.DtUint8),
        (DType.Int8, DataType.DtInt8), (DType.Int16, DataType.DtInt16), (DType.Int32, DataType.DtInt32), (DType.Int64, DataType.DtInt64), (DType.Bool, DataType.DtBool),
    ];

    /// <summary>TensorFlow's name of a type.</summary>
    public static DataType Of(DType type) => Array.Find(Types, t => t.Type == type).TensorFlow;
}
