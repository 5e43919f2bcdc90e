namespace Translator;

/// <summary>The rule by which shapes stretch to each other (<see href="https://docs.pytorch.org/docs/stable/notes/broadcasting.html"/>).</summary>
static class Broadcasting
{
    /// <summary>
    /// The common shape: dimensions are aligned at the end; each pair is equal or one of them is 1.
    /// Two sizes that are both unknown are taken to be equal, see <see cref="SizeAssumptions.Agree"/>.
    /// </summary>
    /// <exception cref="ModelException">A pair of sizes differs and neither is 1.</exception>
    public static Shape Of(Shape a, Shape b)
    {
        var rank = Math.Max(a.Rank, b.Rank);
        var dims = new Dim[rank];
        for (var i = 0; i < rank; i++)
        {
            Dim left = i < rank - a.Rank ? 1 : a[i - (rank - a.Rank)], right = i < rank - b.Rank ? 1 : b[i - (rank - b.Rank)];
            dims[i] = left == right || right == 1 ? left
                : left == 1 ? right
                : SizeAssumptions.Agree(left, right)
                ?? throw new ModelException($"{a} and {b} do not stretch to each other: {left} and {right} differ and neither is 1", "other");
        }

        return new(dims);
    }
}
