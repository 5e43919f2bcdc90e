namespace Translator.Compiler.Reading;

/// <summary>Which model to read, and how it is configured.</summary>
public sealed record ModelRequest
{
    /// <summary>Name of the model's class, with or without namespace; null for the only one.</summary>
    public string? Model { get; init; }

    /// <summary>The static property that gives the configured model, with or without its class; null calls the constructor, or takes the only such property where the constructor needs more than it is given.</summary>
    public string? Configuration { get; init; }

    /// <summary>
    /// Whether one of several static properties that give the model must be named where the constructor needs more than it is given. Else one that is called <c>Default</c> is taken, or the first in the source:
    /// an editor and a build show what is wrong with the model, whichever configuration is run.
    /// </summary>
    public bool NamesConfiguration { get; init; }

    /// <summary>Constructor arguments as text, by parameter name; others have what <see cref="ArgumentAttribute"/> says, or their defaults.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>Shapes of inputs by name, where they differ from the <see cref="ShapeAttribute"/>.</summary>
    public IReadOnlyDictionary<string, Shape> InputShapes { get; init; } = new Dictionary<string, Shape>();

    /// <summary>Whether layers compute as in training, and buffers are updated; PyTorch's <c>Module.train</c> before <c>forward</c>.</summary>
    public bool Training { get; init; }

    /// <summary>Sizes by name for which conditions on unknown sizes are decided, where they differ from <see cref="TypicalSizes"/>.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; init; } = new Dictionary<string, long>();

    /// <summary>A size for each name, where <see cref="TypicalSizes"/> would not pass the model's own checks; none unless the reader found them.</summary>
    internal IReadOnlyDictionary<string, long> Typical { get; init; } = new Dictionary<string, long>();

    /// <summary>What the project says about all of its models, where the <see cref="ModelAttribute"/> says nothing.</summary>
    public ProjectSettings Project { get; init; } = ProjectSettings.Default;

    /// <summary>How long the model may run.</summary>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>The whole configuration as a text: equal for equal ones.</summary>
    internal string Key => string.Join("\n", Arguments.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}")
        .Concat(InputShapes.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => $"{i.Key}:{i.Value}")).Concat(Sizes.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}~{s.Value}")).Append($"{Configuration} {NamesConfiguration} {Training} {Project.Targets} {Project.Sizes} {Project.Unroll}").Append(Limits.ToString()));
}
