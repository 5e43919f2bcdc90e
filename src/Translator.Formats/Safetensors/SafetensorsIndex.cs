using System.Text.Json;

namespace Translator.Formats;

/// <summary>A checkpoint in several safetensors files: <c>NAME.safetensors.index.json</c> maps each tensor to its file.</summary>
static class SafetensorsIndex
{
    public const string Ending = ".index.json";

    const string DownloadAgain = "download the checkpoint again, all of its files";

    /// <summary>The index of a folder, or else its <c>model.safetensors</c> as checkpoints are saved, or else its only safetensors file.</summary>
    public static string FileOf(string folder)
    {
        foreach (var pattern in (ReadOnlySpan<string>)["*.safetensors" + Ending, "model.safetensors", "*.safetensors"])
        {
            var files = Directory.GetFiles(folder, pattern);
            if (files is [var only])
                return only;
            if (files.Length > 1)
                throw new TensorFileException(folder, $"holds {files.Length} files {pattern}", "name the one to read");
        }

        throw new TensorFileException(folder, "holds no safetensors file", "name a folder or file that does");
    }

    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        var fileOf = ReadWeightMap(path);
        var folder = Path.GetDirectoryName(path) ?? "";
        var tensors = new OrderedDictionary<string, TensorData>(fileOf.Count);
        foreach (var shard in fileOf.Values.Distinct())
        {
            // A name with a folder in it could lead anywhere on this machine.
            if (shard != Path.GetFileName(shard) || shard.Length == 0)
                throw new TensorFileException(path, $"names the file '{shard}', which is not beside it", DownloadAgain);
            foreach (var (name, tensor) in SafetensorsReader.Read(Path.Combine(folder, shard)))
            {
                if (!tensors.TryAdd(name, tensor))
                    throw new TensorFileException(path, $"the tensor '{name}' is in two files, '{shard}' is one of them", DownloadAgain);
            }
        }

        foreach (var (name, shard) in fileOf)
        {
            if (!tensors.ContainsKey(name))
                throw new TensorFileException(path, $"the tensor '{name}' is not in the file '{shard}'", DownloadAgain);
        }

        return tensors;
    }

    static OrderedDictionary<string, string> ReadWeightMap(string path)
    {
        using var file = TensorFile.Open(path);
        if (file.Length > SafetensorsFormat.LongestHeader)
            throw file.Malformed("is too large for an index", DownloadAgain);
        try
        {
            using var json = JsonDocument.Parse(file.Read(0, (int)file.Length));
            if (json.RootElement.ValueKind != JsonValueKind.Object
                || !json.RootElement.TryGetProperty("weight_map", out var map) || map.ValueKind != JsonValueKind.Object)
            {
                throw file.Malformed("has no weight_map", DownloadAgain);
            }

            var fileOf = new OrderedDictionary<string, string>();
            foreach (var property in map.EnumerateObject())
                fileOf[property.Name] = property.Value.GetString() ?? "";
            return fileOf;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw file.Malformed("is not the index of a sharded checkpoint", DownloadAgain, exception);
        }
    }
}
