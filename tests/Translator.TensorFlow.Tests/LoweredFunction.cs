using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>A function of one tensor, lowered.</summary>
static class LoweredFunction
{
    /// <summary>Its operators, but for constants.</summary>
    public static IReadOnlyList<TfNode> Nodes(Func<Tensor, Tensor> function, params Dim[] sizes)
    {
        var builder = new GraphBuilder(new Nothing());
        using var active = builder.Activate();
        var x = builder.Input("x", new(DType.Float32, new Shape(sizes)));
        return [.. TfLowering.Lower(builder.Finish("function", [function(x)], ["y"])).Nodes.Where(n => n.Op != "Const")];
    }

    /// <summary>The names of its operators between input and output.</summary>
    public static IEnumerable<string> Operators(Func<Tensor, Tensor> function, params Dim[] sizes) => Nodes(function, sizes).Select(n => n.Op).Where(op => op is not ("Placeholder" or "Identity"));

    sealed class Nothing : Module;
}
