using System.Text.Json;
using Samples;
using Translator.Formats;

namespace Translator.TensorFlow.Tests;

/// <summary>Whole models on libtensorflow have the outputs of PyTorch.</summary>
public sealed class ZooTests
{
    [SkippableTheory]
    [InlineData("resnet18")]
    [InlineData("transformer_encoder_layer")]
    [InlineData("gpt")]
    public void Outputs_are_those_of_PyTorch(string name)
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
        var below = input.TryGetProperty("below", out var bound) && bound.ValueKind == JsonValueKind.Number ? bound.GetInt64() : 2;
        var gain = json.RootElement.GetProperty("gain").GetDouble();
        using var model = new LoweredModel(graph, Weights.ByFormula(graph, gain));

        var output = model.Run((inputName, FormulaTensors.CreateInput(inputName, shape, graph.Inputs[0].DType, below)))[0];

        // the goldens' rule: beside the float64 outputs, at most four times PyTorch's own error in float32
        var allowed = Math.Max(1e-6, 4 * json.RootElement.GetProperty("float32_error").GetDouble());
        Assert.InRange(TensorDifference.Between(output, golden["outputs64/0"]).MaxRelative, 0, allowed);
    }
}
