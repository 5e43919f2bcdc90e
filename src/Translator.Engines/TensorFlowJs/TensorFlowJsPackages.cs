using System.Text.Json;
using Translator.Engines.Processes;

namespace Translator.Engines.TensorFlowJs;

/// <summary>The npm packages of TensorFlow.js, installed on first use into the cache.</summary>
public static class TensorFlowJsPackages
{
    /// <summary>Version of every TensorFlow.js package.</summary>
    public const string Version = "4.22.0";

    /// <summary>What adds Node.js where there is none.</summary>
    public const string NodeRemedy = "install Node.js 18 or newer with npm (https://nodejs.org)";

    static readonly string[] Packages = ["tfjs-core", "tfjs-converter", "tfjs-backend-cpu", "tfjs-backend-wasm"];

    /// <summary>Full path of the folder that holds <c>node_modules</c>, once installed.</summary>
    public static string Folder => CacheFolder.Entry($"tfjs-{Version}");

    /// <summary>Installs the packages unless they are there. Safe when several processes do it at once.</summary>
    /// <param name="cancellation">Ends npm; nothing is left half-installed.</param>
    /// <returns>Null when they are there, or the reason in one line: npm's own, or that npm is missing.</returns>
    public static Task<string?> EnsureAsync(CancellationToken cancellation = default) =>
        CacheFolder.EnsureAsync(Path.GetFileName(Folder), folder => InstallAsync(folder, cancellation));

    static async Task<string?> InstallAsync(string folder, CancellationToken cancellation)
    {
        var package = new { @private = true, dependencies = Packages.ToDictionary(name => $"@tensorflow/{name}", _ => Version) };
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), JsonSerializer.Serialize(package), cancellation);
        var npm = await CapturedProcess.RunAsync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder, cancellation: cancellation);
        return npm switch
        {
            null => $"npm is not on the path; {NodeRemedy}",
            { ExitCode: 0 } => null,
            _ => $"npm could not install TensorFlow.js {Version}: {Reason(npm)}",
        };
    }

    /// <summary>npm's own reason: after <c>npm error code ...</c> and a few details comes the sentence.</summary>
    static string Reason(CapturedProcess npm)
    {
        string[] details = ["errno", "syscall", "path", "type", "A complete log", "network This is", "network In most", "network If you"];
        var lines = npm.Error.Split('\n')
            .Where(line => line.StartsWith("npm error ") || line.StartsWith("npm ERR! "))
            .Select(line => line[10..].Trim().TrimEnd('.').TrimStart('.').Trim())
            .Where(line => line.Length > 0 && !details.Any(line.StartsWith))
            .ToArray();
        var code = lines.FirstOrDefault(line => line.StartsWith("code "))?[5..];
        var sentence = lines.FirstOrDefault(line => !line.StartsWith("code "));
        return (code, sentence) switch
        {
            (null, null) => $"it ended with code {npm.ExitCode}",
            (null, _) => sentence,
            (_, null) => code,
            _ when sentence.Contains(code) => sentence,
            _ => $"{code}: {sentence}",
        };
    }
}
