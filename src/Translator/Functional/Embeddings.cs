namespace Translator;

public static partial class Functional
{
    /// <summary>Rows of a table; <c>torch.nn.functional.embedding</c>.</summary>
    /// <param name="input">Integers of any shape, each at least 0 and less than the number of rows.</param>
    /// <param name="weight">[rows, size].</param>
    /// <param name="paddingIdx">A row that is not trained; it matters in training alone. Negative counts from the end.</param>
    /// <param name="maxNorm">Rows with a larger norm are scaled down to it; the table in a graph stays as it is, where PyTorch changes the rows that were looked up.</param>
    /// <param name="normType">Which norm, see <see cref="Norm(Tensor, double, int[], bool, DType?)"/>.</param>
    /// <param name="scaleGradByFreq">Whether gradients are divided by how often an index occurs; for TorchSharp's training alone.</param>
    /// <param name="sparse">What gradients are stored as in PyTorch; their values are the same.</param>
    public static Tensor Embedding(Tensor input, Tensor weight, int? paddingIdx = null, double? maxNorm = null, double normType = 2, bool scaleGradByFreq = false, bool sparse = false)
    {
        _ = (scaleGradByFreq, sparse);
        if (!input.DType.IsInteger())
            throw new ModelException($"an embedding is looked up by integers, but the input is {input.Type}; declare it with [Shape(..., Type = DType.Int64)]", nameof(input)) { Kind = MistakeKind.IntegersNeeded };
        PaddingRow(weight, paddingIdx);
        var rows = Apply(new Operators.Take(0), weight, input);
        if (maxNorm is not { } most) return rows;
        var norms = Norm(rows, normType, -1, keepdim: true);
        return Where(norms > most, rows * (most / (norms + 1e-7)), rows);
    }

    /// <summary>Sums, means or maxima of a table's rows; <c>torch.nn.functional.embedding_bag</c>.</summary>
    /// <param name="input">Integers [bags, length]; or [n], cut into bags by <paramref name="offsets"/>.</param>
    /// <param name="weight">[rows, size].</param>
    /// <param name="offsets">[bags]: where each bag begins in a one-dimensional input.</param>
    /// <param name="mode"><c>"sum"</c>, <c>"mean"</c> or <c>"max"</c>; an empty bag gives zeros.</param>
    /// <param name="perSampleWeights">A factor for each integer, of the input's shape; with mode sum only.</param>
    /// <param name="includeLastOffset">Whether the last offset is the end of the last bag instead of the begin of one more.</param>
    /// <param name="paddingIdx">A row that does not count.</param>
    /// <param name="maxNorm">As in <see cref="Embedding"/>.</param>
    /// <param name="normType">As in <see cref="Embedding"/>.</param>
    /// <param name="scaleGradByFreq">As in <see cref="Embedding"/>.</param>
    /// <param name="sparse">As in <see cref="Embedding"/>.</param>
    /// <returns>[bags, size].</returns>
    public static Tensor EmbeddingBag(Tensor input, Tensor weight, Tensor? offsets = null, string mode = "mean", Tensor? perSampleWeights = null, bool includeLastOffset = false, int? paddingIdx = null, double? maxNorm = null, double normType = 2, bool scaleGradByFreq = false, bool sparse = false)
    {
        _ = (scaleGradByFreq, sparse);
        if (mode is not ("sum" or "mean" or "max")) throw new ModelException($"mode is \"sum\", \"mean\" or \"max\", not \"{mode}\"", nameof(mode));
        if (perSampleWeights is not null && mode != "sum") throw new ModelException($"weights for each sample need mode \"sum\", not \"{mode}\"", nameof(perSampleWeights));
        if (input.Rank is not (1 or 2)) throw new ModelException($"bags are [bags, length], or [n] with offsets, but the input is {input.Shape}", nameof(input));
        if ((input.Rank == 1) != (offsets is not null)) throw new ModelException("offsets come with a one-dimensional input, and only with one", nameof(offsets));
        var padding = PaddingRow(weight, paddingIdx);
        var rows = Embedding(input, weight, maxNorm: maxNorm, normType: normType);
        if (perSampleWeights is not null) rows *= Unsqueeze(perSampleWeights, -1);

        // [bags, length] with length the input's last size: which integers are in which bag; and their rows, for each bag or for all
        var members = offsets is null ? null : Members(input, offsets, includeLastOffset);
        if (padding is { } row)
        {
            var counted = Ne(input, row);
            members = members is null ? counted : members & counted;
        }

        if (mode == "max") return BagMaximum(rows, members);
        var sum = members is null ? Sum(rows, -2)
            : offsets is null ? Sum(Where(Unsqueeze(members, -1), rows, 0), -2)
            : MatMul(To(members, rows.DType), rows);
        if (mode == "sum") return sum;
        return members is null ? sum / input.Shape[1] : sum / To(Clamp(Sum(members, -1, keepdim: true), min: 1), sum.DType);
    }

    static Tensor Members(Tensor input, Tensor offsets, bool includeLastOffset)
    {
        var position = Arange(input.Shape[0], offsets.DType);
        var count = offsets.Shape[0];
        var begin = includeLastOffset ? Narrow(offsets, 0, 0, count - 1) : offsets;
        var end = includeLastOffset ? Narrow(offsets, 0, 1, count - 1) : Cat([Narrow(offsets, 0, 1, count - 1), Full(new Shape(1), input.Shape[0], offsets.DType)]);
        return (position >= Unsqueeze(begin, 1)) & (position < Unsqueeze(end, 1));
    }

    static Tensor BagMaximum(Tensor rows, Tensor? members)
    {
        if (members is null) return Amax(rows, -2);
        var largest = Amax(Where(Unsqueeze(members, -1), rows, double.NegativeInfinity), -2);
        return Where(Any(members, -1, keepdim: true), largest, 0);
    }

    static int? PaddingRow(Tensor weight, int? paddingIdx)
    {
        if (paddingIdx is not { } index) return null;
        var rows = weight.Shape[0];
        var row = index < 0 ? index + rows : (Dim)index;
        return row.Known < 0 || (rows - 1 - row).Known < 0
            ? throw new ModelException($"paddingIdx {index} is outside of the {rows} rows of the table", nameof(paddingIdx))
            : (int)row;
    }
}
