namespace Translator.Formats.Tests;

/// <summary>Against values that another implementation of the rule gives.</summary>
public class FormulaTensorsTests
{
    static readonly float[] Image = [0.9370614290237427f, -0.9766706228256226f, 0.1994774341583252f, -0.2368154525756836f];

    [Fact]
    public void Float_inputs_spread_over_minus_one_to_one() =>
        Assert.Equal(Image, FormulaTensors.CreateInput("image", [2, 2]).As<float>().ToArray());

    [Fact]
    public void Integer_inputs_stay_below_their_bound()
    {
        Assert.Equal([143, 108, 59, 68, 35, 135, 183, 74], FormulaTensors.CreateInput("tokens", [8], DType.Int64, 200).As<long>().ToArray());
        Assert.Equal([143, 108, 59], FormulaTensors.CreateInput("tokens", [3], DType.Int32, 200).As<int>().ToArray());
    }

    [Theory]
    [InlineData("bn1.running_var", 1, new[] { 1.14230752f, 1.28675342f, 1.47077882f, 0.943851233f })]
    [InlineData("bn1.running_mean", 1, new[] { 0.0468899868f, 0.0201237332f, 0.00841949042f, 0.0749357864f })]
    [InlineData("fc.bias", 1, new[] { -0.00446974067f, -0.00385364308f, -0.0439873934f, -0.0414067283f })]
    [InlineData("bn1.weight", 1, new[] { 0.930101991f, 1.1622045f, 1.03459394f, 0.874698877f })]
    [InlineData("conv1.weight", 4, new[] { 0.00910651311f, 0.0495301448f, -0.0963843763f, 0.0477191545f })]
    public void Name_and_rank_decide_how_a_parameter_is_distributed(string name, int rank, float[] expected)
    {
        long[] shape = rank == 4 ? [2, 3, 7, 7] : [4];

        var tensor = FormulaTensors.CreateParameter(name, shape, gain: 0.5);

        Assert.Equal(shape, tensor.Shape);
        Assert.Equal(expected, tensor.As<float>()[..4].ToArray());
    }

    [Fact]
    public void Counters_are_zero()
    {
        var counter = FormulaTensors.CreateParameter("bn1.num_batches_tracked", [], 1);

        Assert.Equal([0L], counter.As<long>().ToArray());
        Assert.Empty(counter.Shape);
    }
}
