using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    /// <summary>More steps make graphs that take longer to read than to run.</summary>
    const int MostSteps = 64;

    static void AddRecurrent(OperatorTable<TfLowering> table)
    {
        table.On<Operators.Rnn>((x, node, op) => x.Unroll(node, op, 2, (projected, state, weights) =>
            [x.Add(op.Relu ? "Relu" : "Tanh", [x.Add("AddV2", [projected, x.Recur(state[0], weights)])])]));
        table.On<Operators.Gru>((x, node, op) => x.Unroll(node, op, 2, x.GruStep));
        table.On<Operators.Lstm>((x, node, op) => x.Unroll(node, op, 3, x.LstmStep));
    }

    /// <summary>What each step reads beside its input and state.</summary>
    /// <param name="Hidden">Hidden weights, [P, G·H].</param>
    /// <param name="Bias">Hidden bias, [G·H], or null.</param>
    /// <param name="Projection">[H, P], or null.</param>
    sealed record StepWeights(TfOutput Hidden, TfOutput? Bias, TfOutput? Projection);

    /// <summary>
    /// One direction, step after step. The products of all inputs with the input weights are one product before the first step.
    /// </summary>
    /// <param name="node">The layer.</param>
    /// <param name="op">Its direction.</param>
    /// <param name="first">Position of the input weights among the inputs; the states stand before it.</param>
    /// <param name="step">From an input's product with the weights and the states, the new states: the hidden one first.</param>
    void Unroll(Node node, Operators.Recurrent op, int first, Func<TfOutput, TfOutput[], StepWeights, TfOutput[]> step)
    {
        var input = node.Inputs[0]!;
        if (input.Shape[0].Known is not { } steps || steps > MostSteps)
            throw new ModelException($"a recurrent layer is unrolled in TensorFlow and needs a known length of at most {MostSteps} steps, but its input is {input.Shape}, [length, batch, features]; give the input a shorter, known length", "input");

        TfOutput? Optional(int index) => index < node.Inputs.Count && node.Inputs[index] is { } given ? Logical(given) : null;
        var weights = new StepWeights(Weight(node.Inputs[first + 1]!, new([1, 0])), Optional(first + 3), first + 4 < node.Inputs.Count && node.Inputs[first + 4] is { } projection ? Weight(projection, new([1, 0])) : null);
        var products = Product(ReshapeTo(Logical(input), new(-1, input.Shape[2])), Weight(node.Inputs[first]!, new([1, 0])));
        if (Optional(first + 2) is { } bias) products = Add("BiasAdd", [products, bias]);
        products = ReshapeTo(products, new(steps, input.Shape[1], node.Inputs[first]!.Shape[0]));
        var inputs = Append(null, "Unpack", [products], [.. Enumerable.Repeat(input.DType, (int)steps)], [("num", steps), ("axis", 0L)]);

        TfOutput[] state = [.. Enumerable.Range(1, first - 1).Select(i => Optional(i) ?? Add("Fill", [SizeList([.. node.Outputs[i].Shape]), Number(0, input.DType)], input.DType))];
        var hidden = new TfOutput[steps];
        foreach (var t in op.Reverse ? Enumerable.Range(0, (int)steps).Reverse() : Enumerable.Range(0, (int)steps))
        {
            state = step(new(inputs, t), state, weights);
            hidden[t] = state[0];
        }

        Set(node.Outputs[0], Add("Pack", hidden, null, ("axis", 0L)));
        for (var i = 0; i < state.Length; i++) Set(node.Outputs[i + 1], state[i]);
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
