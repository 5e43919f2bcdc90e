namespace Translator.Compiler.Reading;

/// <summary>Which model to read, and how it is configured.</summary>
public sealed record ModelRequest
{
    /// <summary>Name of the model's class, with or without namespace; null for the only one.</summary>
    public string? Model { get; init; }

    /// <summary>Constructor arguments as text, by parameter name; others have their defaults.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>Shapes of inputs by name, where they differ from the <see cref="ShapeAttribute"/>.</summary>
    public IReadOnlyDictionary<string, Shape> InputShapes { get; init; } = new Dictionary<string, Shape>();

    /// <summary>Numbers for names in the shapes of inputs, for example <c>N=1, T=128</c>, where the <see cref="ModelAttribute"/> gives none.</summary>
    public string? Sizes { get; init; }

    /// <summary>How long the model may run.</summary>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>The whole configuration as a text: equal for equal ones.</summary>
    internal string Key => string.Join("\n", Arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}")
        .Concat(InputShapes.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => $"{i.Key}:{i.Value}")).Append(Sizes ?? "").Append(Limits.ToString()));
}
