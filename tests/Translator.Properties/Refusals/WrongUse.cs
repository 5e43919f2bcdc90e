namespace Translator.Properties.Refusals;

/// <summary>A use of an operator that PyTorch's documentation forbids.</summary>
/// <param name="Sample">The use.</param>
/// <param name="Rule">A part of the message that says the rule.</param>
/// <param name="At">The source text that the error marks.</param>
sealed record WrongUse(Sample Sample, string Rule, string At)
{
    /// <summary>Why libtorch lets it pass; null where it refuses too.</summary>
    public string? PassesInTorch { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Sample.Layer is { } layer ? $"new {layer}" : $"{Sample.Call} of {string.Join(", ", Sample.Inputs.Select(i => $"{i.Name} {i.Type.ToString().ToLowerInvariant()}[{string.Join(", ", i.Sizes)}]"))}";
}
