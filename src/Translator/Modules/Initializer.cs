namespace Translator;

/// <summary>How a parameter is filled when no weights are given; the distributions are those of PyTorch's layers.</summary>
public abstract record Initializer
{
    Initializer()
    {
    }

    /// <summary>All zeros.</summary>
    public static Initializer Zeros { get; } = new Constant(0);

    /// <summary>All ones.</summary>
    public static Initializer Ones { get; } = new Constant(1);

    /// <summary>Uniform in [-1/sqrt(fanIn), 1/sqrt(fanIn)]: PyTorch's default for dense, convolutional and recurrent layers.</summary>
    public static Initializer FanIn(long fanIn)
    {
        var bound = 1 / Math.Sqrt(Math.Max(1, fanIn));
        return new Uniform(-bound, bound);
    }

    /// <summary>Uniform with the bound sqrt(6 / (fanIn + fanOut)): <c>torch.nn.init.xavier_uniform_</c>.</summary>
    public static Initializer Xavier(long fanIn, long fanOut)
    {
        var bound = Math.Sqrt(6.0 / (fanIn + fanOut));
        return new Uniform(-bound, bound);
    }

    /// <summary>The same number everywhere.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Constant(double Value) : Initializer;

    /// <summary>Evenly distributed numbers.</summary>
    /// <param name="Low">Least value.</param>
    /// <param name="High">Largest value.</param>
    public sealed record Uniform(double Low = 0, double High = 1) : Initializer;

    /// <summary>Normally distributed numbers.</summary>
    /// <param name="Mean">Mean.</param>
    /// <param name="Deviation">Standard deviation.</param>
    public sealed record Normal(double Mean = 0, double Deviation = 1) : Initializer;

    /// <summary>Given numbers, in row-major order.</summary>
    /// <param name="Numbers">One number for each element.</param>
    public sealed record Given(IReadOnlyList<double> Numbers) : Initializer;
}
