using CsCheck;

namespace Translator.Formats.Tests;

public class NpyTests
{
    public static Gen<TensorData> Tensor { get; } = Generators.TensorOf(Enum.GetValues<DType>().Where(type => type != DType.BFloat16));

    [Fact]
    public void What_is_written_is_read()
    {
        using var folder = new TemporaryFolder();
        Tensor.Sample(
            tensor =>
            {
                var path = folder.File($"{Guid.NewGuid()}.npy");
                Npy.Write(path, tensor);
                Generators.AssertSame(tensor, Npy.Read(path));
            },
            iter: 300);
    }

    [Theory]
    [InlineData(new long[] { }, "()")]
    [InlineData(new long[] { 3 }, "(3,)")]
    [InlineData(new long[] { 2, 3 }, "(2, 3)")]
    public void The_header_is_numpy_s(long[] shape, string tuple)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.npy");
        Npy.Write(path, TensorData.Create<float>(shape, new float[shape.Aggregate(1L, (a, b) => a * b)]));

        var bytes = File.ReadAllBytes(path);
        var header = System.Text.Encoding.ASCII.GetString(bytes, 10, BitConverter.ToUInt16(bytes, 8));

        Assert.Equal(0, (10 + header.Length) % 64);
        Assert.EndsWith("\n", header);
        Assert.Equal($"{{'descr': '<f4', 'fortran_order': False, 'shape': {tuple}, }}", header.TrimEnd());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_version_is_read(int version)
    {
        var tensor = Read(NpyBytes.Of(version, "{'descr': '<i2', 'fortran_order': False, 'shape': (2,), }", [1, 0, 0xFF, 0xFF]));

        Assert.Equal([1, -1], tensor.As<short>().ToArray());
    }

    [Fact]
    public void Fortran_order_becomes_row_major()
    {
        // [[0, 1, 2], [3, 4, 5]] by columns
        var tensor = Read(NpyBytes.Of(1, "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }", [0, 3, 1, 4, 2, 5]));

        Assert.Equal([2L, 3], tensor.Shape);
        Assert.Equal([0, 1, 2, 3, 4, 5], tensor.As<byte>().ToArray());
    }

    [Fact]
    public void Big_endian_becomes_little()
    {
        var tensor = Read(NpyBytes.Of(1, "{'descr': '>f4', 'fortran_order': False, 'shape': (2,), }", [0x3F, 0x80, 0, 0, 0xC0, 0, 0, 0]));

        Assert.Equal([1f, -2f], tensor.As<float>().ToArray());
    }

    [Theory]
    [InlineData("{\"shape\": (2L, ), \"fortran_order\": False, \"descr\": \"|b1\"}")] // another order, Python 2's long integers, other quotes
    [InlineData("{'descr':'?','fortran_order':False,'shape':(2)}")]
    public void Spellings_of_other_programs_are_read(string header)
    {
        var tensor = Read(NpyBytes.Of(1, header, [1, 0]));

        Assert.Equal(DType.Bool, tensor.Type);
        Assert.Equal([true, false], tensor.As<bool>().ToArray());
    }

    [Theory]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", "Python objects (a pickle), which are never loaded")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }", "element type '<c8', which is not supported; convert it with astype to one of b1, f2")]
    [InlineData("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (1,), }", "records")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }", "damaged header")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }", "damaged header")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904,), }", "impossible shape")]
    [InlineData("{'descr': '<f4', 'fortran_order': __import__('os').getpid(), 'shape': (1,), }", "damaged header")]
    [InlineData("{'descr': '<f4', 'fortran_order': False}", "damaged header")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", "is truncated")]
    [InlineData("{'descr': '|i1', 'fortran_order': False, 'shape': (3,), }", "5 bytes after its last element")]
    public void A_damaged_array_is_refused(string header, string problem) =>
        Assert.Contains(problem, Assert.Throws<TensorFileException>(() => Read(NpyBytes.Of(1, header, new byte[8]))).Message);

    [Fact]
    public void Other_files_are_refused()
    {
        Assert.Contains("is empty", Assert.Throws<TensorFileException>(() => Read([])).Message);
        Assert.Contains("is not a NumPy array", Assert.Throws<TensorFileException>(() => Read("hello"u8)).Message);
        Assert.Contains("version 9", Assert.Throws<TensorFileException>(() => Read(NpyBytes.Of(9, "{}", []))).Message);
        Assert.Contains("is truncated", Assert.Throws<TensorFileException>(() => Read([0x93, .. "NUMPY"u8, 1, 0, 9])).Message);
    }

    [Fact]
    public void NumPy_has_no_bfloat16() =>
        Assert.Throws<ArgumentException>(() => Npy.Write("never-written.npy", new TensorData(DType.BFloat16, [], new byte[2])));

    [Fact]
    public void A_valid_file_cut_or_changed_anywhere_is_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        var valid = NpyBytes.Of(1, "{'descr': '<i2', 'fortran_order': False, 'shape': (2,), }", [1, 0, 2, 0]);
        Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte, Gen.Int[0, valid.Length]).Sample(
            (at, value, length) =>
            {
                var bytes = valid.ToArray();
                bytes[at] = value;
                var path = folder.Write($"{Guid.NewGuid()}", bytes.AsSpan(0, length));
                try
                {
                    Assert.Equal(4, Npy.Read(path).Bytes.Length);
                }
                catch (TensorFileException)
                {
                    // refused
                }
            },
            iter: 2000);
    }

    static TensorData Read(ReadOnlySpan<byte> bytes)
    {
        using var folder = new TemporaryFolder();
        return Npy.Read(folder.Write("a.npy", bytes));
    }
}
