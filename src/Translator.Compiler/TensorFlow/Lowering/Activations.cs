using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddActivations(OperatorTable<TfLowering> table)
    {
        Row<Relu>(table, "Relu");
        Row<Operators.Sigmoid>(table, "Sigmoid");
        Row<Operators.Tanh>(table, "Tanh");
        Row<Operators.Selu>(table, "Selu");
        Row<Operators.Softplus>(table, "Softplus");
        table.On<Operators.Elu>((x, node, op) => x.Elementwise(node, inputs => op.Alpha == 1 ? x.Add("Elu", inputs) : x.ExponentialUnit(inputs[0], op.Alpha, 1)));
        table.On<Operators.Celu>((x, node, op) => x.Elementwise(node, inputs => x.ExponentialUnit(inputs[0], op.Alpha, op.Alpha)));
        table.On<Operators.LeakyRelu>((x, node, op) => x.Elementwise(node, inputs => x.Add("LeakyRelu", inputs, null, ("alpha", (float)op.NegativeSlope))));
        table.On<Operators.PRelu>((x, node, _) => x.Elementwise(node, inputs =>
            x.Add("AddV2", [x.Add("Relu", [inputs[0]]), x.Add("Mul", [inputs[1], x.Add("Minimum", [inputs[0], x.Number(0, inputs[0].Type)])])])));
        table.On<Operators.HardSigmoid>((x, node, _) => x.Elementwise(node, inputs => x.HardSigmoid(inputs[0])));
        table.On<Operators.HardSwish>((x, node, _) => x.Elementwise(node, inputs => x.Add("Mul", [inputs[0], x.HardSigmoid(inputs[0])])));
        table.On<Operators.Mish>((x, node, _) => x.Elementwise(node, inputs => x.Add("Mul", [inputs[0], x.Add("Tanh", [x.Add("Softplus", inputs)])])));
        table.On<Operators.Softsign>((x, node, _) => x.Elementwise(node, inputs => x.Add("RealDiv", [inputs[0], x.Add("AddV2", [x.Add("Abs", inputs), x.Number(1, inputs[0].Type)])])));
        table.On<Operators.Gelu>((x, node, op) => x.Elementwise(node, inputs => op.Tanh ? x.TanhGelu(inputs[0]) : x.ErfGelu(inputs[0])));
        table.On<Operators.Softmax>((x, node, op) => x.Softmax(node, op.Dim));
        table.On<Operators.LogSoftmax>((x, node, op) => x.AlongLast(node, op.Dim, value => x.Add("LogSoftmax", [value])));
    }

    /// <summary>x above 0, α (e^(x/β) - 1) below; TensorFlow's <c>Elu</c> has α = β = 1 alone.</summary>
    TfOutput ExponentialUnit(TfOutput value, double alpha, double beta)
    {
        var below = Add("Minimum", [value, Number(0, value.Type)]);
        if (beta != 1) below = Add("RealDiv", [below, Number(beta, value.Type)]);
        return Add("AddV2", [Add("Relu", [value]), Add("Mul", [Add("Expm1", [below]), Number(alpha, value.Type)])]);
    }

    /// <summary>min(max(x + 3, 0), 6) / 6.</summary>
    TfOutput HardSigmoid(TfOutput value) => Add("RealDiv", [Add("Relu6", [Add("AddV2", [value, Number(3, value.Type)])]), Number(6, value.Type)]);

    TfOutput ErfGelu(TfOutput value)
    {
        var erf = Add("Erf", [Add("Mul", [value, Number(Math.Sqrt(0.5), value.Type)])]);
        return Add("Mul", [Add("Mul", [value, Number(0.5, value.Type)]), Add("AddV2", [erf, Number(1, value.Type)])]);
    }

    TfOutput TanhGelu(TfOutput value)
    {
        var cube = Add("Mul", [Add("Mul", [value, value]), value]);
        var inner = Add("Mul", [Add("AddV2", [value, Add("Mul", [cube, Number(0.044715, value.Type)])]), Number(Math.Sqrt(2 / Math.PI), value.Type)]);
        return Add("Mul", [Add("Mul", [value, Number(0.5, value.Type)]), Add("AddV2", [Add("Tanh", [inner]), Number(1, value.Type)])]);
    }

    /// <summary>TensorFlow's kernel takes at most five dimensions, of which those before the last are all alike.</summary>
    void Softmax(Node node, int dim)
    {
        var input = node.Inputs[0]!;
        if (input.Rank <= 5)
        {
            AlongLast(node, dim, value => Add("Softmax", [value]));
            return;
        }

        int[] order = SwapWithLast(input.Rank, dim) ?? [.. Enumerable.Range(0, input.Rank)];
        Shape shape = new(order.Select(d => input.Shape[d]));
        var rows = ReshapeTo(Transpose(Logical(input), order), new Shape([-1, shape[-1]]), shape);
        Result(node, Transpose(ReshapeTo(Add("Softmax", [rows]), shape), order));
    }

    /// <summary>An operator that TensorFlow has along the last dimension only.</summary>
    void AlongLast(Node node, int dim, Func<TfOutput, TfOutput> compute)
    {
        var input = node.Inputs[0]!;
        if (dim == 1 && IsChannelsLast(input)) Result(node, compute(ChannelsLast(input)), channelsLast: true);
        else if (SwapWithLast(input.Rank, dim) is { } swap) Result(node, Transpose(compute(Transpose(Logical(input), swap)), swap));
        else Result(node, compute(Logical(input)));
    }
}
