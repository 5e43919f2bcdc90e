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
            if (x.In(node, 7).Length > 0) x.ScanProjected(node, op);
            else x.Recur(node, op, "LSTM", LstmGates, weights: 3);
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

    /// <summary>ONNX's LSTM has no projection: a scan over the steps, whose body is one of them.</summary>
    void ScanProjected(Node node, Lstm op)
    {
        var (input, units, size) = (node.Inputs[0]!, (long)node.Inputs[4]!.Shape[0] / 4, node.Inputs[4]!.Shape[1]);
        var type = input.DType;
        string State(int index, Dim width) => In(node, index) is { Length: > 0 } given ? given : Add("Expand", [Constant(0, type), SizeList([input.Shape[1], width])]);
        string Times(OnnxLowering at, string value, string weight) => at.Add("MatMul", [value, weight]);
        string Biased(OnnxLowering at, string value, int bias) => In(node, bias) is { Length: > 0 } given ? at.Add("Add", [value, given]) : value;
        var projected = Biased(this, Times(this, In(node, 0), Transposed(node.Inputs[3]!, 1, 0)), 5);
        var (recurrent, projection) = (Transposed(node.Inputs[4]!, 1, 0), Transposed(node.Inputs[7]!, 1, 0));

        var body = new OnnxLowering(this);
        var (h, c, x) = (Unique("h"), Unique("c"), Unique("x"));
        TensorType hidden = new(type, new(input.Shape[1], size)), cell = new(type, new(input.Shape[1], units));
        var parts = body.Add("Split", [body.Add("Add", [x, Biased(body, Times(body, h, recurrent), 6)])], 4, ("axis", -1L), ("num_outputs", 4L));
        string Gate(int gate) => body.Add("Sigmoid", [parts[gate]]);
        var next = body.Add("Add", [body.Add("Mul", [Gate(1), c]), body.Add("Mul", [Gate(0), body.Add("Tanh", [parts[2]])])]);
        var state = Times(body, body.Add("Mul", [Gate(3), body.Add("Tanh", [next])]), projection);
        var step = body.FinishBody("step", [new(h, hidden), new(c, cell), new(x, new(type, new(input.Shape[1], 4 * units)))], [(state, hidden), (next, cell), (state, hidden)]);

        var direction = op.Reverse ? 1L : 0L;
        var outputs = Add("Scan", [State(1, size), State(2, units), projected], 3, ("body", step), ("num_scan_inputs", 1L), ("scan_input_directions", new[] { direction }), ("scan_output_directions", new[] { direction }));
        Results(node, [outputs[2], outputs[0], outputs[1]]);
    }

    /// <summary>Gates in another order; of weights, this is computed once when the model is loaded.</summary>
    string InOrder(string weight, int[] gates)
    {
        if (gates.Length == 1) return weight;
        var parts = Add("Split", [weight], gates.Length, ("axis", 0L), ("num_outputs", (long)gates.Length));
        return Add("Concat", [.. gates.Select(g => parts[g])], ("axis", 0L));
    }
}
