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

    [Fact]
    public void Logarithms_of_gamma_are_computed_in_float32_where_the_kernel_has_no_bfloat16()
    {
        var builder = new GraphBuilder(new Nothing());
        using var active = builder.Activate();
        var x = builder.Input("x", new(DType.BFloat16, new Shape(4)));

        var graph = TfLowering.Lower(builder.Finish("gamma", [Functional.Lgamma(x)], ["y"]));

        Assert.Equal(["Placeholder", "Cast", "Lgamma", "Cast", "Identity"], graph.Nodes.Select(n => n.Op));
        Assert.Equal(DType.BFloat16, graph.Outputs[0].Value.Type);
    }

    [Fact]
    public void A_recurrent_layer_that_is_too_long_to_unroll_is_refused()
    {
        var builder = new GraphBuilder(new Nothing());
        using var active = builder.Activate();
        var x = builder.Input("x", new(DType.Float32, new Shape("T", 2, 3)));
        var (w, r) = (builder.Input("w", new(DType.Float32, new Shape(4, 3))), builder.Input("r", new(DType.Float32, new Shape(4, 4))));
        var graph = builder.Finish("rnn", [builder.Add(new Operators.Rnn(Relu: false, Reverse: false), [x, null, w, r])[0]], ["y"]);

        var refusal = Assert.Throws<Compiler.Lowering.UntranslatableException>(() => TfLowering.Lower(graph));

        Assert.Contains("needs a known length of at most 64 steps, but its input is [T, 2, 3]", refusal.Message);
    }

    sealed class Nothing : Module;
}
