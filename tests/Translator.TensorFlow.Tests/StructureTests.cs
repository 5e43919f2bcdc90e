using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>What the graphs of whole models look like.</summary>
public sealed class StructureTests
{
    [Fact]
    public void A_convolutional_network_stays_in_one_layout()
    {
        var graph = TfLowering.Lower(Graph.Trace(new Samples.ResNet18()));

        // the image comes with channels second; from there to the classifier everything has them last
        var transpose = Assert.Single(graph.Nodes, n => n.Op == "Transpose");
        Assert.Equal("Placeholder", transpose.Inputs[0].Node.Op);
    }
}
