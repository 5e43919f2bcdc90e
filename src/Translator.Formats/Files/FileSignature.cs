namespace Translator.Formats;

/// <summary>Recognises files by how they begin, to tell a user what they have when it is not what was expected.</summary>
static class FileSignature
{
    public const string SavePickleAgain = "pickles can run code and are never opened: save with safetensors.torch.save_file(model.state_dict(), ...)";

    public static bool IsZip(ReadOnlySpan<byte> beginning) => beginning.StartsWith("PK\x03\x04"u8) || beginning.StartsWith("PK\x05\x06"u8);

    public static bool IsNpy(ReadOnlySpan<byte> beginning) => beginning is [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', ..];

    /// <summary>What the file is and what to do with it, or null when its beginning says nothing.</summary>
    public static (string Is, string Advice)? Recognise(ReadOnlySpan<byte> beginning) => beginning switch
    {
        _ when IsZip(beginning) =>
            ("is a zip archive, such as a PyTorch checkpoint (pickle)", SavePickleAgain),
        [0x80, >= 2 and <= 5, ..] =>
            ("is a Python pickle, such as an old PyTorch checkpoint", SavePickleAgain),
        _ when IsNpy(beginning) =>
            ("is a NumPy array without a name", "save it under a name with safetensors.numpy.save_file"),
        _ when beginning is [0x89, (byte)'H', (byte)'D', (byte)'F', ..] =>
            ("is an HDF5 file, such as Keras weights", "convert it to safetensors"),
        _ when beginning.StartsWith("version https://git-lfs"u8) =>
            ("is a Git LFS pointer, not the file itself", "fetch the file with 'git lfs pull'"),
        _ when beginning.StartsWith("GGUF"u8) => ("is a GGUF file", "convert it to safetensors"),
        [(byte)'<', ..] => ("is a web page or XML", "download the file itself"),
        _ => null,
    };
}
