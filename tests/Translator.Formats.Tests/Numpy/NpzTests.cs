using System.IO.Compression;
using CsCheck;

namespace Translator.Formats.Tests;

public class NpzTests
{
    static readonly KeyValuePair<string, TensorData>[] Two =
        [new("x", TensorData.Create<float>([2], [1, 2])), new("y/z", TensorData.Create<long>([], [3]))];

    [Fact]
    public void What_is_written_is_read_in_the_same_order()
    {
        using var folder = new TemporaryFolder();
        Generators.NamedOf(NpyTests.Tensor).Sample(
            tensors =>
            {
                var path = folder.File($"{Guid.NewGuid()}.npz");
                Npz.Write(path, tensors);
                Generators.AssertSame(tensors, Npz.Read(path));
            },
            iter: 200);
    }

    [Fact]
    public void Equal_tensors_make_equal_files()
    {
        using var folder = new TemporaryFolder();
        Npz.Write(folder.File("a.npz"), Two);
        Npz.Write(folder.File("b.npz"), Two);

        Assert.Equal(File.ReadAllBytes(folder.File("a.npz")), File.ReadAllBytes(folder.File("b.npz")));
    }

    [Fact]
    public void Compressed_arrays_are_read()
    {
        using var folder = new TemporaryFolder();
        var path = Archive(folder, ("zeros.npy", NpyBytes.Of(1, "{'descr': '<f8', 'fortran_order': False, 'shape': (100, 100), }", new byte[80000])));

        Assert.True(new FileInfo(path).Length < 8000);
        Assert.Equal([100L, 100], Npz.Read(path)["zeros"].Shape);
    }

    [Fact]
    public void Other_archives_are_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("pickles can run code", Assert.Throws<TensorFileException>(() => Npz.Read(Archive(folder, ("archive/data.pkl", [])))).Message);
        Assert.Contains("holds 'notes.txt', which is not an array", Assert.Throws<TensorFileException>(() => Npz.Read(Archive(folder, ("notes.txt", [])))).Message);
        Assert.Contains("x.npy: is not a NumPy array", Assert.Throws<TensorFileException>(() => Npz.Read(Archive(folder, ("x.npy", [1])))).Message);
        Assert.Contains("is not an .npz archive", Assert.Throws<TensorFileException>(() => Npz.Read(folder.Write("a.npz", "hello"u8))).Message);
    }

    [Fact]
    public void A_valid_archive_cut_or_changed_anywhere_is_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        Npz.Write(folder.File("valid.npz"), Two);
        var valid = File.ReadAllBytes(folder.File("valid.npz"));
        Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte, Gen.Int[0, valid.Length * 2]).Sample(
            (at, value, length) =>
            {
                var bytes = valid.ToArray();
                bytes[at] = value;
                var path = folder.Write($"{Guid.NewGuid()}", bytes.AsSpan(0, Math.Min(length, valid.Length)));
                try
                {
                    Assert.InRange(Npz.Read(path).Count, 0, 2);
                }
                catch (TensorFileException)
                {
                    // refused
                }
            },
            iter: 3000);
    }

    static string Archive(TemporaryFolder folder, params (string Name, byte[] Bytes)[] entries)
    {
        var path = folder.File($"{Guid.NewGuid()}.npz");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var (name, bytes) in entries)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(bytes);
        }

        return path;
    }
}
