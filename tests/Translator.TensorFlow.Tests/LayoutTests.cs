using Samples;
using Translator.Compiler.TensorFlow;

namespace Translator.TensorFlow.Tests;

/// <summary>Channels are last inside, and tensors are moved only where that begins and ends.</summary>
public sealed class LayoutTests
{
    static IReadOnlyList<TfNode> Nodes(Module module, params TensorType[] inputs) => TfLowering.Lower(Graph.Trace(module, inputs)).Nodes;

    [Fact]
    public void ResNet_moves_its_input_and_nothing_else()
    {
        var transpose = Assert.Single(Nodes(new ResNet18()), node => node.Op == "Transpose");

        Assert.Equal("Placeholder", transpose.Inputs[0].Node.Op);
        Assert.Equal(new[] { 0L, 2, 3, 1 }, transpose.Inputs[1].Node.Attribute<TfConstant>("value").Values);
    }

    [Fact]
    public void ResNet_is_made_of_nothing_but_its_layers()
    {
        var operations = Nodes(new ResNet18()).Where(node => node.Op is not ("Const" or "Variable")).CountBy(node => node.Op).ToDictionary();

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Placeholder"] = 1, ["Transpose"] = 1, ["Conv2D"] = 20, ["FusedBatchNormV3"] = 20, ["Relu"] = 17, ["PadV2"] = 1, ["MaxPool"] = 1,
                ["AddV2"] = 8, ["Mean"] = 1, ["Reshape"] = operations["Reshape"], ["MatMul"] = 1, ["BiasAdd"] = 1, ["Identity"] = 1,
            },
            operations);
        Assert.InRange(operations["Reshape"], 1, 2);
    }

    [Theory]
    [InlineData(typeof(InvertedResiduals), 1)] // the input
    [InlineData(typeof(ConvolutionsThenLinear), 2)] // the input, and the image that is flattened in PyTorch's order
    [InlineData(typeof(DownAndUp), 2)] // the input and the output
    public void Chains_of_convolutions_move_nothing_between_their_ends(Type type, int moves) =>
        Assert.Equal(moves, Nodes((Module)Activator.CreateInstance(type)!).Count(node => node.Op == "Transpose"));

    [Fact]
    public void Weights_are_stored_as_kernels_want_them()
    {
        var filter = Nodes(new ResNet18()).Single(node => node.Op == TfOps.Variable && node.Name == "conv1/weight").Attribute<TfVariable>("variable");

        Assert.Equal([7L, 7, 3, 64], filter.Shape);
        Assert.Equal([2, 3, 1, 0], filter.Transform.Permutation!);
    }

    [Fact]
    public void One_channel_is_reshaped_and_not_moved()
    {
        var moved = Nodes(new DigitsCnn()).Where(node => node.Op == "Transpose").ToList();

        // [N, 32, 2, 2] is flattened in PyTorch's order; [N, 1, 8, 8] is the same in both
        Assert.DoesNotContain(Assert.Single(moved).Inputs, input => input.Node.Op == "Placeholder");
    }

    [Fact]
    public void Operations_are_named_by_module()
    {
        var names = Nodes(new ResNet18()).Select(node => node.Name).ToHashSet();

        Assert.Contains("layer1/0/conv1/Conv2D", names);
        Assert.Contains("layer2/0/downsample/1/FusedBatchNormV3", names);
    }

    [Theory]
    [InlineData(typeof(ResNet18))]
    [InlineData(typeof(Gpt))]
    [InlineData(typeof(Samples.TransformerEncoder))]
    [InlineData(typeof(Underscores))]
    public void Names_are_unique_and_valid(Type type)
    {
        var names = Nodes((Module)Activator.CreateInstance(type, [.. type.GetConstructors()[0].GetParameters().Select(p => p.DefaultValue)])!).Select(node => node.Name).ToList();

        Assert.All(names, name => Assert.Matches(@"^[A-Za-z0-9.][A-Za-z0-9_.\-/]*$", name));

        // TensorFlow.NET makes names unique without regard to case
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Inputs_stand_before_users()
    {
        var seen = new HashSet<TfNode>();
        foreach (var node in Nodes(new Gpt()))
        {
            Assert.All(node.Inputs, input => Assert.Contains(input.Node, seen));
            seen.Add(node);
        }
    }
}
