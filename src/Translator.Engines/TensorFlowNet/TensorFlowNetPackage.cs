using Translator.Engines.Processes;

namespace Translator.Engines.TensorFlowNet;

/// <summary>TensorFlow.NET as NuGet has it: restored on demand, because some feeds lack it.</summary>
public static class TensorFlowNetPackage
{
    /// <summary>Version of the package <c>TensorFlow.NET</c>.</summary>
    public const string Version = "0.150.0";

    /// <summary>Version of <c>SciSharp.TensorFlow.Redist</c>, which carries libtensorflow for it.</summary>
    public const string RedistVersion = "2.16.0";

    static readonly Lazy<Task<string?>> Restored = new(() => CacheFolder.EnsureAsync($"tensorflow.net-{Version}", RestoreAsync));

    /// <summary>The package references of a project that uses TensorFlow.NET, as lines of an <c>ItemGroup</c>.</summary>
    public static string References { get; } = $"""
        <PackageReference Include="TensorFlow.NET" Version="{Version}" />
        <PackageReference Include="SciSharp.TensorFlow.Redist" Version="{RedistVersion}" />
        """;

    /// <summary>
    /// Restores the packages from the user's feeds. Asked once in a process; success is remembered in the cache, a failure is tried again
    /// by the next process, because feeds change.
    /// </summary>
    /// <returns>Null when they are there, or NuGet's own reason in one line.</returns>
    public static Task<string?> RestoreAsync() => Restored.Value;

    static async Task<string?> RestoreAsync(string folder)
    {
        const string project = "Restore.csproj";
        await File.WriteAllTextAsync(Path.Combine(folder, project), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
              </PropertyGroup>
              <ItemGroup>
                {References}
              </ItemGroup>
            </Project>
            """);
        var dotnet = await CapturedProcess.RunAsync("dotnet", ["restore", project, "--nologo", "--verbosity", "quiet"], folder);
        return dotnet switch
        {
            null => "dotnet is not on the path; install the .NET 10 SDK (https://dot.net)",
            { ExitCode: 0 } => null,
            _ => DotnetReason.Of(dotnet),
        };
    }
}
