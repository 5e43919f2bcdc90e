namespace Translator.Formats.Tests;

/// <summary>
/// Models that the transformers library saved, in <c>shared/goldens/huggingface</c> beside one of the folders above. They are not part of the repository.
/// </summary>
static class ExportedModels
{
    static readonly string? Root = Find();

    /// <summary>Every file of that ending; the test is skipped without them.</summary>
    public static IReadOnlyList<string> WithEnding(string ending)
    {
        Skip.If(Root is null, "there is no folder shared/goldens/huggingface beside the repository");
        return Directory.GetFiles(Root, "*" + ending, SearchOption.AllDirectories);
    }

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "goldens", "huggingface") is var candidate && Directory.Exists(candidate))
                return candidate;
        return null;
    }
}
