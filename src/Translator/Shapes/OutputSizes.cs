namespace Translator;

/// <summary>Output sizes of adaptive pooling: one for all spatial dimensions, or one for each, null keeping the input's: <c>1</c>, <c>(7, 7)</c>, <c>(null, 7)</c>.</summary>
public readonly struct OutputSizes
{
    readonly int?[]? values;

    OutputSizes(params int?[] values) => this.values = values;

    /// <summary>The same number for every dimension.</summary>
    public static implicit operator OutputSizes(int value) => new(value);

    /// <summary>Height and width.</summary>
    public static implicit operator OutputSizes((int, int) value) => new(value.Item1, value.Item2);

    /// <summary>Height and width, null keeping the input's.</summary>
    public static implicit operator OutputSizes((int?, int?) value) => new(value.Item1, value.Item2);

    /// <summary>Depth, height and width.</summary>
    public static implicit operator OutputSizes((int, int, int) value) => new(value.Item1, value.Item2, value.Item3);

    /// <summary>Depth, height and width, null keeping the input's.</summary>
    public static implicit operator OutputSizes((int?, int?, int?) value) => new(value.Item1, value.Item2, value.Item3);

    /// <summary>One number for each dimension.</summary>
    public static implicit operator OutputSizes(int[] value) => new([.. value.Select(v => (int?)v)]);

    /// <summary>One number for each dimension, null keeping the input's.</summary>
    public static implicit operator OutputSizes(int?[] value) => new(value);

    /// <summary>One number for each of <paramref name="spatial"/> dimensions.</summary>
    /// <exception cref="ModelException">The count or a number is wrong.</exception>
    internal int?[] Expand(int spatial, string argument)
    {
        var given = values ?? throw new ModelException($"{argument} is missing", argument);
        if (given.Length != 1 && given.Length != spatial)
            throw new ModelException($"{argument} has {given.Length} numbers; give one, or {spatial}: one for each spatial dimension", argument);
        if (Array.Find(given, v => v < 1) is { } wrong) throw new ModelException($"{argument} must be at least 1, but is {wrong}", argument);
        return given.Length == spatial ? given : [.. Enumerable.Repeat(given[0], spatial)];
    }

    /// <inheritdoc/>
    public override string ToString() => values is null ? "none" : $"({string.Join(", ", values.Select(v => v?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"))})";
}
