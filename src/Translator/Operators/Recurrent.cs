namespace Translator.Operators;

/// <summary>
/// One direction of one recurrent layer over a sequence. Inputs: x [T, N, I], initial hidden state [N, P] or null for zeros, the further ones that the kind names.
/// With H units and G gates: input weights [G·H, I], hidden weights [G·H, P], optional input bias [G·H], optional hidden bias [G·H]. P is H unless projected.
/// Outputs: every step's hidden state [T, N, P], the last state(s).
/// </summary>
/// <param name="Reverse">Whether the sequence is read from the end; outputs stand where their inputs stood.</param>
public abstract record Recurrent(bool Reverse) : Operator
{
    /// <summary>Number of gates, G.</summary>
    private protected abstract int Gates { get; }

    /// <summary>Position of the input weights among the inputs.</summary>
    private protected virtual int Weights => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<TensorType> Infer(IReadOnlyList<TensorType?> inputs)
    {
        var (x, weight, recurrent) = (inputs[0]!, inputs[Weights]!, inputs[Weights + 1]!);
        if (x.Shape.Rank != 3) throw new ModelException($"a recurrent layer needs [T, N, I], 3 dimensions, but the input is {x.Shape}", "input");
        if (x.Shape[2] != weight.Shape[1]) throw new ModelException($"the input {x.Shape} has {x.Shape[2]} features, but the layer takes {weight.Shape[1]}", "input") { Kind = MistakeKind.InputSize, Fitting = x.Shape.With(2, weight.Shape[1]) };
        var (batch, units, size) = (x.Shape[1], weight.Shape[0] / Gates, recurrent.Shape[1]);
        CheckState(inputs[1], batch, size);
        return [x with { Shape = new(x.Shape[0], batch, size) }, x with { Shape = new(batch, size) }, .. Further(inputs, x, batch, units)];
    }

    private protected virtual IEnumerable<TensorType> Further(IReadOnlyList<TensorType?> inputs, TensorType x, Dim batch, Dim units) => [];

    private protected static void CheckState(TensorType? state, Dim batch, Dim size)
    {
        if (state is not null && !state.Shape.Equals(new Shape(batch, size)))
            throw new ModelException($"the initial state of a layer and direction must be [{batch}, {size}], but is {state.Shape}", "hx");
    }
}

/// <summary>h' = f(W x + b + R h + c), f being tanh or relu. Inputs: x, h, W, R, optional b, optional c.</summary>
/// <param name="Relu">Whether f is relu.</param>
/// <param name="Reverse">Whether the sequence is read from the end.</param>
public sealed record Rnn(bool Relu, bool Reverse) : Recurrent(Reverse)
{
    private protected override int Gates => 1;
}

/// <summary>
/// Gated recurrent unit with gates r, z, n stacked in that order: n = tanh(Wn x + bn + r (Rn h + cn)), h' = (1 - z) n + z h; the reset gate follows the product,
/// biases included (ONNX's linear_before_reset = 1). Inputs: x, h, W, R, optional b, optional c.
/// </summary>
/// <param name="Reverse">Whether the sequence is read from the end.</param>
public sealed record Gru(bool Reverse) : Recurrent(Reverse)
{
    private protected override int Gates => 3;
}

/// <summary>
/// Long short-term memory with gates i, f, g, o stacked in that order: c' = f c + i g, h' = o tanh(c'), projected by P if there is one.
/// Inputs: x, h, c [N, H] or null, W, R, optional b, optional c, optional projection [P, H]. Outputs: hidden states, last h, last c.
/// </summary>
/// <param name="Reverse">Whether the sequence is read from the end.</param>
public sealed record Lstm(bool Reverse) : Recurrent(Reverse)
{
    private protected override int Gates => 4;

    private protected override int Weights => 3;

    private protected override IEnumerable<TensorType> Further(IReadOnlyList<TensorType?> inputs, TensorType x, Dim batch, Dim units)
    {
        CheckState(inputs[2], batch, units);
        return [x with { Shape = new(batch, units) }];
    }
}
