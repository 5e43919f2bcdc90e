namespace Translator.Engines;

/// <summary>Where unpacked and downloaded parts of engines are kept: <c>$XDG_CACHE_HOME/translator</c>, or <c>~/.cache/translator</c>.</summary>
public static class CacheFolder
{
    /// <summary>The folder; it may not exist yet.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "translator");
}
