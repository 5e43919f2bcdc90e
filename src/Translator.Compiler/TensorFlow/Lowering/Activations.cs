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
        table.On<Gelu>((x, node, op) => x.Elementwise(node, inputs => op.Tanh ? x.TanhGelu(inputs[0]) : x.ErfGelu(inputs[0])));
        table.On<Operators.Softmax>((x, node, op) => x.AlongLast(node, op.Dim, value => x.Add("Softmax", [value])));
        table.On<Operators.LogSoftmax>((x, node, op) => x.AlongLast(node, op.Dim, value => x.Add("LogSoftmax", [value])));
    }

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

    /// <summary>An operator that TensorFlow has along the last dimension only.</summary>
    void AlongLast(Node node, int dim, Func<TfOutput, TfOutput> compute)
    {
        var input = node.Inputs[0]!;
        if (dim == 1 && IsChannelsLast(input)) Result(node, compute(ChannelsLast(input)), channelsLast: true);
        else if (dim == input.Rank - 1 || input.Rank == 0) Result(node, compute(Logical(input)));
        else
        {
            int[] swap = [.. Enumerable.Range(0, input.Rank).Select(d => d == dim ? input.Rank - 1 : d == input.Rank - 1 ? dim : d)];
            Result(node, Transpose(compute(Transpose(Logical(input), swap)), swap));
        }
    }
}
