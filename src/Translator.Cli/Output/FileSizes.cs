using System.Globalization;

namespace Translator.Cli.Output;

/// <summary>Sizes of files for people.</summary>
static class FileSizes
{
    public static string Text(long bytes) => bytes < 1024 ? $"{bytes} B"
        : bytes < 1024 * 1024 ? $"{(bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture)} KiB"
        : $"{(bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture)} MiB";
}
