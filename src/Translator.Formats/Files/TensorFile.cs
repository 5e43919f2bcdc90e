using Microsoft.Win32.SafeHandles;

namespace Translator.Formats;

/// <summary>A file opened for reading at given positions, every failure told as a <see cref="TensorFileException"/>.</summary>
sealed class TensorFile : IDisposable
{
    readonly SafeFileHandle handle;

    TensorFile(string path, SafeFileHandle handle)
    {
        Path = path;
        this.handle = handle;
        Length = RandomAccess.GetLength(handle);
    }

    public string Path { get; }

    public long Length { get; }

    public static TensorFile Open(string path)
    {
        try
        {
            return new TensorFile(path, File.OpenHandle(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TensorFileException(path, "no such file", "check the path", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new TensorFileException(path, $"cannot be opened ({exception.Message})", "name a file that this user may read", exception);
        }
    }

    /// <summary>Reads exactly <paramref name="length"/> bytes at <paramref name="offset"/>; both lie within <see cref="Length"/>.</summary>
    public byte[] Read(long offset, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        try
        {
            for (var done = 0; done < length;)
            {
                var read = RandomAccess.Read(handle, bytes.AsSpan(done), offset + done);
                if (read == 0)
                    throw Malformed("became shorter while it was read", "wait until whatever writes it is done, then try again");
                done += read;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TensorFileException(Path, $"cannot be read ({exception.Message})", "check the disk, or copy the file again", exception);
        }

        return bytes;
    }

    /// <summary>The whole file as a stream, which closes the file with itself.</summary>
    public Stream AsStream() => new FileStream(handle, FileAccess.Read);

    public TensorFileException Malformed(string problem, string advice, Exception? cause = null) => new(Path, problem, advice, cause);

    public void Dispose() => handle.Dispose();
}
