namespace Translator.Operators;

/// <summary>
/// (x - mean) / √(var + ε) · weight + bias per channel (dimension 1), with given statistics. Inputs: x, mean, var, optional weight, optional bias, each [C].
/// </summary>
/// <param name="Epsilon">Added to the variance, inside the root.</param>
public sealed record BatchNorm(double Epsilon) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, mean) = (inputs[0]!, inputs[1]!);
        RequireFloat(x, "batch normalisation");
        if (x.Shape.Rank < 2) throw new ModelException($"batch normalisation needs [N, C, ...], but the input is {x.Shape}", "input");
        if (x.Shape[1] != mean.Shape[0]) throw new ModelException($"the input {x.Shape} has {x.Shape[1]} channels, but the layer normalises {mean.Shape[0]}", "input") { Kind = MistakeKind.InputSize, KeepsShape = true, Fitting = x.Shape.With(1, mean.Shape[0]) };
        return x;
    }
}

/// <summary>(x - mean) / √(var + ε) · weight + bias over the last dimensions of each sample, with the biased variance. Inputs: x, optional weight, optional bias.</summary>
/// <param name="NormalizedShape">Sizes of the last dimensions.</param>
/// <param name="Epsilon">Added to the variance, inside the root.</param>
public sealed record LayerNorm(IReadOnlyList<int> NormalizedShape, double Epsilon) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var x = inputs[0]!;
        RequireFloat(x, "layer normalisation");
        var rank = NormalizedShape.Count;
        if (x.Shape.Rank < rank || NormalizedShape.Where((size, i) => x.Shape[x.Shape.Rank - rank + i] != size).Any())
            throw new ModelException($"the last sizes of the input {x.Shape} must be [{string.Join(", ", NormalizedShape)}], which the layer normalises", "input")
            {
                Kind = MistakeKind.InputSize,
                KeepsShape = true,
                Fitting = new([.. x.Shape.Take(x.Shape.Rank - rank), .. NormalizedShape.Select(size => (Dim)size)]),
            };
        return x;
    }
}

/// <summary>
/// (x - mean) / √(var + ε) · weight + bias over groups of neighbouring channels of each sample, with the biased variance.
/// Inputs: x [N, C, ...], optional weight [C], optional bias [C]. As many groups as channels are instance normalisation.
/// </summary>
/// <param name="Groups">Number of groups; divides C.</param>
/// <param name="Epsilon">Added to the variance, inside the root.</param>
public sealed record GroupNorm(int Groups, double Epsilon) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var x = inputs[0]!;
        RequireFloat(x, "group normalisation");
        if (x.Shape.Rank < 2) throw new ModelException($"group normalisation needs [N, C, ...], but the input is {x}", "input");
        if (Groups < 1 || x.Shape[1] % Groups != 0) throw new ModelException($"{Groups} groups do not divide the {x.Shape[1]} channels of {x.Shape}", "numGroups");
        foreach (var affine in inputs.Skip(1))
            if (affine is not null && affine.Shape.Elements != x.Shape[1])
                throw new ModelException($"the input {x.Shape} has {x.Shape[1]} channels, but the layer normalises {affine.Shape.Elements}", "input") { Kind = MistakeKind.InputSize, KeepsShape = true, Fitting = x.Shape.With(1, affine.Shape.Elements) };
        return x;
    }
}
