using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    // ONNX stacks gates in another order than PyTorch
    static readonly int[] LstmGates = [0, 3, 1, 2], GruGates = [1, 0, 2], RnnGates = [0];

    static void AddRecurrent(OperatorTable<OnnxLowering> table)
    {
        table.On<Rnn>((x, node, op) => x.Recur(node, op, "RNN", RnnGates, weights: 2, ("activations", new[] { op.Relu ? "Relu" : "Tanh" })));
        table.On<Gru>((x, node, op) => x.Recur(node, op, "GRU", GruGates, weights: 2, ("linear_before_reset", 1L)));
        table.On<Lstm>((x, node, op) =>
        {
            if (node.Inputs.Count > 7 && node.Inputs[7] is not null) throw new ModelException("ONNX's LSTM has no projection of its state; use proj_size 0 and a linear layer behind it");
            x.Recur(node, op, "LSTM", LstmGates, weights: 3);
        });
    }

    /// <summary>One direction; ONNX has a dimension of directions, and one vector of both biases.</summary>
    void Recur(Node node, Operators.Recurrent op, string opType, int[] gates, int weights, params (string Name, object Value)[] attributes)
    {
        var (first, units) = (Constant(0L), (long)node.Inputs[weights + 1]!.Shape[1]);
        string State(int index) => In(node, index) is { Length: > 0 } state ? Add("Unsqueeze", [state, first]) : "";
        string? Bias(int index) => In(node, index) is { Length: > 0 } bias ? InOrder(bias, gates) : null;
        string Zeros() => Constant(node.Inputs[0]!.DType, [gates.Length * units], new double[gates.Length * units]);
        var (input, hidden) = (Bias(weights + 2), Bias(weights + 3));
        var bias = input is null && hidden is null ? "" : Add("Unsqueeze", [Add("Concat", [input ?? Zeros(), hidden ?? Zeros()], ("axis", 0L)), first]);
        var outputs = Add(
            opType,
            [In(node, 0), Add("Unsqueeze", [InOrder(In(node, weights), gates), first]), Add("Unsqueeze", [InOrder(In(node, weights + 1), gates), first]), bias, "", State(1), weights == 3 ? State(2) : ""],
            node.Outputs.Count,
            [.. attributes, ("hidden_size", units), ("direction", op.Reverse ? "reverse" : "forward")]);
        Results(node, [Add("Squeeze", [outputs[0], Constant(1L)]), .. outputs.Skip(1).Select(state => Add("Squeeze", [state, first]))]);
    }

    /// <summary>Gates in another order; of weights, this is computed once when the model is loaded.</summary>
    string InOrder(string weight, int[] gates)
    {
        if (gates.Length == 1) return weight;
        var parts = Add("Split", [weight], gates.Length, ("axis", 0L), ("num_outputs", (long)gates.Length));
        return Add("Concat", [.. gates.Select(g => parts[g])], ("axis", 0L));
    }
}
