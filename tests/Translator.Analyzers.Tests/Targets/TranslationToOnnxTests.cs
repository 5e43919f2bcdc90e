namespace Translator.Analyzers.Tests.Targets;

public class TranslationToOnnxTests
{
    /// <summary>ONNX has every operator; what is marked is TensorFlow's, see <see cref="TranslationToTensorFlowTests"/>.</summary>
    [Fact]
    public async Task WhatOnnxComposesIsNotMarked() => await Analyzed.Assert(Analyzed.Model("""
        readonly LSTM lstm = new(4, 8, projSize: 2);
        public Tensor Forward([Shape(5, 2, 4)] Tensor x) => lstm.Forward(x).Output;
        """), ids: "TR3006");
}
