using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddIndexing(OperatorTable<TfLowering> table)
    {
        table.On<Take>((x, node, op) => x.Result(node, x.Add("GatherV2", [x.Logical(node.Inputs[0]!), x.Logical(node.Inputs[1]!), x.Integer(op.Dim)], null, ("batch_dims", 0L))));
    }
}
