namespace Translator;

/// <summary>A factor for all spatial dimensions, or one for each: <c>2.0</c>, <c>(2.0, 1.5)</c>.</summary>
public readonly struct Scales
{
    readonly double[]? values;

    Scales(params double[] values) => this.values = values;

    /// <summary>The factors as given, or null.</summary>
    internal double[]? Values => values;

    /// <summary>The same factor for every dimension.</summary>
    public static implicit operator Scales(double value) => new(value);

    /// <summary>Height and width.</summary>
    public static implicit operator Scales((double, double) value) => new(value.Item1, value.Item2);

    /// <summary>Depth, height and width.</summary>
    public static implicit operator Scales((double, double, double) value) => new(value.Item1, value.Item2, value.Item3);

    /// <summary>One factor for each dimension.</summary>
    public static implicit operator Scales(double[] value) => new(value);
}
