using Translator.Formats;

namespace Translator.Engines.TensorFlow;

/// <summary>A <c>TF_Tensor</c>.</summary>
sealed unsafe class TensorFlowTensor(LibTensorFlow library, nint handle) : IDisposable
{
    public nint Handle { get; private set; } = handle;

    /// <summary>Copies a tensor into memory of TensorFlow's own, aligned as its kernels like it.</summary>
    public static TensorFlowTensor From(LibTensorFlow library, TensorData data)
    {
        long[] shape = [.. data.Shape];
        var bytes = data.Bytes.Span;
        fixed (long* dimensions = shape)
        {
            var tensor = new TensorFlowTensor(library, library.TF_AllocateTensor(TensorFlowDType.ToNumber(data.Type), dimensions, shape.Length, (nuint)bytes.Length));
            bytes.CopyTo(new Span<byte>(library.TF_TensorData(tensor.Handle), bytes.Length));
            return tensor;
        }
    }

    /// <summary>Copies the tensor out.</summary>
    public TensorData ToData()
    {
        var type = TensorFlowDType.FromNumber(library.TF_TensorType(Handle));
        var shape = new long[library.TF_NumDims(Handle)];
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = library.TF_Dim(Handle, i);
        }

        return new TensorData(type, shape, new Span<byte>(library.TF_TensorData(Handle), checked((int)library.TF_TensorByteSize(Handle))).ToArray());
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            library.TF_DeleteTensor(Handle);
            Handle = 0;
        }
    }
}
