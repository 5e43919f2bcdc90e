using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

/// <summary>What TensorFlow does otherwise than PyTorch.</summary>
static class TfDifferences
{
    public static DifferenceTable Table { get; } = new DifferenceTable()
        .On<Gelu>("TensorFlow has no such operator: it is written with Erf or Tanh")
        .On<Operators.Convolution>("TensorFlow.js and TensorFlow's gradients know no groups: each group is a convolution of its own", (node, op) => op.Groups > 1 && !IsDepthwise(node, op))
        .On<Operators.Convolution>("TensorFlow's depthwise kernel has no dilation: zeros are put between the elements of the filter", (node, op) => IsDepthwise(node, op) && op.Dilation.Any(d => d != 1))
        .On<MaxPool>("TensorFlow's pooling has no dilation: the largest of all windows' elements is computed one by one", (_, op) => op.Dilation.Any(d => d != 1))
        .On<MaxPool>("TensorFlow's pooling knows no padding on both sides: -∞ is put around the input", (_, op) => op.Dilation.All(d => d == 1) && op.Padding.Any(p => p is not (0, 0)))
        .On<MaxPoolWithIndices>("TensorFlow counts places otherwise: they are computed from the elements of each window")
        .On<AveragePool>("TensorFlow's pooling knows no padding on both sides: zeros are put around the input, and the mean is divided by the share that counts", (_, op) => op.Padding.Any(p => p is not (0, 0)) && !op.CountIncludePad)
        .On<AdaptiveAveragePool>("TensorFlow has no windows of unequal size: the means are products with matrices", (node, op) => !AreEven(node, op))
        .On<Pad>("TensorFlow has no padding that repeats the border: the places are gathered", (_, op) => op.Mode == PadMode.Replicate)
        .On<Fmod>("TensorFlow.js gives this remainder the divisor's sign: it is computed from absolute values and the dividend's sign")
        .On<Resize>("TensorFlow's cubic resizing has another coefficient: it is a product with a matrix for each dimension", (_, op) => op.Mode == ResizeMode.Cubic)
        .On<GridSample>("TensorFlow has no such operator: the neighbours of each position are gathered and summed by their shares")
        .On<ScaledDotProductAttention>("TensorFlow's softmax is not a number where the mask leaves nothing to see: zeros are put there, as PyTorch has them", (node, _) => node.Inputs.Count > 3 && node.Inputs[3] is not null)
        .On<Scatter>("TensorFlow cannot multiply into places: the factors of each place are multiplied first", (_, op) => op.Reduction == ScatterReduction.Multiply)
        .On<Take>("an index out of range is an error in PyTorch and on TensorFlow's CPU, but gives 0 on its GPU; the translation does not check it", (node, _) => node.Inputs[1]!.Producer.Operator is Input)
        .On<TopK>("among equal elements PyTorch may choose any, TensorFlow takes the first")
        .On<RandomUniform>("each engine draws other numbers")
        .On<RandomNormal>("each engine draws other numbers");

    static bool IsDepthwise(Node node, Operators.Convolution op) => op.Stride.Count < 3 && op.Groups > 1 && node.Inputs[1]!.Shape[1] == 1 && op.Stride.Distinct().Count() == 1;

    static bool AreEven(Node node, AdaptiveAveragePool op)
    {
        var size = node.Inputs[0]!.Shape.Skip(node.Inputs[0]!.Rank - op.OutputSize.Count).ToList();
        return op.OutputSize.All(parts => parts == 1) || op.OutputSize.Zip(size, (parts, s) => parts is null || s.Known is { } known && known % parts == 0).All(even => even);
    }
}
