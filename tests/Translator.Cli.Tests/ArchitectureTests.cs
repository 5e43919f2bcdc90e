using System.Text.Json;

namespace Translator.Cli.Tests;

/// <summary>Architectures as their communities write them, each a file that uses the README's DSL alone, small, on every engine with the same weights by formula.</summary>
public class ArchitectureTests
{
    /// <summary>The default of <c>verify</c>: outputs of float32 models agree within this.</summary>
    const double Bound = 1e-5;

    public static TheoryData<string> Models => [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    static string Folder => Path.Combine(CommandLine.Root, "tests", "Translator.Cli.Tests", "Architectures");

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EnginesAgree(string model)
    {
        var run = await CommandLine.RunAsync("verify", Path.Combine(Folder, $"{model}.cs"), "--weights", "formula:0.6", "--runs", "1", "--engines", "torchsharp", "tensorflow", "tensorflow.js", "onnxruntime", "--json", "-");

        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        using var report = JsonDocument.Parse(run.Output);
        Assert.True(report.RootElement.GetProperty("pass").GetBoolean());
        foreach (var engine in report.RootElement.GetProperty("engines").EnumerateArray())
        {
            var name = engine.GetProperty("name").GetString();
            if (name == "tensorflow" && engine.GetProperty("status").GetString() == "unavailable") continue; // no libtensorflow here
            Assert.True(engine.GetProperty("status").GetString() == "ok", $"{name}: {engine.GetProperty("reason")}");
            Assert.InRange(engine.GetProperty("max_rel_error").GetDouble(), 0, Bound);
        }
    }
}
