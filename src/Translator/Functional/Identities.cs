namespace Translator;

/// <content>What PyTorch has for memory and gradients: in a graph, whose tensors never change, the values are the input's.</content>
public static partial class Functional
{
    /// <summary>The input itself; <c>Tensor.contiguous</c>, which concerns the layout in memory only.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Contiguous(Tensor input) => input;

    /// <summary>The input itself; <c>Tensor.detach</c>, which concerns gradients only.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Detach(Tensor input) => input;

    /// <summary>The input itself; <c>Tensor.clone</c>, which concerns memory only.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Clone(Tensor input) => input;
}
