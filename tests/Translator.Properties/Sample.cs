namespace Translator.Properties;

/// <summary>One use of an operator, as a person would write it: a model whose <c>Forward</c> is the call.</summary>
/// <param name="Call">C# whose value is the output: a tensor, a tuple of them, or an array.</param>
/// <param name="Inputs">What it reads.</param>
sealed record Sample(string Call, params Argument[] Inputs)
{
    /// <summary>A layer for the field <c>layer</c>, as it stands after <c>new</c>; null for none.</summary>
    public string? Layer { get; init; }

    /// <summary>Number of outputs: more than one, and the call gives a tuple of so many.</summary>
    public int Outputs { get; init; } = 1;

    /// <summary>The call gives an array, not a tuple.</summary>
    public bool IsArray { get; init; }

    /// <summary>Whether sizes that may change from run to run are declared by their symbols.</summary>
    public bool Symbolic { get; init; }

    /// <summary>The model is in training; what its buffers become follows its outputs.</summary>
    public bool Training { get; init; }

    /// <summary>What is computed is a chain of many operators, whose roundings add up.</summary>
    public bool IsDeep { get; init; }

    /// <summary>The symbols' sizes.</summary>
    public IReadOnlyDictionary<string, long> Sizes => Symbolic
        ? Inputs.SelectMany(input => input.Sizes.Select((size, axis) => (Symbol: input.Symbols.ElementAtOrDefault(axis), size)))
            .Where(s => s.Symbol is not null).DistinctBy(s => s.Symbol).ToDictionary(s => s.Symbol!, s => (long)s.size)
        : new Dictionary<string, long>();

    /// <summary>The model's source.</summary>
    public string Write(string @class)
    {
        var result = Outputs == 1 ? "Tensor" : $"({string.Join(", ", Enumerable.Repeat("Tensor", Outputs))})";
        var body = !IsArray ? $"return {Call};"
            : $"var parts = {Call};\n        return {(Outputs == 1 ? "parts[0]" : $"({string.Join(", ", Enumerable.Range(0, Outputs).Select(i => $"parts[{i}]"))})")};";
        return $$"""
            using Translator;
            using static Translator.Functional;

            namespace Samples;

            [Model]
            public sealed class {{@class}} : Module
            {{{(Layer is null ? "" : $"\n    readonly {Layer.Split('(')[0]} layer = new({Layer[(Layer.IndexOf('(') + 1)..]};\n")}}
                public {{result}} Forward({{string.Join(", ", Inputs.Select(input => input.Declare(Symbolic)))}})
                {
                    {{body}}
                }
            }

            """;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Call}{(Layer is null ? "" : $" with layer = new {Layer}")} of {string.Join(", ", Inputs.Select(input => input.Declare(Symbolic)))}{(Symbolic ? $" with {string.Join(", ", Sizes.Select(s => $"{s.Key} = {s.Value}"))}" : "")}";
}
