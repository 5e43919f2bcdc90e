namespace Translator;

public static partial class Functional
{
    /// <summary>The part of matrices on and below a diagonal, zeros above; <c>torch.tril</c>.</summary>
    /// <param name="input">[..., rows, columns].</param>
    /// <param name="diagonal">0 for the main one; positive above it.</param>
    public static Tensor Tril(Tensor input, Dim diagonal = default) => Apply(new Operators.Trilu(false, diagonal), CheckMatrix(input));

    /// <summary>The part of matrices on and above a diagonal, zeros below; <c>torch.triu</c>.</summary>
    /// <param name="input">[..., rows, columns].</param>
    /// <param name="diagonal">0 for the main one; positive above it.</param>
    public static Tensor Triu(Tensor input, Dim diagonal = default) => Apply(new Operators.Trilu(true, diagonal), CheckMatrix(input));

    /// <summary>A diagonal of two dimensions as a new last one; <c>torch.diagonal</c>.</summary>
    /// <param name="input">At least two dimensions.</param>
    /// <param name="offset">0 for the main one; positive above it.</param>
    /// <param name="dim1">The rows.</param>
    /// <param name="dim2">The columns.</param>
    public static Tensor Diagonal(Tensor input, Dim offset = default, int dim1 = 0, int dim2 = 1)
    {
        CheckMatrix(input);
        int first = Shape.Axis(dim1, input.Rank, nameof(dim1)), second = Shape.Axis(dim2, input.Rank, nameof(dim2));
        if (first == second) throw new ModelException($"a diagonal is of two dimensions, but both are {first}", nameof(dim2));
        Dim rows = input.Shape[first], columns = input.Shape[second];
        var isBelow = IsBelow(offset, nameof(offset));
        var length = Dim.Max(isBelow ? Dim.Min(rows + offset, columns) : Dim.Min(rows, columns - offset), 0);
        var start = isBelow ? columns * -offset : offset;
        var flat = Flatten(Movedim(input, [first, second], [-2, -1]), start: -2);

        // in the flattened matrix, neighbours on a diagonal are one row and one column apart
        return IndexSelect(flat, -1, Arange(length) * (columns + 1) + start);
    }

    /// <summary>A matrix with all elements on a diagonal; <c>torch.diagflat</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="offset">0 for the main one; positive above it.</param>
    public static Tensor Diagflat(Tensor input, Dim offset = default) => DiagEmbed(Reshape(input, -1), offset);

    /// <summary>The diagonal of a matrix, or a matrix with a vector on its diagonal; <c>torch.diag</c>.</summary>
    /// <param name="input">One or two dimensions.</param>
    /// <param name="diagonal">0 for the main one; positive above it.</param>
    public static Tensor Diag(Tensor input, Dim diagonal = default) => input.Rank switch
    {
        1 => DiagEmbed(input, diagonal),
        2 => Diagonal(input, diagonal),
        _ => throw new ModelException($"diag needs one or two dimensions, but the input is {input.Shape}", nameof(input)),
    };

    /// <summary>Matrices of two dimensions with the input's last dimension on a diagonal and zeros elsewhere; <c>torch.diag_embed</c>.</summary>
    /// <param name="input">At least one dimension.</param>
    /// <param name="offset">0 for the main one; positive above it.</param>
    /// <param name="dim1">The rows among the result's dimensions.</param>
    /// <param name="dim2">The columns among the result's dimensions.</param>
    public static Tensor DiagEmbed(Tensor input, Dim offset = default, int dim1 = -2, int dim2 = -1)
    {
        if (input.Rank == 0) throw new ModelException("a diagonal needs at least one dimension, but the input is a scalar", nameof(input));
        (Dim below, Dim right) = IsBelow(offset, nameof(offset)) ? (-offset, default(Dim)) : (default(Dim), offset);
        var size = input.Shape[-1] + below + right;
        var rows = Arange(input.Shape[-1]) + below;
        var columns = Arange(input.Shape[-1]) + right;

        // element k goes to (rows[k], columns[k]): one place in the flattened matrix
        var places = rows * size + columns;
        var zeros = Full(new Shape([.. input.Shape.Slice(0, input.Rank - 1), size * size]), 0, input.DType);
        var matrices = Unflatten(Scatter(zeros, -1, Expand(places, [.. input.Shape]), input), -1, [size, size]);
        int first = Shape.Axis(dim1, matrices.Rank, nameof(dim1)), second = Shape.Axis(dim2, matrices.Rank, nameof(dim2));
        if (first == second) throw new ModelException($"a diagonal is of two dimensions, but both are {first}", nameof(dim2));
        return (first, second) == (matrices.Rank - 2, matrices.Rank - 1) ? matrices : Movedim(matrices, [-2, -1], [first, second]);
    }

    /// <summary>Sum of a matrix's diagonal; <c>torch.trace</c>.</summary>
    public static Tensor Trace(Tensor input) => Sum(Diagonal(CheckRank(input, 2, nameof(input))));

    /// <summary>Whether a diagonal lies below the main one, which decides where it begins.</summary>
    static bool IsBelow(Dim offset, string argument) => offset.LowerBound < 0 || offset.LowerBound is null
        ? (-offset).LowerBound >= 0 ? true : throw new ModelException($"whether the diagonal {offset} is above or below the main one is not known", argument)
        : false;

    static Tensor CheckMatrix(Tensor input) => input.Rank >= 2
        ? input
        : throw new ModelException($"at least two dimensions are needed, rows and columns, but the input is {input.Shape}", nameof(input));
}
