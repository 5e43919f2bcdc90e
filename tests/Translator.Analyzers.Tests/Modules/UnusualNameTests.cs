using Translator.CodeFixes.Modules;

namespace Translator.Analyzers.Tests.Modules;

public class UnusualNameTests
{
    [Fact]
    public async Task UnderscoresAndPropertiesAreInTheNames() => await Analyzed.Assert(Analyzed.Model("""
        readonly Linear {|TR4007:_fc|} = new(4, 4);
        Linear {|TR4007:Head|} { get; } = new(4, 4);
        public Tensor Forward([Shape("N", 4)] Tensor x) => Head.Forward(_fc.Forward(x));
        """));

    [Fact]
    public async Task WhatHasNoParametersOrANameIsSilent() => await Analyzed.Assert(Analyzed.Model("""
        [Name("fc")] readonly Linear _fc = new(4, 4);
        readonly ReLU _relu = new();
        public Tensor Forward([Shape("N", 4)] Tensor x) => _relu.Forward(_fc.Forward(x));
        """));

    [Fact]
    public async Task TheFixGivesTheName() => await Fixed.Assert(new UnusualNameFix(),
        Analyzed.Model("""
            readonly Linear _fc = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x) => _fc.Forward(x);
            """),
        Analyzed.Model("""
            [Name("fc")] readonly Linear _fc = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x) => _fc.Forward(x);
            """));
}
