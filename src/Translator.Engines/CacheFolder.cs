namespace Translator.Engines;

/// <summary>Where unpacked and downloaded parts of engines are kept: <c>$XDG_CACHE_HOME/translator</c>, or <c>~/.cache/translator</c>.</summary>
public static class CacheFolder
{
    /// <summary>The folder; it may not exist yet.</summary>
    public static string Path => System.IO.Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "translator");

    /// <summary>Full path of one entry of the cache.</summary>
    /// <param name="name">Name of the entry, with its version: <c>tfjs-4.22.0</c>.</param>
    public static string Entry(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes an entry unless it is there: complete, or not at all, whoever else makes it at the same time.</summary>
    /// <param name="name">Name of the entry.</param>
    /// <param name="fill">Fills an empty folder; answers null, or why it could not.</param>
    /// <returns>Null when the entry is there, or the reason why not.</returns>
    public static async Task<string?> EnsureAsync(string name, Func<string, Task<string?>> fill)
    {
        var entry = Entry(name);
        if (Directory.Exists(entry)) return null;

        var draft = $"{entry}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(draft);
            if (await fill(draft) is { } reason) return reason;

            Directory.Move(draft, entry);
            return null;
        }
        catch (IOException) when (Directory.Exists(entry))
        {
            return null; // somebody else was faster, and theirs is complete
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{entry} cannot be written: {e.Message}";
        }
        finally
        {
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }
    }
}
