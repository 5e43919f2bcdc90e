namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Arithmetic =>
    [
        Row("Add", "{input}.add({other}[, {alpha}])"),
        Row("Add(Scalar, Tensor)", "{other}.add({input})"),
        Binary("Sub", "sub"),
        Row("Sub(Scalar, Tensor)", "({input} - {other})"),
        Own("Sub(Tensor, Tensor, Scalar)", "Arithmetic"),
        Own("Sub(Tensor, Scalar, Scalar)", "Arithmetic"),
        Binary("Mul", "mul"),
        Row("Mul(Scalar, Tensor)", "{other}.mul({input})"),
        Row("Div", "{input}.div({other})", "Arithmetic"),
        Row("Div(Scalar, Tensor)", "({input} / {other})"),
        Binary("FloorDivide", "floor_divide"),
        Binary("Remainder", "remainder"),
        Binary("Fmod", "fmod"),
        Row("Pow", "{input}.pow({exponent})"),
        Own("Pow(Scalar, Tensor)", "Arithmetic"),
        Row("Addcmul", "{input}.addcmul({tensor1}, {tensor2}, {value})"),
        Own("Addcmul(Tensor, Tensor, Tensor)", "Arithmetic"),
        Row("Addcdiv", "{input}.addcdiv({tensor1}, {tensor2}[, {value}])"),
        Binary("Hypot", "hypot"),
        Binary("Logaddexp", "logaddexp"),
        Binary("Logaddexp2", "logaddexp2"),
        Binary("Copysign", "copysign"),
        Row("Heaviside", "{input}.heaviside({values})"),
        Binary("Xlogy", "xlogy"),
        Own("Xlogy(Scalar, Tensor)", "Arithmetic"),
        Row("Lerp", "{input}.lerp({end}, {weight})"),
        Own("Lerp(Tensor, Tensor, Scalar)", "Arithmetic"),
        Binary("Fmax", "fmax"),
        Binary("Fmin", "fmin"),
        Binary("Maximum", "maximum"),
        Binary("Minimum", "minimum"),
        Row("Clip", "{input}.clamp([, min: {min}][, max: {max}])"), // TorchSharp's clip takes numbers alone
        Row("Clamp", "{input}.clamp([, min: {min}][, max: {max}])"),
        Binary("BitwiseAnd", "bitwise_and"),
        Binary("BitwiseOr", "bitwise_or"),
        Binary("BitwiseXor", "bitwise_xor"),
        Own("BitwiseAnd(Tensor, Scalar)", "Arithmetic"),
        Own("BitwiseOr(Tensor, Scalar)", "Arithmetic"),
        Own("BitwiseXor(Tensor, Scalar)", "Arithmetic"),
        Unary("BitwiseNot", "bitwise_not"),
    ];
}
