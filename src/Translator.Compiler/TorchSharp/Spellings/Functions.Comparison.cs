namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] Comparison =>
    [
        Binary("Eq", "eq"),
        Binary("Ne", "ne"),
        Binary("Lt", "lt"),
        Binary("Le", "le"),
        Binary("Gt", "gt"),
        Binary("Ge", "ge"),
        Unary("Isnan", "isnan"),
        Unary("Isinf", "isinf"),
        Unary("Isposinf", "isposinf"),
        Unary("Isneginf", "isneginf"),
        Unary("Signbit", "signbit"),
        Unary("Isfinite", "isfinite"),
        Row("Isclose", "{input}.isclose({other}[, rtol: {rtol}][, atol: {atol}][, nanEqual: {equalNan}])"),
        Binary("LogicalAnd", "logical_and"),
        Binary("LogicalOr", "logical_or"),
        Binary("LogicalXor", "logical_xor"),
        Unary("LogicalNot", "logical_not"),
        Row("Where", "where({condition}, {input}, {other})"),
        Own("Where(Tensor, Tensor, Scalar)", "Comparison"),
        Own("Where(Tensor, Scalar, Tensor)", "Comparison"),
        Own("Where(Tensor, Scalar, Scalar)", "Comparison"),
        Row("MaskedFill", "{input}.masked_fill({mask}, {value})"),
        Own("MaskedFill(Tensor, Tensor, Tensor)", "Comparison"),
    ];
}
