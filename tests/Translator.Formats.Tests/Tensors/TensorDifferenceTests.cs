namespace Translator.Formats.Tests;

public class TensorDifferenceTests
{
    [Fact]
    public void The_largest_error_is_over_the_largest_reference()
    {
        var difference = Between([1, 2, -3.5], [1, 2.5, -4]);

        Assert.Equal(0.5, difference.MaxAbsolute);
        Assert.Equal(0.125, difference.MaxRelative);
        Assert.Equal(1, difference.WorstIndex);
        Assert.Equal(2, difference.Different);
    }

    [Fact]
    public void A_reference_of_zeros_counts_as_a_millionth() => Assert.Equal(0.5, Between([5e-7], [0]).MaxRelative, 12);

    [Theory]
    [InlineData(double.NaN, double.NaN, true)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, true)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, false)]
    [InlineData(double.NaN, 1, false)]
    [InlineData(1, double.NaN, false)]
    [InlineData(double.PositiveInfinity, double.NaN, false)]
    [InlineData(1, double.PositiveInfinity, false)]
    [InlineData(double.MaxValue, double.PositiveInfinity, false)]
    public void What_is_not_finite_is_equal_or_infinitely_wrong(double ours, double reference, bool equal)
    {
        var difference = Between([1, ours], [1, reference]);

        Assert.Equal(equal ? 0 : double.PositiveInfinity, difference.MaxAbsolute);
        Assert.Equal(equal ? 0 : double.PositiveInfinity, difference.MaxRelative);
        Assert.Equal(equal ? 0 : 1, difference.WorstIndex);
    }

    [Fact]
    public void Integers_are_compared_exactly()
    {
        // As doubles the first two are equal.
        var difference = TensorDifference.Between(
            TensorData.Create<long>([4], [(1L << 53) + 1, 2, 3, long.MaxValue]), TensorData.Create<long>([4], [1L << 53, 2, 3, long.MinValue]));

        Assert.Equal(2, difference.Different);
        Assert.Equal(0.5, difference.MaxRelative);
        Assert.Equal(Math.Pow(2, 64), difference.MaxAbsolute);
        Assert.Equal(3, difference.WorstIndex);
    }

    [Fact]
    public void Booleans_are_counted()
    {
        var difference = TensorDifference.Between(TensorData.Create<bool>([2], [true, false]), TensorData.Create<bool>([2], [true, true]));

        Assert.Equal(1, difference.Different);
        Assert.Equal(1, difference.WorstIndex);
    }

    [Fact]
    public void Types_may_differ_and_sizes_may_not()
    {
        Assert.Equal(0, TensorDifference.Between(TensorData.Create<float>([1], [0.5f]), TensorData.Create<double>([1], [0.5])).MaxRelative);
        Assert.Equal(-1, Between([], []).WorstIndex);
        Assert.Throws<ArgumentException>(() => Between([1], [1, 2]));
    }

    static TensorDifference Between(double[] ours, double[] reference) =>
        TensorDifference.Between(TensorData.Create<double>([ours.Length], ours), TensorData.Create<double>([reference.Length], reference));
}
