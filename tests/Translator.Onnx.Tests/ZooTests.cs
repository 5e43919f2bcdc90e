using System.Text.Json;
using Samples;
using Translator.Formats;

namespace Translator.Onnx.Tests;

/// <summary>Whole models in ONNX Runtime have the outputs of PyTorch.</summary>
public sealed class ZooTests
{
    [Theory]
    [InlineData("resnet18", false)]
    [InlineData("resnet18", true)]
    [InlineData("transformer_encoder_layer", false)]
    [InlineData("gpt", false)]
    [InlineData("gpt", true)]
    public void Outputs_are_those_of_PyTorch(string name, bool external)
    {
        Module module = name switch
        {
            "resnet18" => new ResNet18(),
            "gpt" => new Gpt(),
            _ => new Samples.TransformerEncoder(),
        };
        var folder = Path.Combine(AppContext.BaseDirectory, "goldens", "zoo");
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, $"{name}.json")));
        var golden = Safetensors.Read(Path.Combine(folder, $"{name}.safetensors"));
        var graph = Graph.Trace(module);
        var input = json.RootElement.GetProperty("inputs")[0];
        var inputName = input.GetProperty("name").GetString()!;
        long[] shape = [.. input.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())];
        var below = input.GetProperty("below") is { ValueKind: JsonValueKind.Number } bound ? bound.GetInt64() : 2;
        using var model = new LoweredModel(graph, Weights.ByFormula(graph, json.RootElement.GetProperty("gain").GetDouble()), external);

        var output = model.Run((inputName, FormulaTensors.CreateInput(inputName, shape, graph.Inputs[0].DType, below)))[0];

        // the goldens' rule: beside the float64 outputs, at most four times PyTorch's own error in float32
        var allowed = Math.Max(1e-6, 4 * json.RootElement.GetProperty("float32_error").GetDouble());
        Assert.InRange(TensorDifference.Between(output, golden["outputs64/0"]).MaxRelative, 0, allowed);
    }

    [Theory]
    [InlineData("DigitsCnn", 391)]
    [InlineData("DigitsMlp", 390)]
    public void Trained_weights_classify_as_in_PyTorch(string name, int right)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples", name);
        var digits = Safetensors.Read(Path.Combine(folder, "digits.safetensors"));
        var expected = Safetensors.Read(Path.Combine(folder, "expected.safetensors")).Values.Single();
        Module module = name == "DigitsCnn" ? new DigitsCnn() : new DigitsMlp();
        using var model = new LoweredModel(Graph.Trace(module), Safetensors.Read(Path.Combine(folder, "weights.safetensors")));

        var logits = model.Run(("image", digits["test_images"]))[0];

        Assert.InRange(TensorDifference.Between(logits, expected).MaxRelative, 0, Comparison.Model);
        Assert.Equal(right, Enumerable.Range(0, 397).Count(i => Enumerable.Range(0, 10).MaxBy(c => logits[i * 10 + c]) == (int)digits["test_labels"][i]));
    }
}
