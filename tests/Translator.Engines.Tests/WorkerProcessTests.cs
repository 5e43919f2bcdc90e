using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Engines.Jobs;
using Translator.Engines.Workers;
using Translator.Formats;

namespace Translator.Engines.Tests;

/// <summary>A worker that crashes, hangs or throws is a result, and takes nothing else down.</summary>
public class WorkerProcessTests
{
    [Fact]
    public async Task ACrashIsAFailureWithItsSignal()
    {
        var result = await Run("System.Environment.FailFast(\"planted crash\"); return null!;", TimeSpan.FromMinutes(2));

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Contains("SIGABRT", result.Reason);
    }

    [Fact]
    public async Task AHangIsStopped()
    {
        var result = await Run("System.Threading.Thread.Sleep(-1); return null!;", TimeSpan.FromSeconds(5));

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Contains("still running after 5 s", result.Reason);
    }

    [Fact]
    public async Task AnExceptionIsItsReason()
    {
        var result = await Run("throw new System.InvalidOperationException(\"planted failure\");", TimeSpan.FromMinutes(2));

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Equal("InvalidOperationException: planted failure", result.Reason);
    }

    [Fact]
    public async Task WeightsThatAreMissingAreNamed()
    {
        var result = await Run("return new TorchSharp.Modules.Sequential();", TimeSpan.FromMinutes(2), model: "return TorchSharp.torch.nn.Sequential((\"fc\", TorchSharp.torch.nn.Linear(2, 2)));");

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Contains("the weights lack fc.weight, fc.bias", result.Reason);
    }

    [Fact]
    public async Task AMissingLibraryIsUnavailable()
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var result = await WorkerProcess.RunAsync(Job() with { NativeFolder = folder }, folder, TimeSpan.FromMinutes(2), CancellationToken.None);

            Assert.Equal(EngineStatus.Unavailable, result.Status);
            Assert.Contains(folder, result.Reason);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static EngineJob Job() => new()
    {
        Engine = EngineNames.TorchSharp,
        Model = "Model.dll",
        WeightsFile = "weights.safetensors",
        InputsFile = "inputs.safetensors",
        Inputs = [new("x", "x")],
        Outputs = [new("y", "y")],
    };

    static async Task<EngineResult> Run(string create, TimeSpan timeout, string? model = null)
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            Safetensors.Write(Path.Combine(folder, "weights.safetensors"), []);
            Safetensors.Write(Path.Combine(folder, "inputs.safetensors"), [new("x", TensorData.Create<float>([1, 2], [1, 2]))]);
            Compile(model ?? create, Path.Combine(folder, "Model.dll"));
            return await WorkerProcess.RunAsync(Job(), folder, timeout, CancellationToken.None);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Compile(string create, string path)
    {
        var source = $$"""
            public static class TranslatorEntry
            {
                public static TorchSharp.torch.nn.Module Create() { {{create}} }
                public static System.Collections.Generic.IReadOnlyList<TorchSharp.torch.Tensor> Forward(TorchSharp.torch.nn.Module module, System.Collections.Generic.IReadOnlyList<TorchSharp.torch.Tensor> inputs) => inputs;
            }
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n is "netstandard.dll" or "TorchSharp.dll")).Select(p => MetadataReference.CreateFromFile(p));
        var result = CSharpCompilation.Create("Model", [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
    }
}
