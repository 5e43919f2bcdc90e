using System.Text.Json;

namespace Translator.Cli.Tests;

/// <summary>Every sample on every engine, against what PyTorch computes.</summary>
public class VerifySamplesTests
{
    /// <summary>
    /// The bound is the goldens' formula: four times PyTorch's own float32 error against float64, at least 1e-6. The digits' expected logits are float32, so 1e-5 holds for them.
    /// </summary>
    [Theory]
    [InlineData("DigitsMlp", 1e-5, 390)]
    [InlineData("DigitsCnn", 1e-5, 391)]
    [InlineData("ResNet18", 4 * 4.304510830791033e-07, null)]
    [InlineData("TransformerEncoder", 1e-6, null)]
    [InlineData("Gpt", 4 * 4.2804982064058037e-07, null)]
    [InlineData("MobileNetV2", 4 * 5.2533869765245715e-06, null)]
    [InlineData("Vgg11", 4 * 1.475586853703973e-06, null)]
    [InlineData("ViT", 4 * 6.519880457460844e-07, null)]
    [InlineData("UNet", 4 * 7.813237152091731e-07, null)]
    [InlineData("LstmTagger", 1e-6, null)]
    [InlineData("Adaptive", 1e-6, null)]
    public async Task MatchesPyTorch(string sample, double bound, int? correct)
    {
        var run = await CommandLine.RunAsync("verify", $"samples/{sample}", "--json", "-", "--timeout", "1200"); // VGG-11's half a gigabyte takes TensorFlow minutes where others work beside it

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(sample, report.RootElement.GetProperty("model").GetString());
        Assert.True(report.RootElement.GetProperty("pass").GetBoolean());
        Assert.Equal("torchsharp", report.RootElement.GetProperty("reference").GetString());
        Assert.Equal(["torchsharp", "tensorflow.net", "tensorflow", "tensorflow.js", "onnxruntime"], report.RootElement.GetProperty("engines").EnumerateArray().Select(e => e.GetProperty("name").GetString()!));
        foreach (var engine in report.RootElement.GetProperty("engines").EnumerateArray())
        {
            var name = engine.GetProperty("name").GetString();
            if (engine.GetProperty("status").GetString() == "unavailable" && name is "tensorflow.net" or "tensorflow")
            {
                Assert.NotEmpty(engine.GetProperty("reason").GetString()!);
                continue;
            }

            Assert.True(engine.GetProperty("status").GetString() == "ok", $"{name}: {engine.GetProperty("reason")}");
            Assert.True(engine.GetProperty("pass").GetBoolean());
            Assert.InRange(engine.GetProperty("max_rel_error").GetDouble(), 0, bound);
            Assert.True(engine.GetProperty("latency_ms").GetProperty("median").GetDouble() > 0);
            Assert.True(engine.GetProperty("peak_memory_bytes").GetInt64() > 0);
            if (correct is { } count) Assert.Equal(count, engine.GetProperty("correct").GetInt64());
        }
    }

    [Fact]
    public async Task MemoryOfEagerCodeStaysFlat()
    {
        var few = await PeakMemory(runs: 18);
        var many = await PeakMemory(runs: 298);

        Assert.True(many <= few * 1.1, $"after 20 forward passes {few} bytes, after 300 {many}");

        static async Task<double> PeakMemory(int runs)
        {
            var run = await CommandLine.RunAsync("verify", "samples/ResNet18", "--engines", "torchsharp", "--runs", $"{runs}", "--json", "-");
            Assert.True(run.ExitCode == 0, run.Error + run.Output);
            using var report = JsonDocument.Parse(run.Output);
            return report.RootElement.GetProperty("engines")[0].GetProperty("peak_memory_bytes").GetInt64();
        }
    }

    [Fact]
    public async Task ASlowEngineFails()
    {
        var run = await CommandLine.RunAsync("verify", "samples/ResNet18", "--engines", "onnxruntime", "torchsharp", "--reference", "onnxruntime", "--max-slowdown", "0.000001", "--json", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("times as slow as onnxruntime", run.Output);
    }

    [Fact]
    public async Task WrongExpectedOutputsAreADisagreement()
    {
        using var folder = new TemporaryFolder();
        Formats.Safetensors.Write(folder.File("expected.safetensors"), [new("outputs/0", Formats.TensorData.Create<float>([2, 10], new float[20]))]);

        var run = await CommandLine.RunAsync("verify", "samples/DigitsCnn", "--input", "image=2x1x8x8", "--engines", "onnxruntime", "--expected", folder.File("expected.safetensors"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("differs", run.Output);
    }
}
