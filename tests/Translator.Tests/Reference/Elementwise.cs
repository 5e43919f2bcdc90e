using Translator.Operators;

namespace Translator.Tests.Reference;

/// <summary>Operators on elements, and sources of numbers.</summary>
static class Elementwise
{
    public static NdArray[]? TryCompute(Node node, NdArray[] x)
    {
        var shape = node.Outputs[0].Sizes();
        var integers = node.Inputs.Count > 0 && node.Inputs[0]?.DType.IsFloat() == false;
        Func<double, double>? unary = node.Operator switch
        {
            Neg => v => -v, Abs => Math.Abs, Exp => Math.Exp, Log => Math.Log, Sqrt => Math.Sqrt, Rsqrt => v => 1 / Math.Sqrt(v), Reciprocal => v => 1 / v,
            Sign => v => Math.Sign(v), Expm1 => v => Math.Abs(v) < 1e-5 ? v + v * v / 2 : Math.Exp(v) - 1, Log1p => v => Math.Abs(v) < 1e-5 ? v - v * v / 2 : Math.Log(1 + v),
            Sin => Math.Sin, Cos => Math.Cos, Tan => Math.Tan, Asin => Math.Asin, Acos => Math.Acos, Atan => Math.Atan, Sinh => Math.Sinh, Cosh => Math.Cosh,
            Asinh => Math.Asinh, Acosh => Math.Acosh, Atanh => Math.Atanh, Floor => Math.Floor, Ceil => Math.Ceiling, Round => v => Math.Round(v, MidpointRounding.ToEven),
            Relu => v => Math.Max(v, 0), Operators.Sigmoid => Sigmoid, Operators.Tanh => Math.Tanh, Operators.Softplus => SoftPlus, Operators.Softsign => v => v / (1 + Math.Abs(v)),
            Operators.Mish => v => v * Math.Tanh(SoftPlus(v)), HardSigmoid => v => Math.Clamp(v + 3, 0, 6) / 6, HardSwish => v => v * Math.Clamp(v + 3, 0, 6) / 6,
            Elu e => v => v > 0 ? v : e.Alpha * (Math.Exp(v) - 1), Celu e => v => v > 0 ? v : e.Alpha * (Math.Exp(v / e.Alpha) - 1),
            Selu => v => 1.0507009873554805 * (v > 0 ? v : 1.6732632423543772 * (Math.Exp(v) - 1)), LeakyRelu l => v => v > 0 ? v : l.NegativeSlope * v,
            Gelu { Tanh: true } => v => 0.5 * v * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v))),
            Clamp c => v => Math.Min(Math.Max(v, c.Min?.ToDouble() ?? double.NegativeInfinity), c.Max?.ToDouble() ?? double.PositiveInfinity),
            LogicalNot => v => v == 0 ? 1 : 0, IsNan => v => double.IsNaN(v) ? 1 : 0, IsInf => v => double.IsInfinity(v) ? 1 : 0,
            Cast { To: DType.Bool } => v => v != 0 ? 1 : 0, Cast c => v => c.To.IsFloat() ? v : Math.Truncate(v),
            _ => null,
        };
        if (unary is not null) return [x[0].Map(unary)];
        Func<double, double, double>? binary = node.Operator switch
        {
            Add => integers && node.Outputs[0].DType == DType.Bool ? (a, b) => Math.Max(a, b) : (a, b) => a + b,
            Sub => (a, b) => a - b, Mul => (a, b) => a * b, Div => (a, b) => a / b, Pow => Math.Pow,
            FloorDivide => (a, b) => Math.Floor(a / b), Remainder => (a, b) => a - b * Math.Floor(a / b), Fmod => (a, b) => a % b,
            Maximum => Math.Max, Minimum => Math.Min, Atan2 => Math.Atan2, PRelu => (a, b) => a > 0 ? a : a * b,
            Equal => (a, b) => a == b ? 1 : 0, NotEqual => (a, b) => a != b ? 1 : 0, Less => (a, b) => a < b ? 1 : 0, LessEqual => (a, b) => a <= b ? 1 : 0,
            Greater => (a, b) => a > b ? 1 : 0, GreaterEqual => (a, b) => a >= b ? 1 : 0,
            LogicalAnd => (a, b) => a * b, LogicalOr => Math.Max, LogicalXor => (a, b) => a != b ? 1 : 0,
            _ => null,
        };
        if (binary is not null) return [NdArray.Build(shape, i => binary(x[0][i], x[1][i]))];
        return node.Operator switch
        {
            Where => [NdArray.Build(shape, i => x[0][i] != 0 ? x[1][i] : x[2][i])],
            Full full => [NdArray.Build(shape, _ => full.Value.ToDouble())],
            Constant constant => [new(shape, [.. constant.Values.Select(v => v.ToDouble())])],
            Arange range => [NdArray.Build(shape, i => range.Start.ToDouble() + i[0] * range.Step.ToDouble())],
            _ => null,
        };
    }

    public static double Sigmoid(double v) => 1 / (1 + Math.Exp(-v));

    static double SoftPlus(double v) => Math.Max(v, 0) + Math.Log(1 + Math.Exp(-Math.Abs(v)));
}
