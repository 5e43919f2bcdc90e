using Microsoft.CodeAnalysis.CSharp;
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
    [InlineData("graph", "GraphTensor")]
    public void EveryNameBecomesAProperty(string name, string property)
    {
        Assert.Equal(property, TensorFlowNetEmitter.Property(name));
        Assert.True(SyntaxFacts.IsValidIdentifier(property));
    }
}
