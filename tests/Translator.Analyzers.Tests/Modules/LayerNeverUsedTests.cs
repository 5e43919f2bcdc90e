using Microsoft.CodeAnalysis;
using Translator.CodeFixes.Modules;

namespace Translator.Analyzers.Tests.Modules;

public class LayerNeverUsedTests
{
    [Fact]
    public async Task AFieldThatNothingReadsIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            readonly Linear fc1 = new(4, 8), {|TR4002:fc2|} = new(8, 8);
            public Tensor Forward([Shape("N", 4)] Tensor x) => fc1.Forward(x);
            """));

        Assert.Equal("'fc2' is never used: remove it, or call it in Forward", found[0].GetMessage());
    }

    [Fact]
    public async Task AListThatNothingReadsIsMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly List<Linear> {|TR4002:spare|};
        public Small() => spare = [new(4, 4), new(4, 4)];
        public Tensor Forward([Shape("N", 4)] Tensor x) => x;
        """));

    [Fact]
    public async Task ALayerForTrainingAloneIsUsed() => await Analyzed.Assert(Analyzed.Model("""
        readonly Linear fc = new(4, 8), auxiliary = new(4, 8);
        public Tensor Forward([Shape("N", 4)] Tensor x) => Training ? fc.Forward(x) + auxiliary.Forward(x) : fc.Forward(x);
        """));

    [Fact]
    public async Task ALayerInsideASequentialIsUsed() => await Analyzed.Assert(Analyzed.Model("""
        readonly Linear fc = new(4, 8);
        readonly Sequential all;
        public Small() => all = new(fc, new ReLU());
        public Tensor Forward([Shape("N", 4)] Tensor x) => all.Forward(x);
        """), DiagnosticSeverity.Warning);

    [Fact]
    public async Task TheFixRemovesTheFieldAndWhatIsAssigned()
    {
        var before = Analyzed.Model("""
            readonly Linear fc1 = new(4, 8);
            readonly Linear fc2;
            public Small()
            {
                fc2 = new(8, 8);
            }
            public Tensor Forward([Shape("N", 4)] Tensor x) => fc1.Forward(x);
            """);
        var after = Analyzed.Model("""
            readonly Linear fc1 = new(4, 8);
            public Small()
            {
            }
            public Tensor Forward([Shape("N", 4)] Tensor x) => fc1.Forward(x);
            """);

        await Fixed.Assert(new LayerNeverUsedFix(), before, after);
        Assert.Equal(Fixed.Graph(before), Fixed.Graph(after));
    }

    [Fact]
    public async Task AllAreRemovedAtOnce() => await Fixed.AssertAll(new LayerNeverUsedFix(),
        Analyzed.Model("""
            readonly Linear fc1 = new(4, 8), fc2 = new(8, 8);
            readonly ReLU relu = new();
            public Tensor Forward([Shape("N", 4)] Tensor x) => fc1.Forward(x);
            """),
        Analyzed.Model("""
            readonly Linear fc1 = new(4, 8);
            public Tensor Forward([Shape("N", 4)] Tensor x) => fc1.Forward(x);
            """));
}
