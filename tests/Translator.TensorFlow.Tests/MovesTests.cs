using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>Reshapes and transposes of each other.</summary>
public sealed class MovesTests
{
    [Fact]
    public void A_reshape_of_a_reshape_is_one() => Assert.Equal(["Reshape"], LoweredFunction.Operators(x => x.Reshape(6, 2).Reshape(3, 4), 12));

    [Fact]
    public void A_reshape_that_leads_back_is_none() => Assert.Equal(["Exp"], LoweredFunction.Operators(x => x.Reshape(6, 2).Reshape(3, 4).Exp(), 3, 4));

    [Fact]
    public void A_reshape_that_is_read_elsewhere_stays() => Assert.Equal(["Reshape", "Exp", "Reshape", "Sum", "AddV2"], LoweredFunction.Operators(
        x =>
        {
            var rows = x.Reshape(6, 2);
            return rows.Exp() + rows.Reshape(3, 4).Sum();
        }, 12));

    [Fact]
    public void Transposes_that_cancel_are_none() => Assert.Equal(["Exp"], LoweredFunction.Operators(x => x.Transpose(0, 2).Transpose(0, 2).Exp(), 2, 3, 4));

    [Fact]
    public void A_transpose_of_a_transpose_is_one()
    {
        var transpose = Assert.Single(LoweredFunction.Nodes(x => x.Permute(1, 2, 0).Permute(0, 2, 1), 2, 3, 4), n => n.Op == "Transpose");

        Assert.Equal(new[] { 1L, 0, 2 }, transpose.Inputs[1].Node.Attribute<TfConstant>("value").Values);
    }

    [Fact]
    public void An_element_along_a_dimension_is_a_slice_that_drops_it() => Assert.Equal(["StridedSlice"], LoweredFunction.Operators(x => x[1], 2, 3, 4));
}
