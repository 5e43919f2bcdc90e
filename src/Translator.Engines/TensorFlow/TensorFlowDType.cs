namespace Translator.Engines.TensorFlow;

/// <summary><see cref="DType"/> as TensorFlow's C API numbers it (<c>tensorflow/c/tf_datatype.h</c>, the same as <c>types.proto</c>).</summary>
static class TensorFlowDType
{
    static readonly (DType Type, int Number)[] Types =
    [
        (DType.Float32, 1),
        (DType.Float64, 2),
        (DType.Int32, 3),
        (DType.UInt8, 4),
        (DType.Int16, 5),
        (DType.Int8, 6),
        (DType.Int64, 9),
        (DType.Bool, 10),
        (DType.BFloat16, 14),
        (DType.Float16, 19),
    ];

    public static int ToNumber(DType type) => Types.First(pair => pair.Type == type).Number;

    public static DType FromNumber(int number) =>
        Array.Find(Types, pair => pair.Number == number) is { Number: > 0 } pair
            ? pair.Type
            : throw new TensorFlowException("read a tensor", $"its TF_DataType {number} is none that a model can have");
}
