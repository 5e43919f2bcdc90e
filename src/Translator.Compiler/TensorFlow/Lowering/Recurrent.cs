using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    /// <summary>More steps are a loop: written out, they make graphs that take longer to read than to run.</summary>
    const int MostSteps = 64;

    static void AddRecurrent(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Rnn>((x, node, op) => x.Recurrence(node, op, 2, (y, projected, state, weights) =>
            [y.Add(op.Relu ? "Relu" : "Tanh", [y.Add("AddV2", [projected, y.Recur(state[0], weights)])])]));
        table.On<Operators.Gru>((x, node, op) => x.Recurrence(node, op, 2, (y, projected, state, weights) => y.GruStep(projected, state, weights)));
        table.On<Operators.Lstm>((x, node, op) => x.Recurrence(node, op, 3, (y, projected, state, weights) => y.LstmStep(projected, state, weights)));
    }

    /// <summary>What each step reads beside its input and state.</summary>
    /// <param name="Hidden">Hidden weights, [P, G·H].</param>
    /// <param name="Bias">Hidden bias, [G·H], or null.</param>
    /// <param name="Projection">[H, P], or null.</param>
    sealed record StepWeights(TfOutput Hidden, TfOutput? Bias, TfOutput? Projection);

    /// <summary>One step: from an input's product with the weights and the states, the new states, the hidden one first.</summary>
    /// <param name="lowering">Where the step is added.</param>
    /// <param name="projected">The input's share of the gates.</param>
    /// <param name="state">The states before.</param>
    /// <param name="weights">What the step reads beside them.</param>
    delegate TfOutput[] RecurrentStep(TfLowering lowering, TfOutput projected, TfOutput[] state, StepWeights weights);

    /// <summary>
    /// One direction, step after step. The products of all inputs with the input weights are one product before the first step.
    /// </summary>
    /// <param name="node">The layer.</param>
    /// <param name="op">Its direction.</param>
    /// <param name="first">Position of the input weights among the inputs; the states stand before it.</param>
    /// <param name="step">One step.</param>
    void Recurrence(Node node, Operators.Recurrent op, int first, RecurrentStep step)
    {
        var input = node.Inputs[0]!;
        TfOutput? Optional(int index) => index < node.Inputs.Count && node.Inputs[index] is { } given ? Logical(given) : null;
        var weights = new StepWeights(Weight(node.Inputs[first + 1]!, new([1, 0])), Optional(first + 3), first + 4 < node.Inputs.Count && node.Inputs[first + 4] is { } projection ? Weight(projection, new([1, 0])) : null);
        var products = Product(ReshapeTo(Logical(input), new(-1, input.Shape[2])), Weight(node.Inputs[first]!, new([1, 0])));
        if (Optional(first + 2) is { } bias) products = Add("BiasAdd", [products, bias]);
        products = ReshapeTo(products, new(input.Shape[0], input.Shape[1], node.Inputs[first]!.Shape[0]));
        TfOutput[] state = [.. Enumerable.Range(1, first - 1).Select(i => Optional(i) ?? Add("Fill", [SizeList([.. node.Outputs[i].Shape]), Number(0, input.DType)], input.DType))];
        var (hidden, last) = input.Shape[0].Known is { } steps and <= MostSteps
            ? Unroll(products, (int)steps, op.Reverse, state, weights, step)
            : RepeatSteps(node, products, op.Reverse, state, weights, step);
        Set(node.Outputs[0], hidden);
        for (var i = 0; i < last.Count; i++) Set(node.Outputs[i + 1], last[i]);
    }

    (TfOutput Hidden, IReadOnlyList<TfOutput> State) Unroll(TfOutput products, int steps, bool reverse, TfOutput[] state, StepWeights weights, RecurrentStep step)
    {
        var inputs = Append(null, "Unpack", [products], [.. Enumerable.Repeat(products.Type, steps)], [("num", (long)steps), ("axis", 0L)]);
        var hidden = new TfOutput[steps];
        foreach (var t in reverse ? Enumerable.Range(0, steps).Reverse() : Enumerable.Range(0, steps))
        {
            state = step(this, new(inputs, t), state, weights);
            hidden[t] = state[0];
        }

        return (Add("Pack", hidden, null, ("axis", 0L)), state);
    }

    /// <summary>A loop whose variables are the step's number, the hidden states of all steps and the states.</summary>
    (TfOutput Hidden, IReadOnlyList<TfOutput> State) RepeatSteps(Node node, TfOutput products, bool reverse, TfOutput[] state, StepWeights weights, RecurrentStep step)
    {
        var steps = node.Inputs[0]!.Shape[0];
        var all = Add("Fill", [SizeList([.. node.Outputs[0].Shape]), Number(0, products.Type)], products.Type);
        TfOutput[] initial = [Size(reverse ? steps - 1 : 0), all, .. state];
        string[] called = ["step", "outputs", "hidden", "cell"];
        var condition = new TfLowering(null, this);
        TfOutput[] tested = [.. initial.Select((value, i) => condition.Argument(value.Type, called[i]))];
        var holds = reverse
            ? condition.Add("GreaterEqual", [tested[0], condition.Integer(0)], DType.Bool)
            : condition.Add("Less", [tested[0], condition.Size(steps)], DType.Bool);
        var turn = new TfLowering(null, this);
        TfOutput[] changed = [.. initial.Select((value, i) => turn.Argument(value.Type, called[i]))];
        TfOutput? Captured(TfOutput? value, string name) => value is { } given ? turn.Capture(given, name) : null;
        var read = new StepWeights(turn.Capture(weights.Hidden, "weight"), Captured(weights.Bias, "bias"), Captured(weights.Projection, "projection"));
        var projected = turn.Add("GatherV2", [turn.Capture(products, "products"), changed[0], turn.Integer(0)], null, ("batch_dims", 0L));
        var next = step(turn, projected, [.. changed.Skip(2)], read);
        TfOutput[] outputs =
        [
            turn.Add("AddV2", [changed[0], turn.Integer(reverse ? -1 : 1)]),
            turn.Add("TensorScatterUpdate", [changed[1], turn.Add("Reshape", [changed[0], turn.Integers(1, 1)]), turn.Add("ExpandDims", [next[0], turn.Integer(0)])]),
            .. next,
        ];
        var result = Repeat(initial, [Shape.Scalar, .. node.Outputs.Select(o => o.Shape)], (condition, tested, holds), (turn, changed, outputs));
        return (new(result, 1), [.. state.Select((_, i) => new TfOutput(result, i + 2))]);
    }

    TfOutput Product(TfOutput a, TfOutput b) => Add("MatMul", [a, b], null, ("transpose_a", false), ("transpose_b", false));

    /// <summary>The hidden state's share of the gates.</summary>
    TfOutput Recur(TfOutput hidden, StepWeights weights)
    {
        var product = Product(hidden, weights.Hidden);
        return weights.Bias is { } bias ? Add("BiasAdd", [product, bias]) : product;
    }

    TfOutput[] Gates(TfOutput stacked, int count)
    {
        var gates = Append(null, "Split", [Integer(1), stacked], [.. Enumerable.Repeat(stacked.Type, count)], [("num_split", (long)count)]);
        return [.. Enumerable.Range(0, count).Select(g => new TfOutput(gates, g))];
    }

    /// <summary>Gates r, z, n: n = tanh(a + r b), h' = n + z (h - n), where a and b are the input's and the state's share.</summary>
    TfOutput[] GruStep(TfOutput projected, TfOutput[] state, StepWeights weights)
    {
        var (a, b) = (Gates(projected, 3), Gates(Recur(state[0], weights), 3));
        var reset = Add("Sigmoid", [Add("AddV2", [a[0], b[0]])]);
        var update = Add("Sigmoid", [Add("AddV2", [a[1], b[1]])]);
        var candidate = Add("Tanh", [Add("AddV2", [a[2], Add("Mul", [reset, b[2]])])]);
        return [Add("AddV2", [candidate, Add("Mul", [update, Add("Sub", [state[0], candidate])])])];
    }

    /// <summary>Gates i, f, g, o: c' = f c + i g, h' = o tanh(c'), projected.</summary>
    TfOutput[] LstmStep(TfOutput projected, TfOutput[] state, StepWeights weights)
    {
        var gates = Gates(Add("AddV2", [projected, Recur(state[0], weights)]), 4);
        var cell = Add("AddV2", [Add("Mul", [Add("Sigmoid", [gates[1]]), state[1]]), Add("Mul", [Add("Sigmoid", [gates[0]]), Add("Tanh", [gates[2]])])]);
        var hidden = Add("Mul", [Add("Sigmoid", [gates[3]]), Add("Tanh", [cell])]);
        return [weights.Projection is { } projection ? Product(hidden, projection) : hidden, cell];
    }
}
