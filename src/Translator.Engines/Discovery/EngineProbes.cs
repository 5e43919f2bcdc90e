using Translator.Engines.Jobs;
using Translator.Engines.Processes;
using Translator.Engines.TensorFlow;
using Translator.Engines.TensorFlowJs;
using Translator.Engines.TensorFlowNet;
using Translator.Engines.TorchSharp;

namespace Translator.Engines.Discovery;

/// <summary>Looks for every engine on this machine.</summary>
public static class EngineProbes
{
    /// <summary>All engines, in the order of reports.</summary>
    /// <param name="libtorch">A folder of libtorch that the user named.</param>
    public static async Task<IReadOnlyList<EngineAvailability>> ProbeAsync(string? libtorch = null)
    {
        var net = TensorFlowNetProbe.ProbeAsync();
        var js = TensorFlowJsProbe.ProbeAsync();
        return [await ProbeTorchSharpAsync(libtorch), await net, TensorFlowProbe.Probe(), await js, ProbeOnnxRuntime()];
    }

    /// <summary>Looks without downloading: with the SDK here, libtorch comes on first use.</summary>
    static async Task<EngineAvailability> ProbeTorchSharpAsync(string? named)
    {
        if (Libtorch.Find(named) is { } folder) return new(EngineNames.TorchSharp, true, AssemblyVersion("TorchSharp"), Libtorch.HasCuda(folder) ? "cpu, cuda" : "cpu", folder);
        if (named is null && await CapturedProcess.RunAsync("dotnet", ["--version"]) is { ExitCode: 0 }) return new(EngineNames.TorchSharp, true, AssemblyVersion("TorchSharp"), "cpu", OnFirstUse: true);
        return new(EngineNames.TorchSharp, false, Reason: named is null ? "libtorch is not here, and dotnet is not on the path to restore it" : $"there is no libtorch in {named}", Remedy: "--libtorch $(python3 -c \"import torch, os; print(os.path.join(os.path.dirname(torch.__file__), 'lib'))\")");
    }

    static EngineAvailability ProbeOnnxRuntime() => new(EngineNames.OnnxRuntime, true, AssemblyVersion("Microsoft.ML.OnnxRuntime"), "cpu");

    static string AssemblyVersion(string name) => System.Reflection.Assembly.Load(name).GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), false) is [System.Reflection.AssemblyInformationalVersionAttribute { InformationalVersion: var version }]
        ? version.Split('+')[0] : System.Reflection.Assembly.Load(name).GetName().Version!.ToString(3);
}
