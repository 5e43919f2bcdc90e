using Translator.Formats;

namespace Translator.Properties;

/// <summary>A tensor that a sample reads.</summary>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Sizes">Its sizes in the run.</param>
/// <param name="Type">Element type.</param>
sealed record Argument(string Name, int[] Sizes, DType Type = DType.Float32)
{
    /// <summary>The least number.</summary>
    public double Low { get; init; } = -2;

    /// <summary>Bound of the numbers, excluded.</summary>
    public double High { get; init; } = 2;

    /// <summary>No number occurs twice, so that order is a matter of values alone.</summary>
    public bool Distinct { get; init; }

    /// <summary>Numbers to use instead of random ones.</summary>
    public double[]? Given { get; init; }

    /// <summary>For each dimension the symbol that may stand for its size; null, or nothing, where it must be known.</summary>
    public string?[] Symbols { get; init; } = [];

    /// <summary>The parameter's declaration.</summary>
    public string Declare(bool symbolic)
    {
        var sizes = Sizes.Select((size, axis) => symbolic && Symbols.ElementAtOrDefault(axis) is { } symbol ? $"\"{symbol}\"" : $"{size}");
        return $"[Shape({string.Join(", ", [.. sizes, .. Type == DType.Float32 ? [] : new[] { $"Type = DType.{Type}" }])})] Tensor {Name}";
    }

    /// <summary>Random numbers: the same for the same seed.</summary>
    public TensorData Draw(int seed)
    {
        var random = new Random(seed);
        var count = Sizes.Aggregate(1, (product, size) => product * size);
        var values = Given ?? [.. Enumerable.Range(0, count).Select(i => Type.IsFloat() ? Low + (High - Low) * random.NextDouble() : Math.Floor(Low + (High - Low) * random.NextDouble()))];
        if (Type == DType.Bool && Given is null) values = [.. values.Select(v => v > (Low + High) / 2 - 0.5 ? 1.0 : 0)];
        if (Distinct)
        {
            var order = Enumerable.Range(0, count).ToArray();
            random.Shuffle(order);
            values = [.. order.Select(place => Type.IsFloat() ? Low + (High - Low) * (place + 0.25) / count : Low + place)];
        }

        return TensorData.Create<double>([.. Sizes.Select(size => (long)size)], values).ConvertTo(Type);
    }
}
