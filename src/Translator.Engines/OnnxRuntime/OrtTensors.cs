using System.Buffers;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Translator.Formats;

namespace Translator.Engines.OnnxRuntime;

/// <summary>Between our tensors and ONNX Runtime's.</summary>
static class OrtTensors
{
    static readonly (DType Type, TensorElementType Element)[] Types =
    [
        (DType.Float32, TensorElementType.Float), (DType.Float64, TensorElementType.Double), (DType.Float16, TensorElementType.Float16), (DType.BFloat16, TensorElementType.BFloat16),
        (DType.UInt8, TensorElementType.UInt8), (DType.Int8, TensorElementType.Int8), (DType.Int16, TensorElementType.Int16), (DType.Int32, TensorElementType.Int32),
        (DType.Int64, TensorElementType.Int64), (DType.Bool, TensorElementType.Bool),
    ];

    public static OrtValue ToOrt(TensorData data)
    {
        var value = OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, Array.Find(Types, t => t.Type == data.Type).Element, [.. data.Shape]);
        if (data.Bytes.Length > 0) data.Bytes.Span.CopyTo(value.GetTensorMutableRawData());
        return value;
    }

    public static TensorData FromOrt(OrtValue value)
    {
        var info = value.GetTensorTypeAndShape();
        var type = Array.Find(Types, t => t.Element == info.ElementDataType).Type;
        var bytes = info.ElementCount == 0 ? [] : value.GetTensorMutableRawData().ToArray();
        return new(type, info.Shape, bytes);
    }
}
