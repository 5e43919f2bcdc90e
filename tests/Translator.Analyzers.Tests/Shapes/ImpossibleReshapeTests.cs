namespace Translator.Analyzers.Tests.Shapes;

public class ImpossibleReshapeTests
{
    [Fact]
    public async Task TheElementsMustBeAsMany()
    {
        var found = await Analyzed.Assert(Analyzed.Model("public Tensor Forward([Shape(\"N\", 4, 6)] Tensor x) => {|TR2004:x.Reshape(-1, 23)|};"));

        Assert.Equal("[N, 4, 6] has 24*N elements, which 23 does not divide; [N, 4, 6] is the input x", found[0].GetMessage());
    }

    [Fact]
    public async Task AShapeOfOtherSizes() => await Analyzed.Assert(Analyzed.Model("public Tensor Forward([Shape(2, 4, 6)] Tensor x) => {|TR2004:Reshape(x, 4, 13)|};"));

    [Fact]
    public async Task AShapeWithAsManyElementsIsSilent() => await Analyzed.Assert(Analyzed.Model("public Tensor Forward([Shape(\"N\", 4, 6)] Tensor x) => x.Reshape(-1, 8, 3);"));
}
