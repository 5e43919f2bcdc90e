namespace Translator;

/// <content>Activations as ports of PyTorch code call them: <c>F.relu(x, inplace=True)</c>. A tensor does not change, so the argument means nothing; without it, a function can be given as a value.</content>
public static partial class Functional
{
    /// <inheritdoc cref="Relu(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Relu(Tensor input, Inplace inplace) => Relu(input);

    /// <inheritdoc cref="Relu6(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Relu6(Tensor input, Inplace inplace) => Relu6(input);

    /// <inheritdoc cref="Hardswish(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Hardswish(Tensor input, Inplace inplace) => Hardswish(input);

    /// <inheritdoc cref="Hardsigmoid(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Hardsigmoid(Tensor input, Inplace inplace) => Hardsigmoid(input);

    /// <inheritdoc cref="Silu(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Silu(Tensor input, Inplace inplace) => Silu(input);

    /// <inheritdoc cref="Mish(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Mish(Tensor input, Inplace inplace) => Mish(input);

    /// <inheritdoc cref="Selu(Tensor)"/>
    /// <param name="input">Any shape.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Selu(Tensor input, Inplace inplace) => Selu(input);
}
