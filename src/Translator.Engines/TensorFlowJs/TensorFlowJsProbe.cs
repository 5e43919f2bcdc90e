using Translator.Engines.Discovery;
using Translator.Engines.Jobs;
using Translator.Engines.Processes;

namespace Translator.Engines.TensorFlowJs;

/// <summary>Looks for Node.js and the packages of TensorFlow.js.</summary>
public static class TensorFlowJsProbe
{
    /// <summary>Looks without installing: with Node.js and npm here, the packages come on first use.</summary>
    public static async Task<EngineAvailability> ProbeAsync()
    {
        var node = await CapturedProcess.RunAsync("node", ["--version"]);
        if (node is not { ExitCode: 0 })
        {
            return Missing("node is not on the path");
        }

        var installed = Directory.Exists(TensorFlowJsPackages.Folder);
        if (!installed && await CapturedProcess.RunAsync("npm", ["--version"]) is not { ExitCode: 0 })
        {
            return Missing("npm is not on the path, and the packages are not installed");
        }

        return new EngineAvailability(
            EngineNames.TensorFlowJs,
            Available: true,
            TensorFlowJsPackages.Version,
            $"wasm (Node.js {node.Output.Trim().TrimStart('v')})",
            installed ? TensorFlowJsPackages.Folder : null,
            OnFirstUse: !installed);
    }

    static EngineAvailability Missing(string reason) =>
        new(EngineNames.TensorFlowJs, Available: false, Reason: reason, Remedy: TensorFlowJsPackages.NodeRemedy);
}
