using System.Text.Json;
using Translator.Engines.Processes;
using Translator.Formats;

namespace Translator.Engines.TorchSharp;

/// <summary>libtorch as NuGet has it for this platform: found where NuGet keeps packages, or restored on first use.</summary>
public static class LibtorchPackage
{
    /// <summary>The version that TorchSharp's native library is made for.</summary>
    public const string Version = "2.10.0";

    static readonly string Platform = OperatingSystem.IsWindows() ? "win-x64" : OperatingSystem.IsMacOS() ? "osx-arm64" : "linux-x64";

    static readonly string Name = $"libtorch-cpu-{Platform}";

    /// <summary>A file of the cache that remembers where NuGet put the package, for machines on which that is an unusual place.</summary>
    static string Memory => CacheFolder.Entry($"{Name}-{Version}.txt");

    /// <summary>Where the package's libraries may be, without looking.</summary>
    public static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages) yield return Natives(packages);
        yield return Natives(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));
        if (File.Exists(Memory)) yield return File.ReadAllText(Memory);
    }

    /// <summary>Restores the package from the user's feeds.</summary>
    /// <returns>The folder of its libraries, or NuGet's own reason in one line.</returns>
    public static async Task<(string? Folder, string? Reason)> RestoreAsync()
    {
        var project = Directory.CreateTempSubdirectory("translator-libtorch-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(project, "Restore.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="{Name}" Version="{Version}" ExcludeAssets="all" />
                  </ItemGroup>
                </Project>
                """);
            switch (await CapturedProcess.RunAsync("dotnet", ["restore", "Restore.csproj", "--nologo", "--verbosity", "quiet"], project))
            {
                case null: return (null, "dotnet is not on the path; install the .NET 10 SDK (https://dot.net)");
                case { ExitCode: 0 }: break;
                case var failed: return (null, DotnetReason.Of(failed));
            }

            using var assets = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(project, "obj", "project.assets.json")));
            var folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => Natives(f.Name)).FirstOrDefault(Directory.Exists);
            if (folder is null) return (null, $"NuGet restored {Name} {Version}, but it is in none of its folders");
            AtomicFile.WriteText(Memory, folder);
            return (folder, null);
        }
        finally
        {
            Directory.Delete(project, recursive: true);
        }
    }

    static string Natives(string packages) => Path.Combine(packages, Name, Version, "runtimes", Platform, "native");
}
