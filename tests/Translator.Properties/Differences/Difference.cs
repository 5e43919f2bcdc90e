namespace Translator.Properties.Differences;

/// <summary>A place where frameworks mean different things under one name, with the numbers that PyTorch's definition gives.</summary>
/// <param name="Name">What differs.</param>
/// <param name="Sample">A use in which it shows.</param>
/// <param name="Expected">The output, computed by hand.</param>
sealed record Difference(string Name, Sample Sample, params double[] Expected)
{
    /// <summary>Engines whose kernels compute something else, and what they do.</summary>
    public IReadOnlyDictionary<string, string> Unmet { get; init; } = new Dictionary<string, string>();
}
