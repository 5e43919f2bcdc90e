namespace Translator.Analyzers.Tests.Targets;

public class DifferenceOnTargetTests
{
    [Fact]
    public async Task WhatATargetLacksIsMarkedAtTheCall()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x) => {|TR3002:Gelu(x)|} + Relu(x);
            """));

        Assert.Equal("Gelu: TensorFlow has no such operator: it is written with Erf or Tanh", found[0].GetMessage());
    }

    [Fact]
    public async Task ALayerOfASequentialIsMarkedWhereItIsMade() => await Analyzed.Assert(Analyzed.Model("""
        readonly Sequential net = new(new Linear(4, 4), {|TR3002:new GELU()|});
        public Tensor Forward([Shape("N", 4)] Tensor x) => net.Forward(x);
        """));

    [Fact]
    public async Task WhatTorchSharpLacksIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model("""
            public Tensor Forward([Shape("N", 4)] Tensor x) => {|TR3002:Hardtanh(x)|};
            """));

        Assert.Equal("Hardtanh: TorchSharp's is another one: the emitted code brings its own in TorchFunctions.Activations.cs", found[0].GetMessage());
    }

    [Theory]
    [InlineData("Targets.TorchSharp")]
    [InlineData("Targets.Onnx | Targets.TorchSharp")]
    public async Task OtherTargetsSayNothing(string targets) => await Analyzed.Assert(Analyzed.Model("""
        public Tensor Forward([Shape("N", 4)] Tensor x) => Gelu(x);
        """).Replace("[Model]", $"[Model(Targets = {targets})]"));

    [Fact]
    public async Task OperatorsThatAreTheSameEverywhereAreNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly Conv2d conv = new(3, 8, 3);
        public Tensor Forward([Shape("N", 3, 8, 8)] Tensor x) => MaxPool2d(Relu(conv.Forward(x)), kernelSize: 2).Mean([2, 3]);
        """));
}
