namespace Translator.Properties.Differences.Indices;

/// <summary>A use of an index.</summary>
/// <param name="Call">The use; the index is called <c>i</c>.</param>
/// <param name="Size">How many elements there are to choose from.</param>
/// <param name="Inputs">What else it reads.</param>
sealed record IndexUse(string Call, int Size, params Argument[] Inputs)
{
    /// <summary>The use with an index that is right and one that may be wrong.</summary>
    public Sample With(int second) => new(Call, [.. Inputs, new Argument("i", [2], DType.Int64) { Given = [1, second] }]);
}

/// <summary>Operators that treat indices alike.</summary>
/// <param name="Name">PyTorch's names.</param>
/// <param name="Uses">A use of each.</param>
/// <param name="Large">What an index from the size on comes to, by engine.</param>
/// <param name="Negative">What -1 comes to, by engine; null where it is allowed.</param>
sealed record IndexFamily(string Name, IReadOnlyList<IndexUse> Uses, IReadOnlyDictionary<string, Happening> Large, IReadOnlyDictionary<string, Happening>? Negative);
