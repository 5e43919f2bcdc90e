using Translator.Compiler.Onnx;
using Translator.Formats;
using Translator.Formats.Onnx;
using Translator.Formats.Onnx.Proto;
using Samples;
using static Translator.Functional;

namespace Translator.Onnx.Tests;

/// <summary>What other tools see in the files.</summary>
public sealed class FileTests
{
    [Fact]
    public void Sizes_keep_their_names()
    {
        using var model = Lower(new Gpt());
        var file = ModelProto.Parser.ParseFrom(File.ReadAllBytes(model.Path));

        Assert.Equal(["N", "T"], file.Graph.Input.Single().Type.TensorType.Shape.Dim.Select(d => d.DimParam));
        Assert.Equal(["N", "T", ""], file.Graph.Output.Single().Type.TensorType.Shape.Dim.Select(d => d.DimParam));
        Assert.Equal(300, file.Graph.Output.Single().Type.TensorType.Shape.Dim[2].DimValue);
        Assert.Equal("Translator", file.ProducerName);
        Assert.Equal(OnnxGraph.Opset, file.OpsetImport.Single().Version);
    }

    [Fact]
    public void Nodes_are_called_by_their_modules()
    {
        using var model = Lower(new ResNet18());
        var names = model.Graph.Nodes.Select(n => n.Name).ToList();

        Assert.Contains("/layer1/0/conv1/Conv", names);
        Assert.Equal(names.Distinct(), names);
        Assert.Equal("output", model.Graph.Nodes[^1].Outputs.Single());
    }

    [Fact]
    public void Nothing_is_written_that_need_not_be()
    {
        using var resnet = Lower(new ResNet18());
        using var mlp = Lower(new DigitsMlp());

        // biases are in Conv and Gemm, weights lie as they are read, shapes are constants
        Assert.Equal(new Dictionary<string, int> { ["Conv"] = 20, ["BatchNormalization"] = 20, ["Relu"] = 17, ["MaxPool"] = 1, ["Add"] = 8, ["GlobalAveragePool"] = 1, ["Reshape"] = 1, ["Gemm"] = 1 }.OrderBy(o => o.Key), resnet.Operators.OrderBy(o => o.Key));
        Assert.Equal(new Dictionary<string, int> { ["Gemm"] = 3, ["Relu"] = 1, ["Tanh"] = 1, ["Reshape"] = 1 }.OrderBy(o => o.Key), mlp.Operators.OrderBy(o => o.Key));
    }

    [Fact]
    public void Weights_of_sequences_are_stored_transposed()
    {
        using var model = Lower(new Samples.TransformerEncoder());
        var weight = model.Graph.Initializers.Single(i => i.Parameter == "linear1.weight");

        Assert.Equal([64, 128], weight.Shape);
        Assert.Equal([1, 0], weight.Transform.Permutation!);
        Assert.All(model.Graph.Nodes.Where(n => n.OpType == "Transpose"), n => Assert.DoesNotContain("weight", n.Inputs[0]));
    }

    [Fact]
    public void Equal_constants_are_one()
    {
        using var model = new LoweredModel(Graph.Trace(Expression.Of(x => (x + 2) * 2 + Pow(x, 2)), Given.Floats("N").Type));

        Assert.Equal([2.0], Assert.Single(model.Graph.Initializers).Values!.Cast<double>());
    }

    [Fact]
    public void Weights_beside_the_file_are_found_from_it()
    {
        var graph = Graph.Trace(new DigitsCnn());
        using var inside = new LoweredModel(graph, Weights.ByFormula(graph));
        using var beside = new LoweredModel(graph, Weights.ByFormula(graph), external: true);
        var image = FormulaTensors.CreateInput("image", [3, 1, 8, 8]);

        Assert.True(new FileInfo(beside.Path).Length < new FileInfo(inside.Path).Length / 4);
        Assert.Equal(inside.Run(("image", image))[0].As<float>().ToArray(), beside.Run(("image", image))[0].As<float>().ToArray());
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        using var first = Lower(new Gpt());
        using var second = Lower(new Gpt());

        Assert.Equal(File.ReadAllBytes(first.Path), File.ReadAllBytes(second.Path));
    }

    [Fact]
    public void Inputs_and_tensors_given_out_twice_are_outputs_of_their_own()
    {
        using var model = new LoweredModel(Graph.Trace(Expression.Of(x => new[] { x, x + 1, x, Abs(x) } is var y ? [.. y, y[1]] : y), Given.Floats("N").Type));

        var outputs = model.Run(("x", TensorData.Create<float>([2], [-3f, 4])));

        Assert.Equal([[-3f, 4], [-2, 5], [-3, 4], [3, 4], [-2, 5]], outputs.Select(o => o.As<float>().ToArray()));
    }

    [Fact]
    public void Every_operator_has_a_translation() => Assert.All(
        typeof(Operator).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Operator)) && !t.IsAbstract && t != typeof(Operators.Input) && t != typeof(Operators.ReadParameter)),
        type => Assert.True(OnnxLowering.Table.Supports(type), type.Name));

    static LoweredModel Lower(Module module)
    {
        var graph = Graph.Trace(module);
        return new(graph, Weights.ByFormula(graph));
    }
}
