using Translator.Engines.Jobs;
using Translator.Engines.TensorFlowNet;

namespace Translator.Engines.TensorFlow.Tests;

public sealed class TensorFlowNetProgramTests
{
    [SkippableFact]
    public async Task Gives_NuGets_own_reason_when_the_feed_lacks_the_package()
    {
        var reason = await TensorFlowNetPackage.RestoreAsync();
        Skip.If(reason is null, "the feed has TensorFlow.NET");

        Assert.Matches(@"^NU\d{4}: ", reason);
        Assert.DoesNotContain("\n", reason);
        Assert.DoesNotContain("Restore.csproj", reason);

        var (program, instead) = await TensorFlowNetProgram.BuildAsync(Path.GetTempPath());
        Assert.Null(program);
        Assert.Equal((EngineStatus.Unavailable, reason), (instead!.Status, instead.Reason));
    }

    /// <summary>The launching alone: a program that keeps to the command line, without TensorFlow.NET.</summary>
    [Fact]
    public async Task Builds_and_runs_a_program_by_its_command_line()
    {
        using var folder = JobFolder.ForTensorFlow(Examples.Dense()).With(job => job with { WeightsFile = "weights.safetensors" });
        var project = WriteProject(folder.Path, """"
            string Value(string option) => args[System.Array.IndexOf(args, option) + 1];
            System.IO.File.Copy(Value("--inputs"), Value("--outputs"));
            System.IO.File.WriteAllText(Value("--result"), $$"""{"status":"ok","version":"0.150.0","device":"cpu","latencyMs":[{{Value("--runs")}}.5],"peakMemoryBytes":7}""");
            """");

        var (program, instead) = await TensorFlowNetProgram.CompileAsync(project, CancellationToken.None);
        Assert.Null(instead);
        var result = await program!.RunAsync(folder.Job, folder.Path);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        Assert.Equal([3.5], result.LatencyMs);
        Assert.Equal(7, result.PeakMemoryBytes);
        Assert.Equal(["x"], folder.Read(folder.Job.OutputsFile).Keys);
    }

    [Fact]
    public async Task Reports_how_a_program_ended()
    {
        using var folder = JobFolder.ForTensorFlow(Examples.Dense()).With(job => job with { WeightsFile = "weights.safetensors" });
        var project = WriteProject(folder.Path, """throw new System.IO.FileNotFoundException("no weights at " + args[1]);""");

        var (program, _) = await TensorFlowNetProgram.CompileAsync(project, CancellationToken.None);
        var result = await program!.RunAsync(folder.Job, folder.Path);

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Contains("System.IO.FileNotFoundException: no weights at ", result.Reason);
        Assert.DoesNotContain("\n", result.Reason);
    }

    [Fact]
    public async Task Reports_the_first_error_of_the_compiler()
    {
        using var folder = JobFolder.ForTensorFlow(Examples.Dense());
        var project = WriteProject(folder.Path, "int x = \"text\";");

        var (program, instead) = await TensorFlowNetProgram.CompileAsync(project, CancellationToken.None);

        Assert.Null(program);
        Assert.Equal("the emitted TensorFlow.NET project does not build: CS0029: Cannot implicitly convert type 'string' to 'int'", instead!.Reason);
    }

    static string WriteProject(string folder, string program)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "Emitted")).FullName;
        File.WriteAllText(Path.Combine(project, "Emitted.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);
        return project;
    }
}
