using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddDivision(OperatorTable<OnnxLowering> table)
    {
        DType[] small = [DType.Int16, DType.Int8, DType.UInt8];
        table.On<FloorDivide>((x, node, _) => x.Result(node, x.Widened(node, small, inputs => node.Outputs[0].DType.IsFloat()
            ? x.Add("Floor", [x.Add("Div", inputs)])
            : x.Add("Div", [x.Add("Sub", [inputs[0], x.Add("Mod", inputs)]), inputs[1]]))));
        table.On<Remainder>((x, node, _) => x.Result(node, x.Widened(node, small, inputs => node.Outputs[0].DType.IsFloat() ? x.RealRemainder(inputs, node.Outputs[0].DType) : x.Add("Mod", inputs))));
        table.On<Fmod>((x, node, _) => x.Result(node, x.Widened(node, small, inputs => x.Add("Mod", inputs, ("fmod", 1L)))));
    }

    /// <summary>The remainder that has the dividend's sign, and once more the divisor where the divisor's is the other.</summary>
    string RealRemainder(IReadOnlyList<string> inputs, DType type)
    {
        var (remainder, zero) = (Add("Mod", inputs, ("fmod", 1L)), Constant(0, type));
        var opposite = Add("Less", [Add("Mul", [Add("Sign", [remainder]), Add("Sign", [inputs[1]])]), zero]);
        return Add("Where", [opposite, Add("Add", [remainder, inputs[1]]), remainder]);
    }
}
