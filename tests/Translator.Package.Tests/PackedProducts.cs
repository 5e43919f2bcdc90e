using System.Reflection;

namespace Translator.Package.Tests;

/// <summary>The packages, packed once into a folder outside the repository; projects beside them restore from there and from the machine's own feeds.</summary>
public sealed class PackedProducts : IDisposable
{
    public PackedProducts()
    {
        File.WriteAllText(PathOf("nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="packages" />
              </packageSources>
            </configuration>
            """);

        // the checkout stays as it is: other tests may be running from it
        Run.Dotnet(Root, "pack", "src/Packages.slnf", "--nologo", "--artifacts-path", PathOf("artifacts"), "-o", PathOf("packages"), $"-p:Version={Version}", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false").Fine();
        Run.Dotnet(Folder, "tool", "install", "Translator.Tool", "--version", Version, "--tool-path", PathOf("tools")).Fine();
    }

    /// <summary>The checkout.</summary>
    public static string Root { get; } = typeof(PackedProducts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Root").Value!;

    /// <summary>A version that no cache has.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    /// <summary>Where the packages and the projects are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("translator-package-").FullName;

    /// <summary>A path in the folder.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Makes a folder with files.</summary>
    /// <returns>Its full path.</returns>
    public string Create(string name, params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files)
        {
            var path = PathOf(name, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return PathOf(name);
    }

    /// <summary>Runs the installed tool.</summary>
    internal Run Tool(params string[] arguments) => Run.Program(PathOf("tools", OperatingSystem.IsWindows() ? "translator.exe" : "translator"), Folder, arguments);

    /// <summary>Removes what was packed, and what restoring it left in the user's folder of packages.</summary>
    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var name in new[] { "translator", "translator.tool" })
            if (Directory.Exists(Path.Combine(packages, name, Version)))
                Directory.Delete(Path.Combine(packages, name, Version), recursive: true);
    }
}
