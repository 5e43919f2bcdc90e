namespace Translator;

/// <content>Tensors of given numbers.</content>
public partial class Tensor
{
    /// <summary>A tensor of one number, without dimensions; <c>torch.tensor</c>. Its type is int64, float32 or bool, as Python's numbers have it.</summary>
    /// <param name="value">The number.</param>
    public static Tensor Of(Scalar value) => Functional.Full(Shape.Scalar, value);

    /// <summary>A tensor of given numbers; <c>torch.tensor</c>. Its element type is the array's.</summary>
    /// <param name="values">A rectangular array of any rank: <c>new[] { 1f, 2f }</c>, <c>new long[,] { { 1, 2 }, { 3, 4 } }</c>.</param>
    /// <exception cref="ModelException">The elements are no numbers or truth values.</exception>
    public static Tensor Of(Array values)
    {
        var type = values.GetType().GetElementType() switch
        {
            var t when t == typeof(float) => DType.Float32,
            var t when t == typeof(double) => DType.Float64,
            var t when t == typeof(byte) => DType.UInt8,
            var t when t == typeof(sbyte) => DType.Int8,
            var t when t == typeof(short) => DType.Int16,
            var t when t == typeof(int) => DType.Int32,
            var t when t == typeof(long) => DType.Int64,
            var t when t == typeof(bool) => DType.Bool,
            var t => throw new ModelException($"a tensor is of numbers or truth values, not of {t?.Name}; write an array such as new float[,] {{ ... }}", nameof(values)),
        };
        Scalar[] numbers = [.. values.Cast<object>().Select<object, Scalar>(value => value switch
        {
            bool truth => truth,
            float or double => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
            _ => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        })];
        var shape = new Shape(Enumerable.Range(0, values.Rank).Select(dim => (Dim)values.GetLength(dim)));
        return GraphBuilder.Current.Add(new Operators.Constant(numbers, new(type, shape)), [])[0];
    }
}
