using System.Globalization;
using System.Text.Json;

namespace Translator.Cli.Tests;

/// <summary><c>translator check</c>: what it prints, the exit code, the files for CI systems.</summary>
public class CheckTests
{
    const string Wrong = """
        using Translator;
        [Model]
        public sealed class Small : Module
        {
            readonly Linear fc = new(4, 2), spare = new(2, 2);
            public Tensor Forward([Shape("N", 5)] Tensor x) => fc.Forward(x);
        }
        """;

    [Fact]
    public async Task AMistakeIsShownInItsLine()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Small.cs(6,67): error TR2002: the last dimension of the input [N, 5] is 5, but the layer takes 4 features", run.Output);
        var lines = run.Output.Split('\n').Select(l => l.TrimEnd()).ToList();
        var source = lines.FindIndex(l => l.StartsWith("    6 |", StringComparison.Ordinal));
        Assert.Equal(lines[source].IndexOf("(x)", StringComparison.Ordinal) + 1, lines[source + 1].IndexOf('^'));
        Assert.Contains("warning TR4002: 'spare' is never used", run.Output);
        Assert.Contains("1 error, 1 warning, 0 notes in 1 model", run.Output);
    }

    [Fact]
    public async Task SeveritiesBelowAreLeftOut()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong.Replace("\"N\", 5", "\"N\", 4")), "--severity", "error");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("TR4002", run.Output);
    }

    [Fact]
    public async Task ASuppressedPlaceIsSilent()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", "#pragma warning disable TR4002\n" + Wrong.Replace("\"N\", 5", "\"N\", 4")));

        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("error", 1, "error TR4002")]
    [InlineData("none", 0, "0 errors, 0 warnings")]
    public async Task SeveritiesOfAnEditorConfigurationHold(string severity, int exitCode, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.TR4002.severity = {severity}\n");
        var run = await CommandLine.RunAsync("check", folder.Write("models/Small.cs", Wrong.Replace("\"N\", 5", "\"N\", 4")));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public async Task AModelBesideTopLevelStatementsIsChecked()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Program.cs", Wrong.Replace("[Model]", "Console.WriteLine(1);\n[Model]")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error TR2002", run.Output);
    }

    [Fact]
    public async Task SarifHasWhatTheStandardRequires()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong), "--sarif", folder.File("log.sarif"), "--json");
        using var log = JsonDocument.Parse(File.ReadAllText(folder.File("log.sarif")));
        using var json = JsonDocument.Parse(run.Output);

        // required by the schema: version and runs; tool.driver.name; a rule's id; a result's message; a message's text
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var sarif = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        var driver = sarif.GetProperty("tool").GetProperty("driver");
        Assert.Equal("translator", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            var region = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation").GetProperty("region");
            Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
        });
        Assert.Equal(["TR4002", "TR2002"], json.RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task ASampleHasNoMistakes()
    {
        var run = await CommandLine.RunAsync("check", "samples/DigitsCnn");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 errors, 0 warnings", run.Output);
    }

    [Fact]
    public async Task APathWithoutModelsIsWrongInput()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Empty.cs", "class Empty;"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no model", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task ErrorsOfTheCompilerStandBesideTheMistakesOfOtherModels()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Small.cs", Wrong);
        folder.Write("Broken.cs", """
            using Translator;
            [Model]
            public sealed class Broken : Module
            {
                readonly Linear fc = new(4, outFeatures: 2, outFeature: 3);
                public Tensor Forward([Shape("N", 4)] Tensor x) => Relu(fc.Forward(x)).Nothing();
            }
            """);
        var run = await CommandLine.RunAsync("check", folder.Path, "--sarif", folder.File("log.sarif"), "--json");
        var text = await CommandLine.RunAsync("check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(["CS1739", "CS0103", "TR4002", "TR2002"], json.RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetString()));
        using var log = JsonDocument.Parse(File.ReadAllText(folder.File("log.sarif")));
        var sarif = log.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.All(sarif.GetProperty("results").EnumerateArray(), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        var lines = text.Output.Split('\n').Select(l => l.TrimEnd()).ToList();
        var place = lines.FindIndex(l => l.Contains("error CS0103", StringComparison.Ordinal));
        Assert.EndsWith("write 'using static Translator.Functional;' at the top of the file", lines[place]);
        Assert.Equal(lines[place + 1].IndexOf("Relu", StringComparison.Ordinal), lines[place + 2].IndexOf('^'));
        Assert.Contains("3 errors, 1 warning, 0 notes in 2 models", text.Output);
    }

    [Fact]
    public async Task AMissingUsingIsNamed()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong.Replace("using Translator;", "")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Small.cs(2,2): error CS0246", run.Output);
        Assert.Contains("write 'using Translator;' at the top of the file", run.Output);
    }

    [Fact]
    public async Task AMarkedClassThatIsNoModuleIsShown()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong.Replace(" : Module", "")));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Small.cs(3,21): error TR1025: Small is marked [Model], but does not derive from Module", run.Output);
    }

    [Fact]
    public async Task WhatTorchSharpCodeCannotHaveIsShown()
    {
        using var folder = new TemporaryFolder();
        const string Source = "using Translator;\n[Model{0}] public sealed class Small : Module\n{{\n    [Name(\"layers.0\")] readonly Linear fc = new(4, 4);\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x);\n}}\n";

        var (exit, output, _) = await CommandLine.RunAsync("check", folder.Write("Small.cs", string.Format(CultureInfo.InvariantCulture, Source, "")));
        Assert.Equal(1, exit);
        Assert.Contains("Small.cs(4,6): warning TR3006: TorchSharp: a module or parameter cannot be called \"layers.0\"", output);

        Assert.Equal(0, (await CommandLine.RunAsync("check", folder.Write("Other.cs", string.Format(CultureInfo.InvariantCulture, Source, "(Targets = Targets.Onnx)")))).ExitCode);
    }

    [Fact]
    public async Task AFindingIsOneLineWhereTheOutputIsNoTerminal()
    {
        using var folder = new TemporaryFolder();
        var name = new string('a', 150);
        var run = await CommandLine.RunAsync("check", folder.Write("Small.cs", Wrong.Replace("spare", name)));

        Assert.Contains(run.Output.Split('\n'), line => line.Contains("warning TR4002", StringComparison.Ordinal) && line.Contains($"'{name}' is never used: remove it, or call it in Forward", StringComparison.Ordinal));
    }
}
