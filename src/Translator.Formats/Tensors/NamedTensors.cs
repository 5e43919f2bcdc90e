namespace Translator.Formats;

/// <summary>Tensors by name from a file of any known format.</summary>
public static class NamedTensors
{
    /// <summary>The name of the one tensor of an .npy file, which has none.</summary>
    public const string Unnamed = "";

    /// <summary>
    /// Reads safetensors (a file, the index of a sharded checkpoint or its folder), .npz or .npy. What the file holds decides; only a file that is
    /// damaged from its first byte on is taken for what its ending says.
    /// </summary>
    /// <returns>The tensors in the order of the file; the tensor of an .npy is called <see cref="Unnamed"/>.</returns>
    /// <exception cref="TensorFileException">The file is missing, damaged, or of no such format.</exception>
    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        if (Directory.Exists(path)) return Safetensors.Read(path);
        var beginning = Beginning(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            _ when FileSignature.IsNpy(beginning) => ReadNpy(path),
            _ when FileSignature.IsZip(beginning) => Npz.Read(path),
            ".npy" => ReadNpy(path),
            ".npz" => Npz.Read(path),
            _ => Safetensors.Read(path),
        };
    }

    static OrderedDictionary<string, TensorData> ReadNpy(string path) => new() { [Unnamed] = Npy.Read(path) };

    static byte[] Beginning(string path)
    {
        using var file = TensorFile.Open(path);
        return file.Read(0, (int)Math.Min(file.Length, 8));
    }
}
