using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddCreation(OperatorTable<OnnxLowering> table)
    {
        table.On<Full>((x, node, op) =>
        {
            var value = op.Value.IsKnown ? x.Constant(op.Type.DType, [], op.Type.DType.IsFloat() ? new[] { op.Value.ToDouble() } : new[] { op.Value.ToInt64() })
                : x.CastTo(x.SizeScalar(op.Value.ToDim()), op.Type.DType);
            x.Result(node, op.Type.Shape.Rank == 0 ? value : x.Add("Expand", [value, x.SizeList(op.Type.Shape)]));
        });
        table.On<Arange>((x, node, op) =>
        {
            var real = op.DType.IsFloat();
            var range = x.Add("Range", [Bound(op.Start), Bound(op.End), Bound(op.Step)]);
            x.Result(node, op.DType is DType.Int64 or DType.Float32 ? range : x.CastTo(range, op.DType));

            string Bound(Scalar value) => !real ? x.SizeScalar(value.ToDim())
                : value.IsKnown ? x.Constant(value.ToDouble(), DType.Float32)
                : x.CastTo(x.SizeScalar(value.ToDim()), DType.Float32);
        });
    }
}
