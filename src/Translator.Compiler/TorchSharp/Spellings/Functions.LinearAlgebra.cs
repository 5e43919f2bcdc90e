namespace Translator.Compiler.TorchSharp.Spellings;

static partial class Functions
{
    static (string Function, Spelling Spelling)[] LinearAlgebra =>
    [
        Row("Linear", "functional.linear({input}, {weight}[, {bias}])"),
        Row("Bilinear", "functional.bilinear({input1}, {input2}, {weight}[, {bias}])"),
        Binary("MatMul", "matmul"),
        Row("Mm", "{input}.mm({mat2})"),
        Row("Bmm", "{input}.bmm({mat2})"),
        Row("Mv", "{input}.mv({vec})"),
        Row("Dot", "{input}.dot({tensor})"),
        Binary("Inner", "inner"),
        Row("Outer", "{input}.outer({vec2})"),
        Row("Addmm", "{input}.addmm({mat1}, {mat2}[, beta: {beta:(float)}][, alpha: {alpha:(float)}])"),
        Row("Addmv", "{input}.addmv({mat}, {vec}[, beta: {beta:(float)}][, alpha: {alpha:(float)}])"),
        Row("Baddbmm", "{batch1}.baddbmm({batch2}, {input}[, beta: {beta:(float)}][, alpha: {alpha:(float)}])"), // TorchSharp adds its last argument to the product of the other two
        Row("Addbmm", "{input}.addbmm({batch1}, {batch2}[, beta: {beta:(float)}][, alpha: {alpha:(float)}])"),
        Own("Addr", "LinearAlgebra"),
        Binary("Kron", "kron"),
        Own("Tensordot(Tensor, Tensor, int)", "LinearAlgebra"),
        Row("Tensordot", "{input}.tensordot({other}, {dims0}, {dims1})"),
        Row("Einsum", "einsum({equation}, {operands...})"),
        Row("Dist", "{input}.dist({other}[, {p:(float)}])"),
        Row("Cdist", "cdist({x1}, {x2}[, {p}])"),
    ];
}
