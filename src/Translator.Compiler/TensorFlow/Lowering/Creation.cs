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
        table.On<Arange>((x, node, op) =>
        {
            var type = op.DType.IsFloat() || op.DType is DType.Int32 or DType.Int64 ? op.DType : DType.Int64;
            x.Result(node, x.CastTo(x.Add("Range", [x.Number(op.Start, type), x.Number(op.End, type), x.Number(op.Step, type)], type), op.DType));
        });
        table.On<Constant>((x, node, op) =>
        {
            var type = op.Type.DType;
            Array values = type.IsFloat() ? op.Values.Select(v => v.ToDouble()).ToArray() : op.Values.Select(v => v.ToInt64()).ToArray();
            x.Result(node, x.Constant(type, op.Type.Shape.ToArray(), values));
        });
        table.On<RandomUniform>((x, node, op) => x.Random(node, "RandomUniform", op.Type));
        table.On<RandomNormal>((x, node, op) => x.Random(node, "RandomStandardNormal", op.Type));
    }

    /// <summary>One number of a type, which may be a size that is known only when the graph runs.</summary>
    TfOutput Number(Scalar value, DType type) => !value.IsKnown ? CastTo(Size(value.ToDim()), type)
        : type.IsFloat() ? Constant(type, [], new[] { value.ToDouble() }) : Constant(type, [], new[] { value.ToInt64() });

    void Random(Node node, string op, TensorType type) => Result(node, Add(op, [SizeList([.. type.Shape])], type.DType, ("dtype", type.DType)));
}
