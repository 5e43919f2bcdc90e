using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

public sealed partial class OnnxLowering
{
    static void AddTrigonometry(OperatorTable<OnnxLowering> table)
    {
        Row<Sin>(table, "Sin");
        Row<Cos>(table, "Cos");
        Row<Tan>(table, "Tan");
        Row<Asin>(table, "Asin");
        Row<Acos>(table, "Acos");
        Row<Atan>(table, "Atan");
        Row<Sinh>(table, "Sinh");
        Row<Cosh>(table, "Cosh");
        Row<Asinh>(table, "Asinh");
        Row<Acosh>(table, "Acosh");
        Row<Atanh>(table, "Atanh");
        table.On<Atan2>((x, node, _) => x.Result(node, x.Angle(x.In(node, 0), x.In(node, 1), node.Outputs[0].DType)));
    }

    /// <summary>atan(y / x), turned to the half plane of x; ONNX has no arctangent of two numbers.</summary>
    string Angle(string y, string x, DType type)
    {
        var (zero, halfTurn) = (Constant(0, type), Constant(Math.PI, type));
        var side = Add("Where", [Add("Less", [y, zero]), Constant(-Math.PI, type), halfTurn]);
        var angle = Add("Atan", [Add("Div", [y, x])]);
        var upright = Add("Mul", [Add("Sign", [y]), Constant(Math.PI / 2, type)]);
        return Add("Where", [Add("Equal", [x, zero]), upright, Add("Where", [Add("Less", [x, zero]), Add("Add", [angle, side]), angle])]);
    }
}
