using Microsoft.CodeAnalysis;

namespace Translator.Analyzers.Tests.Modules;

public class TwoNamesTests
{
    [Fact]
    public async Task ASecondFieldForALayer()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Linear fc = new(4, 4);
            readonly Sequential {|TR4005:all|};
            public Small() => all = new(fc, new ReLU());
            public Tensor Forward([Shape("N", 4)] Tensor x) => all.Forward(fc.Forward(x));
            """));

        Assert.Equal("'all.0' is 'fc' under another name: both are in state_dict, and share their values", found[0].GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, found[0].Severity); // tied weights are often meant
    }

    [Fact]
    public async Task ASharedActivationIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        readonly ReLU relu = new();
        readonly Sequential all;
        public Small() => all = new(new Linear(4, 4), relu);
        public Tensor Forward([Shape("N", 4)] Tensor x) => all.Forward(relu.Forward(x));
        """));
}
