namespace Translator;

/// <summary>A tensor that a module keeps between runs: a <see cref="Parameter"/> or a <see cref="Buffer"/>.</summary>
public abstract class StateTensor : Tensor
{
    private protected StateTensor(TensorType type, Initializer initializer)
        : base(type) => Initializer = initializer;

    /// <summary>How the tensor is filled when no weights are given.</summary>
    public Initializer Initializer { get; }
}

/// <summary>A trainable tensor of a module; PyTorch's <c>nn.Parameter</c>. A field of this type is part of <c>state_dict</c>.</summary>
public sealed class Parameter : StateTensor
{
    /// <summary>A float32 parameter, initialised with zeros.</summary>
    /// <param name="shape">Its sizes, all known.</param>
    public Parameter(params int[] shape)
        : this(Initializer.Zeros, shape)
    {
    }

    /// <summary>A float32 parameter.</summary>
    /// <param name="initializer">How it is filled when no weights are given.</param>
    /// <param name="shape">Its sizes, all known.</param>
    public Parameter(Initializer initializer, params int[] shape)
        : base(new(DType.Float32, new Shape(shape.Select(s => (Dim)s))), initializer)
    {
    }
}

/// <summary>A tensor of a module that is not trained, such as running statistics; PyTorch's <c>register_buffer</c>.</summary>
/// <remarks>Inside a module the name is <see cref="Module.Buffer"/>, which implicit usings do not confuse with <c>System.Buffer</c>.</remarks>
public class Buffer : StateTensor
{
    /// <summary>A float32 buffer, initialised with zeros.</summary>
    /// <param name="shape">Its sizes, all known.</param>
    public Buffer(params int[] shape)
        : this(Initializer.Zeros, DType.Float32, true, shape)
    {
    }

    /// <summary>A float32 buffer.</summary>
    /// <param name="initializer">How it is filled when no weights are given.</param>
    /// <param name="shape">Its sizes, all known.</param>
    public Buffer(Initializer initializer, params int[] shape)
        : this(initializer, DType.Float32, true, shape)
    {
    }

    /// <summary>A buffer.</summary>
    /// <param name="initializer">How it is filled when no weights are given.</param>
    /// <param name="type">Element type.</param>
    /// <param name="shape">Its sizes, all known.</param>
    public Buffer(Initializer initializer, DType type, params int[] shape)
        : this(initializer, type, true, shape)
    {
    }

    /// <summary>A buffer.</summary>
    /// <param name="initializer">How it is filled when no weights are given.</param>
    /// <param name="type">Element type.</param>
    /// <param name="persistent">Whether it is part of <c>state_dict</c>.</param>
    /// <param name="shape">Its sizes, all known.</param>
    public Buffer(Initializer initializer, DType type, bool persistent, params int[] shape)
        : base(new(type, new Shape(shape.Select(s => (Dim)s))), initializer) => Persistent = persistent;

    /// <summary>Whether the buffer is part of <c>state_dict</c>.</summary>
    public bool Persistent { get; }
}
