using Samples;
using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>What is computed once is not computed again.</summary>
public sealed class SharingTests
{
    static readonly string[] Arithmetic = ["Const", "Shape", "StridedSlice", "Pack", "AddV2", "Mul", "FloorDiv", "Maximum", "Minimum"];

    /// <summary>Models of sizes that no one knows before the graph runs.</summary>
    static readonly Dictionary<string, Func<Module>> Models = new()
    {
        ["Gpt"] = () => new Gpt(), ["TransformerEncoder"] = () => new Samples.TransformerEncoder(), ["UNet"] = () => new UNet(), ["LstmTagger"] = () => new LstmTagger(),
    };

    [Theory]
    [InlineData("Gpt")]
    [InlineData("TransformerEncoder")]
    [InlineData("UNet")]
    [InlineData("LstmTagger")]
    public void Sizes_and_constants_stand_once(string model)
    {
        var nodes = TfLowering.Lower(Graph.Trace(Models[model]())).Nodes.Where(n => Arithmetic.Contains(n.Op) && n.OutputTypes[0] == DType.Int32).ToList();

        Assert.NotEmpty(nodes);
        Assert.Distinct(nodes.Select(n => $"{n.Op}({string.Join(", ", n.Inputs)}) {Text(n.Attributes)}"));
    }

    [Fact]
    public void Two_draws_are_two() => Assert.Equal(2, Count("RandomUniform", x => x + Functional.Rand(3) + Functional.Rand(3)));

    [Fact]
    public void Zeros_of_both_signs_are_two() => Assert.Equal(2, Count("Maximum", x => Functional.Maximum(x, Functional.Full(new Shape(3), 0.0)) + Functional.Maximum(x, Functional.Full(new Shape(3), -0.0))));

    [Fact]
    public void An_operator_that_is_written_twice_stands_once() => Assert.Equal(1, Count("Exp", x => Functional.Exp(x) * Functional.Exp(x)));

    static int Count(string op, Func<Tensor, Tensor> model) => LoweredFunction.Operators(model, 3).Count(o => o == op);

    static string Text(IEnumerable<(string Name, object Value)> attributes) => string.Join("; ", attributes.Select(a => a.Value is TfConstant c ? $"{c.Type}[{string.Join(",", c.Shape)}]{{{string.Join(",", c.Values.Cast<object>())}}}" : $"{a.Name}={a.Value}"));
}
