namespace Translator;

public static partial class Functional
{
    /// <summary>Sum of all elements; integers and booleans give int64. <c>torch.sum</c>.</summary>
    public static Tensor Sum(Tensor input) => Sum(input, [], false);

    /// <summary>Sum along a dimension.</summary>
    public static Tensor Sum(Tensor input, int dim, bool keepdim = false) => Sum(input, [dim], keepdim);

    /// <summary>Sum along dimensions; all when none is named.</summary>
    public static Tensor Sum(Tensor input, int[] dim, bool keepdim = false) =>
        Apply(new Operators.Sum(Axes(dim, input.Rank), keepdim), input.DType.IsFloat() ? input : To(input, DType.Int64));

    /// <summary>Mean of all elements; <c>torch.mean</c>.</summary>
    public static Tensor Mean(Tensor input) => Mean(input, [], false);

    /// <summary>Mean along a dimension.</summary>
    public static Tensor Mean(Tensor input, int dim, bool keepdim = false) => Mean(input, [dim], keepdim);

    /// <summary>Mean along dimensions; all when none is named.</summary>
    /// <exception cref="ModelException">The tensor is not of floating point numbers.</exception>
    public static Tensor Mean(Tensor input, int[] dim, bool keepdim = false) => input.DType.IsFloat()
        ? Apply(new Operators.Mean(Axes(dim, input.Rank), keepdim), input)
        : throw new ModelException($"a mean is of floating point numbers, but the input is {input.Type}; convert it with To(DType.Float32)", nameof(input));

    /// <summary>Largest element along a dimension; <c>torch.amax</c>.</summary>
    public static Tensor Amax(Tensor input, int dim, bool keepdim = false) => Amax(input, [dim], keepdim);

    /// <summary>Largest element along dimensions; all when none is named.</summary>
    public static Tensor Amax(Tensor input, int[] dim, bool keepdim = false) => Apply(new Operators.Amax(Axes(dim, input.Rank), keepdim), input);

    /// <summary>Smallest element along a dimension; <c>torch.amin</c>.</summary>
    public static Tensor Amin(Tensor input, int dim, bool keepdim = false) => Amin(input, [dim], keepdim);

    /// <summary>Smallest element along dimensions; all when none is named.</summary>
    public static Tensor Amin(Tensor input, int[] dim, bool keepdim = false) => Apply(new Operators.Amin(Axes(dim, input.Rank), keepdim), input);
}
