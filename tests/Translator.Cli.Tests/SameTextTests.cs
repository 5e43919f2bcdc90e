using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Generators;

namespace Translator.Cli.Tests;

/// <summary>What the source generator adds to a project, and what <c>translate</c> writes, is the same text.</summary>
public class SameTextTests
{
    public static IEnumerable<object[]> Samples() => Directory.GetDirectories(Path.Combine(CommandLine.Root, "samples")).Where(d => Directory.GetFiles(d, "*.csproj").Length > 0).Select(d => new object[] { Path.GetFileName(d) });

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task GeneratorAndCommandWriteTheSame(string sample)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(["translate", $"samples/{sample}", "--target", "torchsharp,tensorflow", "--out", folder.Path]);
        Assert.True(run.ExitCode == 0, run.Error);
        var written = Files(folder.File("TorchSharp"), "Samples.Eager.").Concat(Files(folder.File("TensorFlow"), "Samples.Graphs.")).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var generated = Generate(sample).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(written.Select(f => f.Name), generated.Select(f => f.Name));
        Assert.All(written.Zip(generated), pair => Assert.Equal(pair.First.Text, pair.Second.Text));

        // and so is what the build of the sample itself put into its folder, with the packages that it references
        var built = Path.Combine(CommandLine.Root, "samples", sample, "obj", CommandLine.Configuration, "net10.0", "generated", "Translator.Generators", "Translator.Generators.ModelGenerator");
        Assert.All(written.Where(f => f.Name.StartsWith("Samples.Eager.", StringComparison.Ordinal)), f => Assert.Equal(f.Text, File.ReadAllText(Path.Combine(built, f.Name))));
    }

    static IEnumerable<(string Name, string Text)> Files(string folder, string prefix) => Directory.GetFiles(folder).Select(f => (prefix + Path.GetFileName(f), File.ReadAllText(f)));

    static IEnumerable<(string Name, string Text)> Generate(string sample)
    {
        string[] packages = ["TorchSharp.dll", "Tensorflow.Binding.dll"];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Translator.dll" or "Microsoft.Bcl.Memory.dll" || packages.Contains(name)));
        var files = Directory.GetFiles(Path.Combine(CommandLine.Root, "samples", sample), "*.cs").Select(f => (Path: f, Text: File.ReadAllText(f).Replace("public sealed class " + sample, "public sealed partial class " + sample)));
        var compilation = CSharpCompilation.Create(
            sample,
            files.Append((Path: "Usings.cs", Text: "global using System; global using System.Collections.Generic; global using System.Linq;")).Select(f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path)),
            references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = CSharpGeneratorDriver.Create(new ModelGenerator()).RunGenerators(compilation).GetRunResult().Results[0];
        Assert.Empty(result.Diagnostics);

        // the command read the class as it is; being partial is all that differs
        return result.GeneratedSources.Select(g => (g.HintName, g.SourceText.ToString().Replace("public sealed partial class", "public sealed class")));
    }
}
