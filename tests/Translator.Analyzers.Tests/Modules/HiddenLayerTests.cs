namespace Translator.Analyzers.Tests.Modules;

public class HiddenLayerTests
{
    [Fact]
    public async Task ATupleRegistersNothing() => await Analyzed.Assert(Analyzed.Model("""
        readonly (Linear First, int Count) pair = ({|TR4004:new Linear(4, 8)|}, 1);
        public Tensor Forward([Shape("N", 4)] Tensor x) => pair.First.Forward(x);
        """));

    [Fact]
    public async Task TuplesInAListRegisterNothing()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly List<(Linear First, ReLU Second)> stages = [];
            public Small() => stages.Add(({|TR4004:new Linear(4, 4)|}, new ReLU()));
            public Tensor Forward([Shape("N", 4)] Tensor x) => stages.Aggregate(x, (y, stage) => stage.Second.Forward(stage.First.Forward(y)));
            """));

        Assert.Contains("this Linear is kept in a tuple in the field 'stages', which registers nothing", found[0].GetMessage());
    }

    [Fact]
    public async Task ARecordRegistersNothing()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            sealed record Parts(Parameter Scale);
            readonly Parts parts = new({|TR4004:new Parameter(4)|});
            public Tensor Forward([Shape("N", 4)] Tensor x) => x * parts.Scale;
            """));

        Assert.Contains("this Parameter is kept in a Parts in the field 'parts', which registers nothing", found[0].GetMessage());
    }

    [Fact]
    public async Task ListsAndDictionariesRegister() => await Analyzed.Assert(Analyzed.Model("""
        readonly List<Linear> list = [new(4, 4)];
        readonly Linear[][] nested = [[new(4, 4)], [new(4, 4)]];
        readonly Dictionary<string, Linear> map = new() { ["a"] = new(4, 4) };
        public Tensor Forward([Shape("N", 4)] Tensor x) => map["a"].Forward(nested[1][0].Forward(nested[0][0].Forward(list[0].Forward(x))));
        """));
}
