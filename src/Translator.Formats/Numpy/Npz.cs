using System.IO.Compression;

namespace Translator.Formats;

/// <summary>Arrays by name in NumPy's .npz format: a zip archive of .npy files, as <c>numpy.savez</c> and <c>savez_compressed</c> write it.</summary>
public static class Npz
{
    const string Member = ".npy";
    const string SaveAgain = "save it again with numpy.savez";

    /// <summary>The most that deflate can shrink; an archive that claims more would only fill the memory.</summary>
    const long LargestRatio = 1032;

    // The oldest time that a zip archive can state: equal tensors make equal files.
    static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads every array, in the order of the archive.</summary>
    /// <exception cref="TensorFileException">The file is missing, damaged, or holds what is no tensor here.</exception>
    public static IReadOnlyDictionary<string, TensorData> Read(string path)
    {
        using var file = TensorFile.Open(path);
        try
        {
            using var archive = new ZipArchive(file.AsStream(), ZipArchiveMode.Read);
            if (archive.Entries.Any(entry => entry.Name == "data.pkl"))
                throw file.Malformed("is a PyTorch checkpoint (pickle)", FileSignature.SavePickleAgain);
            var tensors = new OrderedDictionary<string, TensorData>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries)
            {
                if (!entry.FullName.EndsWith(Member, StringComparison.Ordinal))
                    throw file.Malformed($"holds '{entry.FullName}', which is not an array ({Member})", SaveAgain);
                if (!tensors.TryAdd(entry.FullName[..^Member.Length], NpyReader.Read($"{path}: {entry.FullName}", Content(file, entry))))
                    throw file.Malformed($"holds '{entry.FullName}' twice", SaveAgain);
            }

            return tensors;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw file.Malformed($"is not an .npz archive, or damaged ({e.Message})", $"copy the file again, or {SaveAgain}", e);
        }
    }

    /// <summary>Writes arrays, uncompressed as <c>numpy.savez</c> does; the file appears whole or not at all.</summary>
    /// <exception cref="ArgumentException">A tensor is of <see cref="DType.BFloat16"/>, which NumPy lacks, or a name occurs twice.</exception>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<KeyValuePair<string, TensorData>> tensors)
    {
        var byName = new OrderedDictionary<string, TensorData>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            NpyWriter.CheckType(tensor.Type);
            if (!byName.TryAdd(name, tensor)) throw new ArgumentException($"two tensors are called '{name}'", nameof(tensors));
        }

        AtomicFile.Write(path, stream =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (name, tensor) in byName)
            {
                var entry = archive.CreateEntry(name + Member, CompressionLevel.NoCompression);
                entry.LastWriteTime = Time;
                using var content = entry.Open();
                NpyWriter.Write(content, tensor);
            }
        });
    }

    static byte[] Content(TensorFile file, ZipArchiveEntry entry)
    {
        if (entry.Length > Array.MaxLength) throw file.Malformed($"holds '{entry.FullName}', which is larger than 2 GB", "split the array");
        if (entry.CompressedLength > file.Length || entry.Length / LargestRatio > entry.CompressedLength)
            throw file.Malformed($"claims {entry.Length} bytes for '{entry.FullName}'", SaveAgain);
        var bytes = GC.AllocateUninitializedArray<byte>((int)entry.Length);
        using var content = entry.Open();
        content.ReadExactly(bytes);
        return bytes;
    }
}
