namespace Translator.Cli.Tests;

/// <summary>What the other commands show.</summary>
public class CommandTests
{
    [Fact]
    public async Task SummaryShowsLayersShapesAndCounts()
    {
        var run = await CommandLine.RunAsync("summary", "samples/Gpt");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("blocks.2: Block", run.Output);
        Assert.Contains("[N, T, 192]", run.Output);
        Assert.Contains("16384*N*T + 128*N*T*T", run.Output); // attention: four projections of 64 x 64, then scores and values
        Assert.Contains("190,528 parameters", run.Output); // PyTorch's own count of this model
    }

    [Fact]
    public async Task SummaryOfKnownSizesIsInNumbers()
    {
        var run = await CommandLine.RunAsync("summary", "samples/ResNet18", "--input", "image=1x3x224x224");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("11,689,512 parameters", run.Output);
        Assert.Contains("1,814,073,344", run.Output); // 1.81 billion multiply-adds, the literature's figure for ResNet-18
    }

    [Fact]
    public async Task DoctorNamesEveryEngine()
    {
        var run = await CommandLine.RunAsync("doctor");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "torchsharp", "tensorflow.net", "tensorflow", "tensorflow.js", "onnxruntime" }, engine => Assert.Contains(engine, run.Output));
    }

    [Fact]
    public async Task AProjectFileIsRead()
    {
        var run = await CommandLine.RunAsync("summary", "samples/DigitsCnn/DigitsCnn.csproj");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("13,706 parameters", run.Output);
    }
}
