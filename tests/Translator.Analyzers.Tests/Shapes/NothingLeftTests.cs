namespace Translator.Analyzers.Tests.Shapes;

public class NothingLeftTests
{
    [Fact]
    public async Task AWindowThatDoesNotFit()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Conv2d conv = new(1, 2, kernelSize: 5);
            public Tensor Forward([Shape("N", 1, 8, 8)] Tensor x)
            {
                var small = conv.Forward(x);
                return conv.Forward({|TR2005:MaxPool2d(small, kernelSize: 2)[.., ..1]|});
            }
            """));

        Assert.Contains("a window of 5 does not fit into a size of 2; [N, 1, 2, 2] comes from", found[0].GetMessage());
    }

    [Fact]
    public async Task AWindowThatJustFitsIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = new(1, 2, kernelSize: 5, padding: 2);
        public Tensor Forward([Shape("N", 1, 1, "W")] Tensor x) => conv.Forward(x);
        """), ids: "TR2");
}
