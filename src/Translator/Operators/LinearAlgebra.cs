namespace Translator.Operators;

/// <summary>x Wᵀ + b on the last dimension. Inputs: x, weight [out, in], optional bias [out].</summary>
public sealed record Linear : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, weight) = (inputs[0]!, inputs[1]!);
        if (x.Shape.Rank == 0) throw new ModelException("a linear layer needs a tensor of at least one dimension, but this is a scalar", "input");
        if (x.Shape[-1] != weight.Shape[1])
            throw new ModelException($"the last dimension of the input {x.Shape} is {x.Shape[-1]}, but the layer takes {weight.Shape[1]} features", "input") { Kind = MistakeKind.InputSize, Fitting = x.Shape.With(-1, weight.Shape[1]) };
        RequireOneType(x, weight, "input");
        return x with { Shape = x.Shape.With(-1, weight.Shape[0]) };
    }
}

/// <summary>Matrix product over the last two dimensions, the others broadcast; vectors as <c>torch.matmul</c> treats them.</summary>
public sealed record MatMul : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        RequireOneType(inputs[0]!, inputs[1]!, "other");
        var (a, b) = (inputs[0]!.Shape, inputs[1]!.Shape);
        if (a.Rank == 0 || b.Rank == 0) throw new ModelException($"a matrix product needs tensors of at least one dimension, but has {a} and {b}", "other");
        var (left, right) = (a.Rank == 1 ? a.Insert(0, 1) : a, b.Rank == 1 ? b.Insert(1, 1) : b);
        if (SizeAssumptions.Agree(left[-1], right[-2]) is null) throw new ModelException($"{a} times {b}: the inner sizes {left[-1]} and {right[-2]} differ{(b.Rank > 1 && left[-1] == right[-1] ? "; Transpose(-2, -1) of the second makes them fit" : "")}", "other");
        var batch = Broadcasting.Of(left.Slice(0, left.Rank - 2), right.Slice(0, right.Rank - 2));
        return inputs[0]! with { Shape = new([.. batch, .. a.Rank == 1 ? [] : new[] { left[-2] }, .. b.Rank == 1 ? [] : new[] { right[-1] }]) };
    }
}
