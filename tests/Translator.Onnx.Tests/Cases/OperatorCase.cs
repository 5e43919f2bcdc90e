namespace Translator.Onnx.Tests;

/// <summary>A few operators with inputs, and the sizes to run them with: one lowering serves all.</summary>
/// <param name="Name">What is computed.</param>
/// <param name="Module">The model.</param>
/// <param name="Inputs">Its inputs; the unknown sizes are N, T and S.</param>
public sealed record OperatorCase(string Name, Module Module, IReadOnlyList<Given> Inputs)
{
    static readonly IReadOnlyDictionary<string, long>[] Sizes =
    [
        new Dictionary<string, long> { ["N"] = 1, ["T"] = 7, ["S"] = 5 },
        new Dictionary<string, long> { ["N"] = 3, ["T"] = 6, ["S"] = 8 },
    ];

    /// <summary>Each set of sizes; a single one when none is unknown.</summary>
    public IEnumerable<IReadOnlyDictionary<string, long>> Runs => Sizes.Take(Inputs.Any(i => !i.Type.Shape.IsKnown) ? 2 : 1);

    /// <summary>Every case.</summary>
    public static IReadOnlyList<OperatorCase> All { get; } =
    [
        .. ElementwiseCases.All, .. ReductionCases.All, .. ShapingCases.All, .. WindowCases.All, .. LayerCases.All,
    ];

    /// <summary>A case of one input, float32 [N, 3, T] unless said.</summary>
    public static OperatorCase Of(string name, Func<Tensor, Tensor> function, Given? x = null) => new(name, Expression.Of(function), [x ?? Given.Floats("N", 3, "T")]);

    /// <summary>A case of two inputs, float32 [N, 3, T] and [3, 1] unless said.</summary>
    public static OperatorCase Of(string name, Func<Tensor, Tensor, Tensor> function, Given? x = null, Given? y = null) =>
        new(name, Expression.Of(function), [x ?? Given.Floats("N", 3, "T"), y ?? Given.Floats(3, 1)]);

    /// <summary>A case of three inputs.</summary>
    public static OperatorCase Of(string name, Func<Tensor, Tensor, Tensor, Tensor> function, Given x, Given y, Given z) => new(name, Expression.Of(function), [x, y, z]);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
