namespace Translator.Analyzers.Tests.Shapes;

public class BothSidesStretchTests
{
    [Fact]
    public async Task APredictionWithADimensionTooMany()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Linear fc = new(4, 1);
            public Tensor Forward([Shape("N", 4)] Tensor x, [Shape("N")] Tensor target) => Square({|TR2006:fc.Forward(x) - target|}).Mean();
            """));

        Assert.Contains("[N, 1] and [N] stretch each other to [N, N]", found[0].GetMessage());
    }

    [Fact]
    public async Task ATableThatIsMeantIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N")] Tensor x, [Shape("N", 3)] Tensor points) => x.Unsqueeze(1) - x + (points.Unsqueeze(1) - points).Sum([2]);
        """));

    [Fact]
    public async Task ABiasIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly Parameter scale = new(4, 1, 1);
        public Tensor Forward([Shape("N", 4, 5, 5)] Tensor x) => x * scale + x.Mean([1], keepdim: true);
        """));
}
