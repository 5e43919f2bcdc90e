namespace Translator.Compiler.Lowering;

/// <summary>How a target stores a weight: PyTorch's tensor with its dimensions reordered, then reshaped. Applied when weights are written, never at run time.</summary>
/// <param name="Permutation">For each dimension of the result, the original's; null keeps the order.</param>
/// <param name="Shape">The shape afterwards; null keeps it.</param>
public sealed record WeightTransform(IReadOnlyList<int>? Permutation = null, IReadOnlyList<long>? Shape = null)
{
    /// <summary>As PyTorch has it.</summary>
    public static WeightTransform None { get; } = new();

    /// <summary>The shape of a transformed weight.</summary>
    public IReadOnlyList<long> Apply(IReadOnlyList<long> shape) => Shape ?? (Permutation is null ? shape : [.. Permutation.Select(d => shape[d])]);
}
