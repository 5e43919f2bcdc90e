using Translator.Engines.Discovery;
using Translator.Engines.Jobs;

namespace Translator.Engines.TensorFlowNet;

/// <summary>Asks NuGet for TensorFlow.NET.</summary>
public static class TensorFlowNetProbe
{
    /// <summary>What adds the package where a feed lacks it.</summary>
    public const string Remedy = "dotnet nuget add source https://api.nuget.org/v3/index.json --name nuget.org";

    /// <summary>Restores the packages, which downloads them when the feed has them.</summary>
    public static async Task<EngineAvailability> ProbeAsync() => await TensorFlowNetPackage.RestoreAsync() is { } reason
        ? new EngineAvailability(EngineNames.TensorFlowNet, Available: false, Reason: reason, Remedy: Remedy)
        : new EngineAvailability(EngineNames.TensorFlowNet, Available: true, TensorFlowNetPackage.Version, "cpu");
}
