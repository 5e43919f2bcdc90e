using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Snapshooter.Xunit;

namespace Translator.Cli.Tests;

/// <summary>
/// The emitted code of every sample: kept as snapshots (<c>*.verified.*</c>, as Verify names them), and compiled without a warning against TorchSharp and against TensorFlow.NET's signatures.
/// </summary>
public class EmittedCodeTests
{
    const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

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

    static void Compile(IEnumerable<string> files, params string[] libraries)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" || libraries.Contains(name)))
            .Select(p => MetadataReference.CreateFromFile(p)).ToList();
        Assert.All(libraries, library => Assert.Contains(references, r => Path.GetFileName(r.FilePath) == library));
        var compilation = CSharpCompilation.Create(
            "Emitted",
            files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), options, f)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)])); // versions of references, which the SDK suppresses too
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning).Select(d => d.ToString()));
    }
}
