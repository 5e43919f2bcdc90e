using Translator.Formats;

namespace Translator.Cli.Tests;

/// <summary>Whatever is wrong with the input: one line that says where, what and what to do; exit code 2; nothing half-written.</summary>
public class WrongInputTests
{
    static async Task AssertRefused(string[] arguments, params string[] parts)
    {
        var run = await CommandLine.RunAsync(arguments);
        Assert.True(run.ExitCode == 2, $"exit code {run.ExitCode}: {run.Error}{run.Output}");
        var line = Assert.Single(run.ErrorLines);
        Assert.All(parts, part => Assert.Contains(part, line));
    }

    static string Model(string body) => $$"""
        using Translator;
        using static Translator.Functional;
        [Model]
        public sealed class Small : Module
        {
        {{body}}
        }
        """;

    const string Good = "readonly Linear fc = new(4, 2);\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x);";

    [Fact]
    public async Task NoSuchFile() => await AssertRefused(["verify", "nowhere.cs"], "nowhere.cs", "there is no such file");

    [Fact]
    public async Task NotCSharp()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["summary", folder.Write("model.txt", "x")], "model.txt", "a .cs file, a folder or a .csproj");
    }

    [Fact]
    public async Task DoesNotCompile()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["summary", folder.Write("Small.cs", Model("readonly Linear fc = new(4, 2)\npublic Tensor Forward(Tensor x) => x;"))], "Small.cs(6,31)", "CS1002");
    }

    [Fact]
    public async Task UnknownLayerArgument()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["summary", folder.Write("Small.cs", Model("readonly Linear fc = new(4, 2, kernelSize: 3);\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x);"))], "Small.cs(6,32)", "kernelSize");
    }

    [Fact]
    public async Task ShapeDoesNotFit()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["translate", folder.Write("Small.cs", Model("readonly Linear fc = new(4, 2);\npublic Tensor Forward([Shape(\"N\", 5)] Tensor x) => fc.Forward(x);")), "--out", folder.File("out")], "Small.cs(7,", "TR2002", "[N, 5]", "4");
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public async Task NoModel()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["summary", folder.Write("Small.cs", "class A { }")], "Small.cs", "[Model]");
    }

    [Fact]
    public async Task MissingWeights()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["verify", folder.Write("Small.cs", Model(Good)), "--weights", folder.File("none.safetensors")], "none.safetensors", "no such file");
    }

    [Fact]
    public async Task TruncatedWeights()
    {
        using var folder = new TemporaryFolder();
        var whole = File.ReadAllBytes(Path.Combine(CommandLine.Root, "samples/DigitsCnn/weights.safetensors"));
        File.WriteAllBytes(folder.File("cut.safetensors"), whole[..(whole.Length / 2)]);
        await AssertRefused(["verify", "samples/DigitsCnn", "--weights", folder.File("cut.safetensors")], "cut.safetensors", "truncated");
    }

    [Fact]
    public async Task NaNWeights()
    {
        using var folder = new TemporaryFolder();
        Safetensors.Write(folder.File("nan.safetensors"), [new("fc.weight", TensorData.Create<float>([2, 4], [1, 2, 3, float.NaN, 5, 6, 7, 8])), new("fc.bias", TensorData.Create<float>([2], [0, 0]))]);
        await AssertRefused(["verify", folder.Write("Small.cs", Model(Good)), "--weights", folder.File("nan.safetensors")], "nan.safetensors", "'fc.weight'", "NaN", "element 3");
    }

    [Fact]
    public async Task WeightsOfAnotherModel() =>
        await AssertRefused(["translate", "samples/DigitsCnn", "--weights", "samples/DigitsMlp/weights.safetensors"], "weights.safetensors", "lack 'conv1.weight'", "another model");

    [Fact]
    public async Task PickledWeights()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("weights.pt"), [0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19]);
        await AssertRefused(["verify", "samples/DigitsCnn", "--weights", folder.File("weights.pt")], "weights.pt", "never opened");
    }

    [Fact]
    public async Task UnwritableOutput()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "");
        await AssertRefused(["translate", "samples/DigitsMlp", "--target", "torchsharp", "--out", Path.Combine(file, "out")], "cannot be written");
    }

    [Fact]
    public async Task UnknownEngine() => await AssertRefused(["verify", "samples/DigitsMlp", "--engines", "caffe"], "'caffe'", "torchsharp");

    [Fact]
    public async Task MissingEngine()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["verify", "samples/DigitsMlp", "--engines", "torchsharp", "--libtorch", folder.Path], "torchsharp", folder.Path, "doctor");
    }

    [Fact]
    public async Task UnknownOption() => await AssertRefused(["verify", "samples/DigitsMlp", "--engine-count", "3"], "--engine-count");

    [Fact]
    public async Task UnknownConstructorArgument() => await AssertRefused(["summary", "samples/DigitsCnn", "--args", "kinds=3"], "DigitsCnn.cs", "'kinds'", "classes");

    [Theory]
    [InlineData("verify", "--map", "foo=bar", "--map foo: Small has no input 'foo'; it has x")]
    [InlineData("verify", "--below", "foo=3", "--below foo: Small has no input 'foo'; it has x")]
    [InlineData("translate", "--input", "image=2x4", "--input image: Small has no input 'image'; it has x")]
    [InlineData("translate", "--input", "x=2x1x4", "--input x=2x1x4: 2 dimensions are needed, but 3 given")]
    [InlineData("verify", "--input", "x=0x4", "--input x=0x4: a size is at least 1")]
    [InlineData("verify", "--device", "gpu", "--device gpu: it is one of cpu, cuda and cuda:N")]
    [InlineData("verify", "--rtol", "-1", "--rtol -1: a number of at least 0 is needed")]
    [InlineData("verify", "--rtol", "NaN", "--rtol NaN: a number of at least 0 is needed")]
    [InlineData("verify", "--runs", "0", "--runs 0: a number of at least 1 is needed")]
    [InlineData("verify", "--unroll", "-1", "--unroll -1: a number of at least 1 is needed")]
    [InlineData("summary", "--model", "Nope", "there is no model 'Nope'; there is Small")]
    [InlineData("check", "--severity", "bogus", "--severity bogus: it is one of info, warning and error")]
    public async Task AnOptionThatMakesNoSense(string command, string option, string value, string expected)
    {
        using var folder = new TemporaryFolder();
        await AssertRefused([command, folder.Write("Small.cs", Model(Good)), option, value], expected);
    }

    [Fact]
    public async Task AReferenceThatDoesNotRun()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["verify", folder.Write("Small.cs", Model(Good)), "--engines", "onnxruntime", "--reference", "tensorflow"], "--reference tensorflow: it is not among --engines onnxruntime");
    }

    [Fact]
    public async Task SeveralModelsOfOneName()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("Nets.cs", string.Concat(new[] { "A", "B" }.Select(name => $"namespace {name} {{ [Translator.Model] public sealed class Net : Translator.Module {{ public Translator.Tensor Forward([Translator.Shape(2)] Translator.Tensor x) => x + 1; }} }}\n")));

        await AssertRefused(["summary", file], "several models (A.Net, B.Net)");
        Assert.Equal(0, (await CommandLine.RunAsync("summary", file, "--model", "B.Net")).ExitCode);
    }

    [Theory]
    [InlineData("chek", "did you mean 'check'?")]
    [InlineData("frobnicate", "the commands are translate, verify, check, summary, doctor")]
    public async Task UnknownCommand(string command, string expected) => await AssertRefused([command, "x.cs"], $"there is no command '{command}'", expected);

    [Theory]
    [InlineData("translate", "--output", "'translate' has no option --output; did you mean --out?")]
    [InlineData("verify", "--engine", "'verify' has no option --engine; did you mean --engines?")]
    [InlineData("check", "--frobnicate=1", "'check' has no option --frobnicate; it has ")]
    public async Task AnOptionThatTheCommandLacks(string command, string option, string expected) => await AssertRefused([command, "x.cs", option, "y"], expected);

    [Fact]
    public async Task FurtherErrorsOfTheCompilerAreCounted()
    {
        using var folder = new TemporaryFolder();
        await AssertRefused(["summary", folder.Write("Small.cs", Model("readonly Linear fc = new(one, two);\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x);"))], "'one'", "1 more: 'translator check");
    }
}
