namespace Translator;

/// <summary>
/// PyTorch's argument <c>inplace</c>, true or false. Tensors do not change, so it means nothing. It is no bool because a tensor converts to one:
/// a function that took it could not be told from one of two tensors where it is given as a value.
/// </summary>
public readonly struct Inplace
{
    /// <summary>As PyTorch has it.</summary>
    public static implicit operator Inplace(bool value) => default;
}
