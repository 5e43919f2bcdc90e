using System.Diagnostics;
using Translator.Formats;

namespace Translator.Cli.Tests;

/// <summary>What <c>translate --project</c> writes builds without warnings and runs by itself.</summary>
public class EmittedProgramTests
{
    static string Digits => Path.Combine(CommandLine.Root, "samples", "DigitsCnn");

    [Fact]
    public async Task TheTorchSharpProgramReadsTheDigits()
    {
        using var folder = new TemporaryFolder();
        var translated = await CommandLine.RunAsync("translate", Digits, "--target", "torchsharp", "--out", folder.Path, "--project");
        Assert.True(translated.ExitCode == 0, translated.Error);
        var built = await Dotnet("build", Path.Combine(folder.Path, "TorchSharp"), "-warnaserror", "-nologo", "-v", "q", "-o", folder.File("built"));
        Assert.True(built.ExitCode == 0, built.Output);
        var digits = Safetensors.Read(Path.Combine(Digits, "digits.safetensors"));
        Safetensors.Write(folder.File("inputs.safetensors"), [new("image", digits["test_images"])]);

        var run = await Dotnet(folder.File("built/DigitsCnn.dll"), "--weights", Path.Combine(Digits, "weights.safetensors"), "--inputs", folder.File("inputs.safetensors"), "--outputs", folder.File("outputs.safetensors"));

        Assert.True(run.ExitCode == 0, run.Error);
        var (logits, labels) = (Assert.Single(Safetensors.Read(folder.File("outputs.safetensors"))).Value, digits["test_labels"]);
        Assert.Equal(391, Enumerable.Range(0, (int)labels.Count).Count(i => Enumerable.Range(0, 10).MaxBy(c => logits[i * 10 + c]) == labels[i]));

        var wrong = await Dotnet(folder.File("built/DigitsCnn.dll"), "--weights", Path.Combine(Digits, "weights.safetensors"), "--inputs", Path.Combine(Digits, "digits.safetensors"));

        Assert.Equal(2, wrong.ExitCode);
        Assert.StartsWith("there is no tensor 'image'; the file has: ", Assert.Single(wrong.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    static async Task<(int ExitCode, string Output, string Error)> Dotnet(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
