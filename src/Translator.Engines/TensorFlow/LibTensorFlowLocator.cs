using Translator.Engines.Processes;

namespace Translator.Engines.TensorFlow;

/// <summary>The files that together export TensorFlow's C API.</summary>
/// <param name="Library">Full path of the library with the C API.</param>
/// <param name="Framework">Full path of <c>libtensorflow_framework</c>, which has to be loaded first; null where there is none (Windows).</param>
public sealed record LibTensorFlowFiles(string Library, string? Framework)
{
    /// <summary>Folder of the library.</summary>
    public string Folder => Path.GetDirectoryName(Library)!;
}

/// <summary>Finds libtensorflow on this machine, without loading it.</summary>
/// <remarks>
/// The archive of https://www.tensorflow.org/install/lang_c names the library <c>libtensorflow</c>; Python's package has the same C API
/// in <c>libtensorflow_cc</c>, beside <c>libtensorflow_framework</c>.
/// </remarks>
public static class LibTensorFlowLocator
{
    /// <summary>Environment variable that names the folder of libtensorflow, or the file itself.</summary>
    public const string Variable = "TRANSLATOR_LIBTENSORFLOW";

    /// <summary>Name of the entry of the cache where an unpacked libtensorflow is looked for.</summary>
    public const string CacheEntry = "libtensorflow-2.16.2";

    /// <summary>What adds libtensorflow where there is none.</summary>
    public const string Remedy = "pip install tensorflow-cpu";

    static string[] LibraryNames =>
        OperatingSystem.IsWindows() ? ["tensorflow.dll"]
        : OperatingSystem.IsMacOS() ? ["libtensorflow.2.dylib", "libtensorflow.dylib", "libtensorflow_cc.2.dylib"]
        : ["libtensorflow.so.2", "libtensorflow.so", "libtensorflow_cc.so.2"];

    static string[] FrameworkNames =>
        OperatingSystem.IsWindows() ? []
        : OperatingSystem.IsMacOS() ? ["libtensorflow_framework.2.dylib", "libtensorflow_framework.dylib"]
        : ["libtensorflow_framework.so.2", "libtensorflow_framework.so"];

    /// <summary>Looks, in this order, at the given folder, the environment variable, the cache, Python's TensorFlow and the loader's path.</summary>
    /// <param name="folder">Folder that the user or an earlier search names, or null. When it is given, nothing else is looked at.</param>
    /// <param name="reason">Why nothing was found and what to do, in one line; empty when something was.</param>
    /// <returns>The files, or null.</returns>
    public static LibTensorFlowFiles? Find(string? folder, out string reason)
    {
        reason = "";
        if (folder is { Length: > 0 })
        {
            return InPlace(folder, "the given folder", out reason);
        }

        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } place)
        {
            return InPlace(place, Variable, out reason);
        }

        var found = InFolder(CacheFolder.Entry(CacheEntry)) ?? InPython() ?? OnLoaderPath();
        if (found is null)
        {
            reason = $"libtensorflow is not on this machine; run `{Remedy}`, or set {Variable} to its folder";
        }

        return found;
    }

    /// <summary>What the user named is used or refused, never passed over for something else.</summary>
    static LibTensorFlowFiles? InPlace(string place, string origin, out string reason)
    {
        reason = "";
        if (File.Exists(place))
        {
            var parent = Path.GetDirectoryName(Path.GetFullPath(place))!;
            return new LibTensorFlowFiles(Path.GetFullPath(place), FirstFile(parent, FrameworkNames));
        }

        // The archive of the C API has its libraries in `lib`.
        var found = InFolder(place) ?? InFolder(Path.Combine(place, "lib"));
        if (found is null)
        {
            reason = $"{place} ({origin}) has no {string.Join(" or ", LibraryNames)}; name the folder that has it";
        }

        return found;
    }

    static LibTensorFlowFiles? InFolder(string folder) =>
        FirstFile(folder, LibraryNames) is { } library ? new LibTensorFlowFiles(library, FirstFile(folder, FrameworkNames)) : null;

    static string? FirstFile(string folder, string[] names) =>
        names.Select(name => Path.GetFullPath(Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    static LibTensorFlowFiles? InPython()
    {
        // find_spec of a top-level package reads the file system only: importing tensorflow takes seconds.
        const string script = "import importlib.util as u; s = u.find_spec('tensorflow'); print(list(s.submodule_search_locations)[0] if s else '')";
        foreach (var python in OperatingSystem.IsWindows() ? ["python"] : new[] { "python3", "python" })
        {
            var run = CapturedProcess.RunAsync(python, ["-c", script]).GetAwaiter().GetResult();
            if (run is { ExitCode: 0 } && run.Output.Trim() is { Length: > 0 } package)
            {
                return InFolder(package);
            }
        }

        return null;
    }

    /// <summary>The folders that the loader searches, read as files: loading half a gigabyte only to look would be slow, and cannot be undone.</summary>
    static LibTensorFlowFiles? OnLoaderPath()
    {
        var variable = OperatingSystem.IsWindows() ? "PATH" : OperatingSystem.IsMacOS() ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        string[] standard = OperatingSystem.IsWindows() ? [] : ["/usr/local/lib", "/usr/lib", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/opt/homebrew/lib"];
        return (Environment.GetEnvironmentVariable(variable) ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(standard)
            .Select(InFolder)
            .FirstOrDefault(files => files is not null);
    }
}
