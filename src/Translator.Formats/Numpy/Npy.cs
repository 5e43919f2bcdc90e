namespace Translator.Formats;

/// <summary>One array in NumPy's .npy format (<see href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html"/>), versions 1 to 3.</summary>
public static class Npy
{
    /// <summary>Reads an array of either order of dimensions and of bytes. Python objects (pickles) are refused.</summary>
    /// <exception cref="TensorFileException">The file is missing, damaged, or holds what is no tensor here.</exception>
    public static TensorData Read(string path)
    {
        using var file = TensorFile.Open(path);
        if (file.Length > Array.MaxLength) throw file.Malformed("is larger than 2 GB", "split the array, or save it as safetensors in parts");
        return NpyReader.Read(path, file.Read(0, (int)file.Length));
    }

    /// <summary>Writes an array, row-major and little endian; the file appears whole or not at all.</summary>
    /// <exception cref="ArgumentException">The tensor is of <see cref="DType.BFloat16"/>, which NumPy lacks.</exception>
    /// <exception cref="TensorFileException">The file cannot be written.</exception>
    public static void Write(string path, TensorData tensor)
    {
        NpyWriter.CheckType(tensor.Type);
        AtomicFile.Write(path, stream => NpyWriter.Write(stream, tensor));
    }
}
