using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddCreation(OperatorTable<OnnxLowering> table)
    {
        table.On<Full>((x, node, op) =>
        {
            var value = x.Number(op.Value, op.Type.DType);
            x.Result(node, op.Type.Shape.Rank == 0 ? value : x.Add("Expand", [value, x.SizeList(op.Type.Shape)]));
        });
        table.On<Operators.Constant>((x, node, op) => x.Result(node, x.Constant(op.Type.DType, op.Type.Shape.ToArray(), op.Type.DType.IsFloat()
            ? op.Values.Select(v => v.ToDouble()).ToArray()
            : op.Values.Select(v => v.ToInt64()).ToArray())));
        table.On<RandomUniform>((x, node, op) => x.Result(node, x.Random("RandomUniform", op.Type)));
        table.On<RandomNormal>((x, node, op) => x.Result(node, x.Random("RandomNormal", op.Type)));
        table.On<Arange>((x, node, op) => x.Result(node, op.DType.IsFloat() ? x.RealRange(op, node.Outputs[0].Shape[0]) : x.IntegerRange(op)));
    }

    /// <summary>Random numbers in a shape, which a constant spread over it gives where it is not known.</summary>
    string Random(string opType, TensorType type) => type.Shape.IsKnown
        ? Add(opType, [], ("dtype", OnnxTypes.Code(type.DType)), ("shape", type.Shape.ToArray()))
        : Add($"{opType}Like", [Add("Expand", [Constant(0, type.DType), SizeList(type.Shape)])]);

    /// <summary>A number of the model, which may depend on sizes.</summary>
    string Number(Scalar value, DType type) => !value.IsKnown ? CastTo(SizeScalar(value.ToDim()), type, from: DType.Int64)
        : type.IsFloat() ? Constant(type, [], new[] { value.ToDouble() })
        : Constant(type, [], new[] { value.ToInt64() });

    string IntegerRange(Arange op) => CastTo(Add("Range", [Number(op.Start, DType.Int64), Number(op.End, DType.Int64), Number(op.Step, DType.Int64)]), op.DType, from: DType.Int64);

    /// <summary>start + i·step as PyTorch computes it, in double precision where the length is known: ONNX's range adds up rounded steps and drifts.</summary>
    string RealRange(Arange op, Dim count)
    {
        if (op.Start.IsKnown && op.Step.IsKnown && count.Known is { } known)
        {
            double start = op.Start.ToDouble(), step = op.Step.ToDouble();
            return Constant(op.DType, [known], Enumerable.Range(0, (int)known).Select(i => start + i * step).ToArray());
        }

        var indexes = CastTo(Add("Range", [Number(0, DType.Int64), SizeScalar(count), Number(1, DType.Int64)]), op.DType, from: DType.Int64);
        if (!op.Step.IsKnown || op.Step.ToDouble() != 1) indexes = Add("Mul", [indexes, Number(op.Step, op.DType)]);
        return op.Start.IsKnown && op.Start.ToDouble() == 0 ? indexes : Add("Add", [indexes, Number(op.Start, op.DType)]);
    }
}
