using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Compiler.TorchSharp;
using Translator.TestSources;

namespace Translator.Language.Tests;

/// <summary>C# as people write models: the interpreter and the tracer give one graph, and every engine computes the same.</summary>
public class LanguageModelTests(EngineReports engines) : IClassFixture<EngineReports>
{
    public static TheoryData<string> Models => [.. LanguageModel.Names("Models")];

    public static TheoryData<string> Architectures => [.. LanguageModel.Names("Architectures")];

    [Theory]
    [MemberData(nameof(Models))]
    public void InterpreterAndTracerGiveOneGraph(string name)
    {
        var model = LanguageModel.Read("Models", name);
        Assert.Equal(model.Traced().ToString(), model.Reading.Graph!.ToString());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void TorchSharpCodeKeepsEveryLoopAndRecord(string name)
    {
        var model = LanguageModel.Read("Models", name);
        var emitted = TorchSharpEmitter.Emit(model.Compilation, model.Reading.Model!);
        Assert.Empty(emitted.Problems.Select(p => p.Message));
        foreach (var keyword in new[] { "foreach (", "for (", "record ", " with {", "switch" })
            Assert.True(Count(keyword, model.Compilation.SyntaxTrees.Select(t => t.ToString())) <= Count(keyword, emitted.Files.Select(f => f.Text)), $"'{keyword}' got lost");
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void TensorFlowNetCodeOfModelsCompiles(string name) => AssertTensorFlowNetCodeCompiles("Models", name);

    [Theory]
    [MemberData(nameof(Architectures))]
    public void TensorFlowNetCodeOfArchitecturesCompiles(string name) => AssertTensorFlowNetCodeCompiles("Architectures", name);

    static void AssertTensorFlowNetCodeCompiles(string folder, string name)
    {
        var reading = LanguageModel.Read(folder, name).Reading;
        var emitted = TensorFlowNetEmitter.Emit(reading.Model!, TfLowering.Lower(reading.Graph!.WithUpdatesAsOutputs()));
        Assert.Empty(EmittedCode.Problems(emitted.Files.Select(f => (f.Path, f.Text)), EmittedCode.TensorFlowNet).Select(p => p.ToString()));
    }

    static int Count(string word, IEnumerable<string> texts) => texts.Sum(t => t.Split(word).Length - 1);

    [Theory]
    [MemberData(nameof(Models))]
    public void EveryEngineComputesTheSame(string name) => engines.AssertAgreement(name);

    /// <summary>Running the architecture on symbolic tensors builds what reading it does, unless it asks for a tensor's value.</summary>
    [Theory]
    [MemberData(nameof(Architectures))]
    public void ArchitecturesTraceAsTheyAreRead(string name)
    {
        var model = LanguageModel.Read("Architectures", name).OfKnownSizes();
        if (model.Reading.Graph!.Nodes.Any(n => n.Operator is Operators.If or Operators.While)) Assert.Contains("needs the value of a tensor", Assert.Throws<ModelException>(() => model.Traced()).Message);
        else Assert.Equal(model.Traced().ToString(), model.Reading.Graph!.ToString());
    }

    /// <summary>Each is a file that uses the README's DSL alone.</summary>
    [Theory]
    [MemberData(nameof(Architectures))]
    public void EveryEngineRunsTheArchitecture(string name) => engines.AssertAgreement(name);
}
