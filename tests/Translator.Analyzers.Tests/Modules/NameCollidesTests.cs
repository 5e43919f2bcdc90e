namespace Translator.Analyzers.Tests.Modules;

public class NameCollidesTests
{
    [Fact]
    public async Task AGivenNameThatAnotherFieldHas()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Linear fc = new(4, 4);
            [Name("fc")] readonly Linear {|TR4006:second|} = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x) => second.Forward(fc.Forward(x));
            """));

        Assert.Contains("'fc.weight' is the name of two different parameters", found[0].GetMessage());
    }

    [Fact]
    public async Task APathBesideAListIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly List<Linear> layers = [new(4, 4)];
        [Name("layers.1")] readonly Linear last = new(4, 4);
        public Tensor Forward([Shape("N", 4)] Tensor x) => last.Forward(layers[0].Forward(x));
        """));
}
