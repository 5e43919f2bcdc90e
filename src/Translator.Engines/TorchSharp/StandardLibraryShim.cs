using System.Runtime.InteropServices;
using System.Text;
using Translator.Formats;

namespace Translator.Engines.TorchSharp;

/// <summary>
/// TorchSharp 0.107's native library asks for GCC 13's libstdc++ (<c>GLIBCXX_3.4.32</c>, one symbol), which Debian 12 and Ubuntu 22.04 lack.
/// There a small library of ours is preloaded into the TorchSharp worker, beside the system's own; nothing on the system changes.
/// </summary>
public static class StandardLibraryShim
{
    const string Resource = "libstdcxx-shim.so";

    static readonly string[] Folders = ["/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64", "/usr/lib", "/usr/local/lib64"];

    /// <summary>Adds the preload to a worker's environment where it is needed.</summary>
    public static void Apply(IDictionary<string, string?> environment)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64) return;
        var system = Folders.Select(f => Path.Combine(f, "libstdc++.so.6")).FirstOrDefault(File.Exists);
        if (system is null || HasVersion(system)) return;
        var preload = $"{Unpack()}:{system}";
        environment["LD_PRELOAD"] = environment.TryGetValue("LD_PRELOAD", out var present) && !string.IsNullOrEmpty(present) ? $"{preload}:{present}" : preload;
    }

    static bool HasVersion(string library) => File.ReadAllBytes(library).AsSpan().IndexOf(Encoding.ASCII.GetBytes("GLIBCXX_3.4.32\0")) >= 0;

    /// <summary>The library, for Linux x64.</summary>
    public static byte[] Bytes()
    {
        using var stream = typeof(StandardLibraryShim).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    static string Unpack()
    {
        var bytes = Bytes();
        var path = Path.Combine(CacheFolder.Path, $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12]}-{Resource}");
        if (!File.Exists(path)) AtomicFile.Write(path, target => target.Write(bytes));
        return path;
    }
}
