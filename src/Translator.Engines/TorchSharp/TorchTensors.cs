using TorchSharp;
using Translator.Formats;
using static TorchSharp.torch;

namespace Translator.Engines.TorchSharp;

using Tensor = global::TorchSharp.torch.Tensor;

/// <summary>Between our tensors and TorchSharp's.</summary>
static class TorchTensors
{
    public static Tensor ToTorch(TensorData data)
    {
        var tensor = empty([.. data.Shape], TypeOf(data.Type));
        data.Bytes.Span.CopyTo(tensor.bytes);
        return tensor;
    }

    public static TensorData FromTorch(Tensor tensor)
    {
        using var local = tensor.detach().cpu().contiguous();
        return new(TypeOf(local.dtype), local.shape, local.bytes.ToArray());
    }

    static ScalarType TypeOf(DType type) => type switch
    {
        DType.Float32 => ScalarType.Float32,
        DType.Float64 => ScalarType.Float64,
        DType.Float16 => ScalarType.Float16,
        DType.BFloat16 => ScalarType.BFloat16,
        DType.UInt8 => ScalarType.Byte,
        DType.Int8 => ScalarType.Int8,
        DType.Int16 => ScalarType.Int16,
        DType.Int32 => ScalarType.Int32,
        DType.Int64 => ScalarType.Int64,
        _ => ScalarType.Bool,
    };

    static DType TypeOf(ScalarType type) => type switch
    {
        ScalarType.Float32 => DType.Float32,
        ScalarType.Float64 => DType.Float64,
        ScalarType.Float16 => DType.Float16,
        ScalarType.BFloat16 => DType.BFloat16,
        ScalarType.Byte => DType.UInt8,
        ScalarType.Int8 => DType.Int8,
        ScalarType.Int16 => DType.Int16,
        ScalarType.Int32 => DType.Int32,
        ScalarType.Int64 => DType.Int64,
        ScalarType.Bool => DType.Bool,
        _ => throw new NotSupportedException($"tensors of {type} are not compared"),
    };
}
