namespace Translator.Formats;

/// <summary>
/// Tensors by name in the safetensors format (https://huggingface.co/docs/safetensors): 8 bytes of header length, a JSON header, the data.
/// Reading executes nothing.
/// </summary>
public static class Safetensors
{
    /// <summary>Reads every tensor of a file, of a sharded checkpoint's <c>*.index.json</c>, or of a folder that holds either.</summary>
    /// <returns>The tensors in the order of the file's header; of a sharded checkpoint, file by file in the order of the index.</returns>
    /// <exception cref="TensorFileException">The file is missing, damaged, or something else than safetensors.</exception>
    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        if (Directory.Exists(path))
            path = SafetensorsIndex.FileOf(path);
        return path.EndsWith(SafetensorsIndex.Ending, StringComparison.OrdinalIgnoreCase)
            ? SafetensorsIndex.Read(path)
            : SafetensorsReader.Read(path);
    }

    /// <summary>Writes the tensors, in their order, over an older file if there is one. Nothing half-written is ever seen.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="tensors">Names, each once, and values.</param>
    /// <param name="metadata">Free text by name, kept in the header's <c>__metadata__</c>.</param>
    /// <exception cref="ArgumentException">A name occurs twice or is <c>__metadata__</c>.</exception>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(
        string path, IEnumerable<KeyValuePair<string, TensorData>> tensors, IReadOnlyDictionary<string, string>? metadata = null) =>
        SafetensorsWriter.Write(path, tensors, metadata);
}
