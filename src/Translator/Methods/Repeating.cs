namespace Translator;

/// <content>Functions of <c>Functional/Repeating.cs</c> that PyTorch has as methods too.</content>
public partial class Tensor
{
    /// <inheritdoc cref="Functional.Repeat(Tensor, Dim[])"/>
    public Tensor Repeat(params Dim[] repeats) => Functional.Repeat(this, repeats);

    /// <inheritdoc cref="Functional.Tile(Tensor, Dim[])"/>
    public Tensor Tile(params Dim[] dims) => Functional.Tile(this, dims);

    /// <inheritdoc cref="Functional.RepeatInterleave(Tensor, Dim, int?, Dim?)"/>
    public Tensor RepeatInterleave(Dim repeats, int? dim = null, Dim? outputSize = null) => Functional.RepeatInterleave(this, repeats, dim, outputSize);

    /// <inheritdoc cref="Functional.RepeatInterleave(Tensor, Tensor, int?, Dim?)"/>
    public Tensor RepeatInterleave(Tensor repeats, int? dim = null, Dim? outputSize = null) => Functional.RepeatInterleave(this, repeats, dim, outputSize);

    /// <inheritdoc cref="Functional.Flip(Tensor, int[])"/>
    public Tensor Flip(params int[] dims) => Functional.Flip(this, dims);

    /// <inheritdoc cref="Functional.Roll(Tensor, Dim)"/>
    public Tensor Roll(Dim shifts) => Functional.Roll(this, shifts);

    /// <inheritdoc cref="Functional.Roll(Tensor, Dim, int)"/>
    public Tensor Roll(Dim shifts, int dims) => Functional.Roll(this, shifts, dims);

    /// <inheritdoc cref="Functional.Roll(Tensor, int[], int[])"/>
    public Tensor Roll(int[] shifts, int[] dims) => Functional.Roll(this, shifts, dims);

    internal Tensor Roll(Dim[] shifts, int[] dims) => Functional.Roll(this, shifts, dims);

    /// <inheritdoc cref="Functional.Fliplr(Tensor)"/>
    public Tensor Fliplr() => Functional.Fliplr(this);

    /// <inheritdoc cref="Functional.Flipud(Tensor)"/>
    public Tensor Flipud() => Functional.Flipud(this);

    /// <inheritdoc cref="Functional.Rot90(Tensor, int, int[])"/>
    public Tensor Rot90(int k = 1, int[]? dims = null) => Functional.Rot90(this, k, dims);
}
