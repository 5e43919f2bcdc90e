namespace Translator.Tests.Shapes;

/// <summary>Shapes are taken apart with C#'s own brackets and patterns.</summary>
public class ShapeTests
{
    static readonly Shape Image = new("N", 3, "H", "W");

    [Fact]
    public void Brackets_slice_as_they_do_arrays()
    {
        Assert.Equal(new Shape("H", "W"), Image[2..]);
        Assert.Equal(new Shape("H", "W"), Image[^2..]);
        Assert.Equal(new Shape(3, "H"), Image[1..^1]);
        Assert.Equal(Shape.Scalar, Image[2..2]);
    }

    [Fact]
    public void Patterns_slice()
    {
        Assert.Equal(new Shape(3, "H"), Image is [_, .. var inner, _] ? inner : null);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Contains("has 4 sizes, and none from 2 to 5", Assert.Throws<ModelException>(() => Image[2..5]).Message);
        Assert.Contains("has 4 sizes, and none from -1 to 4", Assert.Throws<ModelException>(() => Image[^5..]).Message);
    }

    [Fact]
    public void An_attribute_without_sizes_is_a_mistake_of_the_model() =>
        Assert.Equal("[Shape] takes integers and strings, not null", Assert.Throws<ModelException>(() => new ShapeAttribute(null!).ToShape()).Message);
}
