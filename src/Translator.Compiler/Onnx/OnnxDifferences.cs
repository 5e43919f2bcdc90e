using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.Onnx;

/// <summary>What ONNX does otherwise than PyTorch.</summary>
static class OnnxDifferences
{
    public static DifferenceTable Table { get; } = new DifferenceTable()
        .On<Erfc>("ONNX has no such operator: it is computed in double precision by a series")
        .On<Lgamma>("ONNX has no such operator: it is computed in double precision by a series")
        .On<Digamma>("ONNX has no such operator: it is computed in double precision by a series")
        .On<Expm1>("ONNX has no such operator: it is tanh(x/2) (e^x + 1), which loses nothing near 0")
        .On<Log1p>("ONNX has no such operator: near 0 it is 2 artanh(x / (x + 2)), which loses nothing there")
        .On<FloorDivide>("ONNX divides integers toward zero: the remainder is subtracted before", (node, _) => !node.Outputs[0].DType.IsFloat())
        .On<Remainder>("ONNX gives the remainder of real numbers the dividend's sign: the divisor is added where the signs differ", (node, _) => node.Outputs[0].DType.IsFloat())
        .On<MaxPoolWithIndices>("ONNX counts places in the whole tensor: they are taken modulo the plane, as PyTorch counts")
        .On<Gru>("ONNX's GRU stacks its gates in another order, and resets before the product unless told otherwise: the weights are reordered when the model is loaded, and linear_before_reset is set")
        .On<Lstm>("ONNX's LSTM stacks its gates in another order: the weights are reordered when the model is loaded")
        .On<TopK>("among equal elements PyTorch may choose any, ONNX Runtime takes the first")
        .On<RandomUniform>("each engine draws other numbers")
        .On<RandomNormal>("each engine draws other numbers");
}
