using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddCreation(OperatorTable<TfLowering> table)
    {
        table.On<Full>((x, node, op) =>
        {
            var value = x.Number(op.Value, op.Type.DType);
            x.Result(node, op.Type.Shape.Rank == 0 ? value : x.Add("Fill", [x.SizeList([.. op.Type.Shape]), value], op.Type.DType));
        });
        table.On<Arange>((x, node, op) => x.Result(node, op.DType.IsFloat() ? x.RealRange(op, node.Outputs[0].Shape[0]) : x.IntegerRange(op)));
        table.On<Constant>((x, node, op) =>
        {
            var type = op.Type.DType;
            Array values = type.IsFloat() ? op.Values.Select(v => v.ToDouble()).ToArray() : op.Values.Select(v => v.ToInt64()).ToArray();
            x.Result(node, x.Constant(type, op.Type.Shape.ToArray(), values));
        });
        table.On<RandomUniform>((x, node, op) => x.Random(node, "RandomUniform", op.Type));
        table.On<RandomNormal>((x, node, op) => x.Random(node, "RandomStandardNormal", op.Type));
    }

    /// <summary>A number of the model, which may depend on sizes.</summary>
    TfOutput Number(Scalar value, DType type) => !value.IsKnown ? Size(value.ToDim(), type)
        : type.IsFloat() ? Constant(type, [], new[] { value.ToDouble() })
        : Constant(type, [], new[] { value.ToInt64() });

    void Random(Node node, string op, TensorType type) => Result(node, Add(op, [SizeList([.. type.Shape])], type.DType, ("dtype", type.DType)));

    TfOutput IntegerRange(Arange op)
    {
        var type = op.DType is DType.Int32 or DType.Int64 ? op.DType : DType.Int64; // TensorFlow has no range of smaller integers
        return CastTo(Add("Range", [Number(op.Start, type), Number(op.End, type), Number(op.Step, type)], type), op.DType);
    }

    /// <summary>start + i·step, in double precision where the length is known, as PyTorch computes it: TensorFlow's range multiplies rounded numbers.</summary>
    TfOutput RealRange(Arange op, Dim count)
    {
        if (op.Start.IsKnown && op.Step.IsKnown && count.Known is { } known)
        {
            double start = op.Start.ToDouble(), step = op.Step.ToDouble();
            return Constant(op.DType, [known], Enumerable.Range(0, (int)known).Select(i => start + i * step).ToArray());
        }

        // TensorFlow.js has no double precision
        var indexes = CastTo(Add("Range", [Integer(0), Size(count), Integer(1)]), op.DType);
        return Add("AddV2", [Add("Mul", [indexes, Number(op.Step, op.DType)]), Number(op.Start, op.DType)]);
    }
}
