namespace Translator;

/// <summary>A number for all spatial dimensions, or one for each: <c>3</c>, <c>(3, 5)</c>, <c>(1, 3, 3)</c>.</summary>
public readonly struct Sizes
{
    readonly int[]? values;

    Sizes(params int[] values) => this.values = values;

    /// <summary>Whether anything was given.</summary>
    public bool IsGiven => values is not null;

    /// <summary>The same number for every dimension.</summary>
    public static implicit operator Sizes(int value) => new(value);

    /// <summary>Height and width.</summary>
    public static implicit operator Sizes((int, int) value) => new(value.Item1, value.Item2);

    /// <summary>Depth, height and width.</summary>
    public static implicit operator Sizes((int, int, int) value) => new(value.Item1, value.Item2, value.Item3);

    /// <summary>Four sides: left, right, top, bottom.</summary>
    public static implicit operator Sizes((int, int, int, int) value) => new(value.Item1, value.Item2, value.Item3, value.Item4);

    /// <summary>One number for each dimension.</summary>
    public static implicit operator Sizes(int[] value) => new(value);

    /// <summary>One number for each of <paramref name="spatial"/> dimensions.</summary>
    /// <param name="spatial">Number of spatial dimensions.</param>
    /// <param name="argument">Name of the parameter, for errors.</param>
    /// <param name="least">Least number allowed.</param>
    /// <exception cref="ModelException">The count or a number is wrong.</exception>
    internal int[] Expand(int spatial, string argument, int least = 1)
    {
        var given = values ?? throw new ModelException($"{argument} is missing", argument);
        if (given.Length != 1 && given.Length != spatial)
            throw new ModelException($"{argument} has {given.Length} numbers; give one, or {spatial}: one for each spatial dimension", argument);
        if (Array.Find(given, v => v < least) is var wrong && Array.Exists(given, v => v < least))
            throw new ModelException($"{argument} must be at least {least}, but is {wrong}", argument);
        return given.Length == spatial ? given : [.. Enumerable.Repeat(given[0], spatial)];
    }

    /// <summary>One number for each of <paramref name="spatial"/> dimensions; the same number where none was given.</summary>
    internal int[] Expand(int spatial, string argument, int orElse, int least = 1) => (IsGiven ? this : orElse).Expand(spatial, argument, least);

    /// <summary>The numbers as given.</summary>
    /// <exception cref="ModelException">None was given, or one is less than 1.</exception>
    internal int[] ToArray(string argument) => Expand(values?.Length ?? 1, argument);

    /// <summary>Numbers before and after each of <paramref name="spatial"/> dimensions, the last one first, as padding has them.</summary>
    internal int[] Sides(int spatial)
    {
        var given = values ?? throw new ModelException("padding is missing", "padding");
        return given.Length == 1 ? [.. Enumerable.Repeat(given[0], 2 * spatial)]
            : given.Length == 2 * spatial ? given
            : throw new ModelException($"padding has {given.Length} numbers; give one, or {2 * spatial}: before and after for each dimension, the last one first", "padding");
    }

    /// <inheritdoc/>
    public override string ToString() => values is null ? "none" : values.Length == 1 ? $"{values[0]}" : $"({string.Join(", ", values)})";
}
