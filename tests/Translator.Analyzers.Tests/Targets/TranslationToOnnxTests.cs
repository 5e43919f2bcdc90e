namespace Translator.Analyzers.Tests.Targets;

public class TranslationToOnnxTests
{
    const string Model = """
        readonly LSTM lstm = new(4, 8, projSize: 2);
        public Tensor Forward([Shape(5, 2, 4)] Tensor x) => {|TR3006:lstm.Forward(x)|}.Output;
        """;

    [Fact]
    public async Task WhatOnnxCannotHaveIsMarked()
    {
        var found = await Analyzed.Assert(Analyzed.Model(Model), ids: "TR3006");

        Assert.StartsWith("ONNX: ONNX's LSTM has no projection of its state", found[0].GetMessage());
    }

    [Fact]
    public async Task ATargetThatIsNotTheModelsIsNotAsked() =>
        await Analyzed.Assert(Marked.Parse(Analyzed.Model(Model)).Text.Replace("[Model]", "[Model(Targets = Targets.TorchSharp | Targets.TensorFlow)]"), ids: "TR3006");
}
