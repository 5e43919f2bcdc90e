namespace Translator;

/// <summary>
/// The operators of the DSL as functions, for <c>using static</c>; those that PyTorch has as methods too are methods of <see cref="Tensor"/>.
/// Names, meanings and defaults are PyTorch's (<c>torch</c>, <c>torch.nn.functional</c>), in C# spelling.
/// </summary>
/// <remarks>One file for each family; the operators' records are in files of the same names under <c>Operators/</c>.</remarks>
public static partial class Functional
{
    static Tensor Apply(Operator op, params Tensor?[] inputs) => GraphBuilder.Current.Add(op, inputs)[0];

    static IReadOnlyList<Tensor> ApplyMany(Operator op, params Tensor?[] inputs) => GraphBuilder.Current.Add(op, inputs);

    /// <summary>Applies a binary operator after promoting both sides to one type, and to floating point where the operator needs it.</summary>
    static Tensor ApplyBinary(Operator op, Tensor a, Tensor b, bool floating = false)
    {
        var type = Promote(a, b);
        if (floating && !type.IsFloat()) type = DType.Float32;
        return Apply(op, To(a, type), To(b, type));
    }

    /// <summary>PyTorch's rule: a 0-d tensor counts like a number beside a tensor that has dimensions.</summary>
    static DType Promote(Tensor a, Tensor b) => (a.Rank == 0) == (b.Rank == 0) ? DTypes.Promote(a.DType, b.DType)
        : a.Rank == 0 ? PromoteScalarTensor(b.DType, a.DType) : PromoteScalarTensor(a.DType, b.DType);

    static DType PromoteScalarTensor(DType tensor, DType scalar) => scalar.Category() > tensor.Category() ? scalar : tensor;

    static Tensor ApplyBinary(Operator op, Tensor a, Scalar b, bool floating = false)
    {
        var type = ScalarType(a.DType, b, floating);
        return Apply(op, To(a, type), Constant(b, type));
    }

    static Tensor ApplyBinary(Operator op, Scalar a, Tensor b, bool floating = false)
    {
        var type = ScalarType(b.DType, a, floating);
        return Apply(op, Constant(a, type), To(b, type));
    }

    static DType ScalarType(DType tensor, Scalar number, bool floating)
    {
        var type = DTypes.Promote(tensor, number.Category);
        return floating && !type.IsFloat() ? DType.Float32 : type;
    }

    /// <summary>A floating point operator promotes integers and booleans to float32, as PyTorch does.</summary>
    static Tensor ApplyFloat(Operator op, Tensor input) => Apply(op, ToFloat(input));

    static Tensor ToFloat(Tensor input) => input.DType.IsFloat() ? input : To(input, DType.Float32);

    static Tensor Converted(Tensor input, DType? dtype) => dtype is { } type ? To(input, type) : input;

    static Tensor CheckNumbers(Tensor input, string what) => input.DType != DType.Bool
        ? input
        : throw new ModelException($"{what} is of numbers, but the input is {input.Type}; write LogicalNot for the opposite, or convert it with To", nameof(input));

    internal static Tensor Constant(Scalar value, DType type) => Fill(value, new(type, Shape.Scalar));

    static Tensor Fill(Scalar value, TensorType type) => Apply(new Operators.Full(!value.IsKnown ? value
        : type.DType.IsFloat() ? value.ToDouble()
        : type.DType == DType.Bool ? value.ToDouble() != 0
        : value.Category == ScalarCategory.Float ? value.ToInt64() : value, type));

    static int[] Axes(int[] dims, int rank, string argument = "dim")
    {
        // PyTorch lets a scalar have the dimensions 0 and -1
        if (rank == 0 && Array.TrueForAll(dims, d => d is 0 or -1)) return [];
        int[] axes = dims.Length == 0 ? [.. Enumerable.Range(0, rank)] : [.. dims.Select(d => Shape.Axis(d, rank, argument)).OrderBy(d => d)];
        return axes.Distinct().Count() == axes.Length ? axes : throw new ModelException("a dimension is named twice", argument);
    }
}
