using System.Runtime.InteropServices;

namespace Translator.Engines.TorchSharp;

/// <summary>Finds libtorch and loads it before TorchSharp looks for it: from a folder that was named, or from where NuGet keeps the package.</summary>
public static class Libtorch
{
    /// <summary>The environment variable that names a folder of libtorch, for example an installed PyTorch's <c>torch/lib</c>.</summary>
    public const string Variable = "TRANSLATOR_LIBTORCH";

    static readonly string[] Libraries = OperatingSystem.IsWindows()
        ? ["c10.dll", "torch_cpu.dll", "torch.dll", "c10_cuda.dll", "torch_cuda.dll"]
        : OperatingSystem.IsMacOS() ? ["libc10.dylib", "libtorch_cpu.dylib", "libtorch.dylib"]
        : ["libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so"];

    /// <summary>The folder of libtorch's libraries, or null when it is nowhere.</summary>
    /// <param name="named">A folder that the user named; it is not searched further when given.</param>
    public static string? Find(string? named)
    {
        IEnumerable<string?> candidates = named is not null ? [named] : [Environment.GetEnvironmentVariable(Variable), AppContext.BaseDirectory, .. LibtorchPackage.Folders()];
        return candidates.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, Libraries[1])));
    }

    /// <summary>Whether the folder holds a CUDA build.</summary>
    public static bool HasCuda(string folder) => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "torch_cuda.dll" : "libtorch_cuda.so"));

    /// <summary>Loads the libraries by full path; TorchSharp then finds them loaded under their names.</summary>
    /// <exception cref="DllNotFoundException">A library cannot be loaded.</exception>
    internal static void Load(string folder)
    {
        foreach (var library in Libraries)
            if (Path.Combine(folder, library) is var path && File.Exists(path))
                NativeLibrary.Load(path);
    }
}
