namespace Translator.Operators;

/// <summary>One of two bodies, by a truth value that is known only when the graph runs.</summary>
/// <remarks>
/// Inputs: the condition (bool, no dimensions), then what the bodies read from outside, in the order of their <see cref="Graph.Inputs"/>;
/// both bodies have the same inputs. Outputs: what either body returns.
/// </remarks>
/// <param name="Then">Runs when the condition holds.</param>
/// <param name="Otherwise">Runs when it does not.</param>
public sealed record If(Graph Then, Graph Otherwise) : Operator
{
    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs)
    {
        if (inputs[0] is not { DType: DType.Bool, Shape.Rank: 0 }) throw new ModelException($"a condition is one truth value, but this is {inputs[0]}");
        return [.. Then.Outputs.Zip(Otherwise.Outputs, (then, otherwise) => then.Type == otherwise.Type
            ? then.Type
            : throw new ModelException($"one branch gives {then.Type}, the other {otherwise.Type}"))];
    }
}

/// <summary>A body that is repeated while a condition on its variables holds, tested before each turn.</summary>
/// <remarks>
/// Inputs: the variables' first values, then what condition and body read from outside; both graphs have the same inputs.
/// The condition returns one truth value, the body the variables' next values and then what each turn contributes to the stacked outputs.
/// Outputs: the variables' last values, then the stacked contributions, [turns, ...].
/// A variable's unknown size is the one that it has at the beginning of a turn inside, and after the last turn outside.
/// </remarks>
/// <param name="Condition">Whether there is another turn.</param>
/// <param name="Body">One turn.</param>
/// <param name="Variables">Number of variables.</param>
/// <param name="Turns">Number of turns, which stacking needs; null where nothing is stacked.</param>
public sealed record While(Graph Condition, Graph Body, int Variables, Dim? Turns) : Operator
{
    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs) =>
    [
        .. Body.Inputs.Take(Variables).Select(variable => variable.Type),
        .. Body.Outputs.Skip(Variables).Select(part => new TensorType(part.DType, new Shape([Turns!.Value, .. part.Shape]))),
    ];
}
