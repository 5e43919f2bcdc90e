namespace Translator;

/// <summary>What is known of a tensor before it is computed.</summary>
/// <param name="DType">Element type.</param>
/// <param name="Shape">Sizes, possibly symbolic.</param>
public sealed record TensorType(DType DType, Shape Shape)
{
    /// <inheritdoc/>
    public override string ToString() => $"{DType.ToString().ToLowerInvariant()}{Shape}";
}
