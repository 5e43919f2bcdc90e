using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddCreation(OperatorTable<TfLowering> table)
    {
        table.On<Full>((x, node, op) =>
        {
            var type = op.Type.DType;
            var value = !op.Value.IsKnown ? x.CastTo(x.Size(op.Value.ToDim()), type)
                : type.IsFloat() ? x.Constant(type, [], new[] { op.Value.ToDouble() }) : x.Constant(type, [], new[] { op.Value.ToInt64() });
            x.Result(node, op.Type.Shape.Rank == 0 ? value : x.Add("Fill", [x.SizeList([.. op.Type.Shape]), value], type));
        });
        table.On<Arange>((x, node, op) =>
        {
            var type = op.DType.IsFloat() || op.DType is DType.Int32 or DType.Int64 ? op.DType : DType.Int64;
            x.Result(node, x.CastTo(x.Add("Range", [Bound(op.Start), Bound(op.End), Bound(op.Step)], type), op.DType));

            TfOutput Bound(Scalar value) => !value.IsKnown ? x.CastTo(x.Size(value.ToDim()), type)
                : type.IsFloat() ? x.Constant(type, [], new[] { value.ToDouble() }) : x.Constant(type, [], new[] { value.ToInt64() });
        });
    }
}
