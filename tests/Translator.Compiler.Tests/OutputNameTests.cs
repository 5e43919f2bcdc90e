using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;

namespace Translator.Compiler.Tests;

/// <summary>Outputs may be named by anything, as the keys of a dictionary are; properties may not.</summary>
public class OutputNameTests
{
    [Theory]
    [InlineData("logits", "Logits")]
    [InlineData("state.H", "StateH")]
    [InlineData("", "_")]
    [InlineData("0", "_0")]
    [InlineData("layer-1.", "Layer_1")]
    [InlineData("two words", "Two_words")]
    public void EveryNameBecomesAProperty(string name, string property)
    {
        Assert.Equal(property, GraphProperties.Property(name));
        Assert.True(SyntaxFacts.IsValidIdentifier(property));
    }

    [Fact]
    public void AnInputAndAnOutputOfOneNameAreTwoProperties()
    {
        var compilation = Sources.Compile(("Net.cs", """
            using Translator;
            [Model]
            public sealed class Net : Module
            {
                public (Tensor State, Tensor graph) Forward([Shape("N", 4)] Tensor state, [Shape("N", 4)] Tensor graph) => (state + 1, graph);
            }
            """));
        var reading = ModelReader.Read(compilation, compilation.GetTypeByMetadataName("Net")!);
        var properties = new GraphProperties(TfLowering.Lower(reading.Graph!));

        Assert.Equal(["State", "GraphInput"], properties.Inputs);
        Assert.Equal(["StateOutput", "GraphOutput"], properties.Outputs);
    }
}
