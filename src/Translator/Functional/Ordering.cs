namespace Translator;

public static partial class Functional
{
    /// <summary>Where the largest element stands, as int64, the first of several; <c>torch.argmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">Along which dimension; null: in the flattened tensor.</param>
    /// <param name="keepdim">Whether the dimension stays with size 1.</param>
    public static Tensor Argmax(Tensor input, int? dim = null, bool keepdim = false) => ArgExtremum(axis => new Operators.ArgMax(axis, keepdim), CheckNumbers(input, "a place"), dim, keepdim);

    /// <summary>Where the smallest element stands, as int64, the first of several; <c>torch.argmin</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">Along which dimension; null: in the flattened tensor.</param>
    /// <param name="keepdim">Whether the dimension stays with size 1.</param>
    public static Tensor Argmin(Tensor input, int? dim = null, bool keepdim = false) => ArgExtremum(axis => new Operators.ArgMin(axis, keepdim), CheckNumbers(input, "a place"), dim, keepdim);

    static Tensor ArgExtremum(Func<int, Operators.ArgExtremum> op, Tensor input, int? dim, bool keepdim)
    {
        if (input.Rank == 0 && (dim is 0 or -1)) dim = null;
        if (dim is { } given) return Apply(op(Shape.Axis(given, input.Rank)), input);
        var index = Apply(op(0), Reshape(input, -1));
        return Reshape(index, keepdim ? [.. Enumerable.Repeat((Dim)1, input.Rank)] : []);
    }

    /// <summary>Largest of all elements; <c>torch.max</c>.</summary>
    public static Tensor Max(Tensor input) => Amax(input);

    /// <summary>The larger of each pair; <c>torch.max</c>, as <see cref="Maximum"/>.</summary>
    public static Tensor Max(Tensor input, Tensor other) => Maximum(input, other);

    /// <summary>Largest element along a dimension, and where it stands; <c>torch.max</c>.</summary>
    public static (Tensor Values, Tensor Indices) Max(Tensor input, int dim, bool keepdim = false) => (Amax(input, dim, keepdim), Argmax(input, dim, keepdim));

    /// <summary>Smallest of all elements; <c>torch.min</c>.</summary>
    public static Tensor Min(Tensor input) => Amin(input);

    /// <summary>The smaller of each pair; <c>torch.min</c>, as <see cref="Minimum"/>.</summary>
    public static Tensor Min(Tensor input, Tensor other) => Minimum(input, other);

    /// <summary>Smallest element along a dimension, and where it stands; <c>torch.min</c>.</summary>
    public static (Tensor Values, Tensor Indices) Min(Tensor input, int dim, bool keepdim = false) => (Amin(input, dim, keepdim), Argmin(input, dim, keepdim));

    /// <summary>The k largest elements along a dimension, sorted, and where they stand; <c>torch.topk</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="k">How many, at most the dimension's size.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="largest">False for the smallest.</param>
    /// <param name="sorted">Accepted as PyTorch does; the result is sorted either way.</param>
    public static (Tensor Values, Tensor Indices) Topk(Tensor input, Dim k, int dim = -1, bool largest = true, bool sorted = true)
    {
        if (input.Rank == 0) return (input, Constant(0, DType.Int64));
        var outputs = ApplyMany(new Operators.TopK(k, Shape.Axis(dim, input.Rank), largest), input);
        return (outputs[0], outputs[1]);
    }

    /// <summary>Elements along a dimension in ascending order, and where they stood; NaN counts as largest. <c>torch.sort</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    /// <param name="stable">Accepted as PyTorch does; equal elements keep their order either way.</param>
    public static (Tensor Values, Tensor Indices) Sort(Tensor input, int dim = -1, bool descending = false, bool stable = false) =>
        Topk(input, input.Rank == 0 ? 1 : input.Shape[dim], dim, largest: descending);

    /// <summary>Elements along the first dimension in ascending order; <c>torch.msort</c>.</summary>
    public static Tensor Msort(Tensor input) => Sort(input, 0).Values;

    /// <summary>Where the elements along a dimension stand in ascending order; <c>torch.argsort</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    /// <param name="stable">Accepted as PyTorch does; equal elements keep their order either way.</param>
    public static Tensor Argsort(Tensor input, int dim = -1, bool descending = false, bool stable = false) => Sort(input, dim, descending, stable).Indices;

    /// <summary>The k-th smallest element along a dimension, and where it stands; <c>torch.kthvalue</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="k">From 1.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="keepdim">Whether the dimension stays with size 1.</param>
    public static (Tensor Values, Tensor Indices) Kthvalue(Tensor input, Dim k, int dim = -1, bool keepdim = false)
    {
        if (k.Known < 1) throw new ModelException($"k counts from 1, but is {k}", nameof(k));
        var (values, indices) = Topk(input, k, dim, largest: false);
        return (Last(values), Last(indices));

        Tensor Last(Tensor x) => x.Rank == 0 ? x : keepdim ? Narrow(x, dim, k - 1, 1) : Squeeze(Narrow(x, dim, k - 1, 1), dim);
    }

    /// <summary>The middle element of all, the lower one of two; <c>torch.median</c>.</summary>
    public static Tensor Median(Tensor input) => Median(Reshape(input, -1), 0).Values;

    /// <summary>The middle element along a dimension, the lower one of two, and where it stands; <c>torch.median</c>.</summary>
    /// <param name="input">Any shape, without NaN.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="keepdim">Whether the dimension stays with size 1.</param>
    public static (Tensor Values, Tensor Indices) Median(Tensor input, int dim = -1, bool keepdim = false) =>
        Kthvalue(input, input.Rank == 0 ? 1 : (input.Shape[dim] + 1) / 2, dim, keepdim);
}
