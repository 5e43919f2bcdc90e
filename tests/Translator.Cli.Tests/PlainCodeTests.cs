using System.Text.Json;
using Translator.Formats;

namespace Translator.Cli.Tests;

/// <summary>Branches, loops and sizes on every engine are what plain C# computes, for several lengths with one graph; the emitted code compiles.</summary>
public class PlainCodeTests
{
    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (var (n, t) in PlainCodeCase.Sizes) sizes.Add(n, t);
            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public Task EveryEngineAgrees(int n, int t) => Agree(n, t, [.. PlainCodeCase.All.Where(c => !NeedsFloat64(c))], "torchsharp", "tensorflow", "tensorflow.js", "onnxruntime");

    /// <summary>A double that depends on a size is float64 in the graph, as it is in C#; TensorFlow.js has no such type.</summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public Task EnginesWithFloat64AgreeOnFractionsOfSizes(int n, int t) => Agree(n, t, [.. PlainCodeCase.All.Where(NeedsFloat64)], "torchsharp", "tensorflow", "onnxruntime");

    static bool NeedsFloat64(PlainCodeCase c) => c.Members.Contains("double") || c.Members.Contains("Math.Sqrt") || c.Members.Contains("Math.Log");

    static async Task Agree(int n, int t, IReadOnlyList<PlainCodeCase> cases, params string[] engines)
    {
        Assert.NotEmpty(cases);
        using var folder = new TemporaryFolder();
        var input = PlainCodeCase.Input(n, t);
        float[] elements = [.. input.SelectMany(i => i).SelectMany(j => j).Select(v => (float)v)];
        float[] expected = [.. cases.SelectMany(c => c.Expected(input)).Select(v => (float)v)];
        File.WriteAllText(folder.File("AllCases.cs"), PlainCodeCase.Combined("AllCases", cases));
        Safetensors.Write(folder.File("inputs.safetensors"), [new("x", TensorData.Create<float>([n, t, 3], elements))]);
        Safetensors.Write(folder.File("expected.safetensors"), [new("outputs/0", TensorData.Create<float>([expected.Length], expected))]);

        var run = await CommandLine.RunAsync(["verify", folder.File("AllCases.cs"), "--inputs", folder.File("inputs.safetensors"), "--expected", folder.File("expected.safetensors"), "--runs", "1", "--json", "-", "--engines", .. engines]);

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        using var report = JsonDocument.Parse(run.Output);
        foreach (var engine in report.RootElement.GetProperty("engines").EnumerateArray())
        {
            var name = engine.GetProperty("name").GetString();
            if (name == "tensorflow" && engine.GetProperty("status").GetString() == "unavailable") continue;
            Assert.True(engine.GetProperty("status").GetString() == "ok", $"{name}: {engine.GetProperty("reason")}");
            Assert.True(engine.GetProperty("pass").GetBoolean());
        }
    }

    [Fact]
    public async Task TheEmittedCodeCompiles()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("AllCases.cs"), PlainCodeCase.Combined("AllCases", PlainCodeCase.All));

        var run = await CommandLine.RunAsync("translate", folder.File("AllCases.cs"), "--out", folder.Path, "--project");

        Assert.True(run.ExitCode == 0, run.Error);
        EmittedCodeTests.Compile(Directory.GetFiles(folder.File("TorchSharp"), "*.cs"), "TorchSharp.dll");
        EmittedCodeTests.Compile(Directory.GetFiles(folder.File("TensorFlow"), "*.cs"), "Tensorflow.Binding.dll", "Google.Protobuf.dll");
    }
}
