namespace Translator.Onnx.Tests;

/// <summary>An input of a test: floats in [-1, 1), integers from 0.</summary>
/// <param name="Type">Element type and sizes, symbolic ones too.</param>
/// <param name="Below">Bound of integers.</param>
public sealed record Given(TensorType Type, long Below = 5)
{
    public static Given Floats(params Dim[] sizes) => new(new TensorType(DType.Float32, new Shape(sizes)));

    public static Given Integers(long below, params Dim[] sizes) => new(new TensorType(DType.Int64, new Shape(sizes)), below);

    public static Given Truths(params Dim[] sizes) => new(new TensorType(DType.Bool, new Shape(sizes)), 2);
}
