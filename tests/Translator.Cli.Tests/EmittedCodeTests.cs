using Microsoft.CodeAnalysis;
using Snapshooter.Xunit;

namespace Translator.Cli.Tests;

/// <summary>
/// The emitted code of every sample: kept as snapshots (<c>*.verified.*</c>, as Verify names them), and compiled without a warning against TorchSharp and against TensorFlow.NET's signatures.
/// </summary>
public class EmittedCodeTests
{
    [Theory]
    [InlineData("DigitsMlp")]
    [InlineData("DigitsCnn")]
    [InlineData("ResNet18")]
    [InlineData("TransformerEncoder")]
    [InlineData("Gpt")]
    public async Task TorchSharpCodeCompilesAndStaysAsItIs(string sample)
    {
        using var folder = new TemporaryFolder();
        await Translate(sample, "torchsharp", folder, project: true);
        Compile(Directory.GetFiles(folder.File("TorchSharp"), "*.cs"), "TorchSharp.dll");
        Snapshot.Match(Text(folder.File("TorchSharp"), SourceNames(sample)), $"{sample}.TorchSharp.verified");
    }

    [Theory]
    [InlineData("Adaptive")]
    [InlineData("DigitsMlp")]
    [InlineData("DigitsCnn")]
    [InlineData("ResNet18")]
    [InlineData("TransformerEncoder")]
    [InlineData("Gpt")]
    public async Task TensorFlowCodeCompilesAndStaysAsItIs(string sample)
    {
        using var folder = new TemporaryFolder();
        await Translate(sample, "tensorflow", folder, project: true);
        Compile(Directory.GetFiles(folder.File("TensorFlow"), "*.cs"), "Tensorflow.Binding.dll", "Google.Protobuf.dll");
        Snapshot.Match(Text(folder.File("TensorFlow"), [$"{sample}.cs"]), $"{sample}.TensorFlow.verified");
    }

    [SkippableTheory]
    [InlineData("DigitsCnn")]
    [InlineData("Gpt")]
    public async Task TensorFlowProjectBuildsAgainstTheRealPackage(string sample)
    {
        using var folder = new TemporaryFolder();
        await Translate(sample, "tensorflow", folder, project: true);
        var (program, instead) = await Engines.TensorFlowNet.TensorFlowNetProgram.BuildAsync(folder.File("TensorFlow"));
        Skip.If(instead?.Status == Engines.Jobs.EngineStatus.Unavailable, instead?.Reason);
        Assert.True(program is not null, instead?.Reason);
    }

    [Fact]
    public async Task TheSameModelGivesTheSameText()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        await Translate("Gpt", "all", first, project: false);
        await Translate("Gpt", "all", second, project: false);
        var names = Directory.GetFiles(first.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(first.Path, f)).Order().ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(first.File(name)), File.ReadAllBytes(second.File(name))));
    }

    static async Task Translate(string sample, string target, TemporaryFolder folder, bool project)
    {
        string[] arguments = ["translate", $"samples/{sample}", "--target", target, "--out", folder.Path];
        var run = await CommandLine.RunAsync(project ? [.. arguments, "--project"] : arguments);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    static IEnumerable<string> SourceNames(string sample) => Directory.GetFiles(Path.Combine(CommandLine.Root, "samples", sample), "*.cs").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    static string Text(string folder, IEnumerable<string> names) => string.Join("\n", names.Select(n => $"// {n}\n{File.ReadAllText(Path.Combine(folder, n))}"));

    /// <summary>Compiles files against libraries; an error or a warning fails the test.</summary>
    internal static void Compile(IEnumerable<string> files, params string[] libraries) =>
        Assert.Empty(EmittedCode.Problems(files.Select(f => (f, File.ReadAllText(f))), libraries, OutputKind.ConsoleApplication).Select(d => d.ToString()));
}
