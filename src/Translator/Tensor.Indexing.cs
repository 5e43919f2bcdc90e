namespace Translator;

/// <content>Brackets.</content>
public partial class Tensor
{
    /// <summary>
    /// Parts of the tensor as Python's brackets give them: <c>x[0]</c>, <c>x[.., 1..^1]</c>, <c>x[TensorIndex.Ellipsis, ^1]</c>, <c>x[TensorIndex.Slice(step: 2)]</c>,
    /// <c>x[TensorIndex.NewAxis]</c>, <c>x[tokens]</c>. Dimensions that are not named stay whole.
    /// </summary>
    /// <param name="indices">One place for each dimension, in order.</param>
    /// <exception cref="ModelException">There are more places than dimensions, an index is out of range, or a mask picks a number of elements that only its values tell.</exception>
    public Tensor this[params TensorIndex?[] indices]
    {
        get => Functional.Index(this, indices ?? [null]);
        [Obsolete("A tensor does not change. For x[mask] = value write x = MaskedFill(x, mask, value) or Where(mask, value, x), for x[1..3] = value join the parts with Cat, or use IndexFill or Scatter; each returns a new tensor.", error: true)]
        set => throw new ModelException("a tensor does not change; write MaskedFill, Where, Cat, IndexFill or Scatter, which return a new tensor");
    }
}
