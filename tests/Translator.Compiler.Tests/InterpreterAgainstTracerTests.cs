using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>The interpreter reads from source the graph that the tracer builds by running the compiled model.</summary>
public class InterpreterAgainstTracerTests
{
    public static TheoryData<string, Module> Samples => new()
    {
        { "DigitsMlp", new Samples.DigitsMlp() },
        { "DigitsCnn", new Samples.DigitsCnn() },
        { "ResNet18", new Samples.ResNet18() },
        { "TransformerEncoder", new Samples.TransformerEncoder() },
        { "Gpt", new Samples.Gpt() },
        { "MobileNetV2", new Samples.MobileNetV2() },
        { "Vgg11", new Samples.Vgg11() },
        { "ViT", global::Samples.ViT.Small },
        { "UNet", new Samples.UNet() },
        { "LstmTagger", new Samples.LstmTagger() },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void ReadsTheSameGraph(string name, Module model)
    {
        var compilation = Sources.Sample(name);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Graph.Trace(model).ToString(), reading.Graph!.ToString());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryOperatorHasAPlaceInTheSource(string name, Module model)
    {
        Assert.NotNull(model);
        var compilation = Sources.Sample(name);
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation)[0]);
        Assert.All(reading.Graph!.Nodes.Where(n => n.Operator is not (Operators.Input or Operators.ReadParameter)), node =>
        {
            var location = Assert.IsType<SourceLocation>(node.Location);
            var line = File.ReadLines(location.File).ElementAt(location.Line - 1);
            Assert.NotEmpty(line.Substring(location.Column - 1).Trim());
        });
    }
}
