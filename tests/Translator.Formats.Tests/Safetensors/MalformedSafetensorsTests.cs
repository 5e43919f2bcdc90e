using CsCheck;

namespace Translator.Formats.Tests;

public class MalformedSafetensorsTests
{
    const string Two = """{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}""";

    [Theory]
    [InlineData("""{"a":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]}}""", 2, "unknown element type 'F8_E4M3'; convert it to one of BF16, BOOL, F16")]
    [InlineData("""{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,2]}}""", 2, "takes 3 bytes, its offsets are 0 to 2")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[2,0]}}""", 2, "its offsets are 2 to 0")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[-2,0]}}""", 2, "its offsets are -2 to 0")]
    [InlineData("""{"a":{"dtype":"U8","shape":[-2],"data_offsets":[0,2]}}""", 2, "impossible shape")]
    [InlineData("""{"a":{"dtype":"F64","shape":[4294967296,4294967296],"data_offsets":[0,2]}}""", 2, "impossible shape")]
    [InlineData("""{"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,2]}}""", 2, "impossible shape")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", 1, "is truncated: tensor 'a' ends at byte 2 of 1")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", 3, "1 bytes at its end belong to no tensor")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}""", 3, "1 bytes before tensor 'a' belong to no tensor")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}""", 3, "tensor 'b' overlaps")]
    [InlineData("""{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}""", 2, "holds the tensor 'a' twice")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2]}}""", 2, "lacks a proper dtype, shape or data_offsets")]
    [InlineData("""{"a":{"dtype":"U8","shape":[1.5],"data_offsets":[0,2]}}""", 2, "lacks a proper")]
    [InlineData("""{"a":3}""", 0, "lacks a proper")]
    [InlineData("""{"\ud800":3}""", 0, "header is damaged")]
    [InlineData("""[]""", 0, "not a JSON object")]
    [InlineData("""{"a":""", 0, "not JSON")]
    public void A_damaged_header_is_refused(string header, int dataLength, string problem) =>
        AssertRefused(SafetensorsBytes.Of(header, new byte[dataLength]), problem);

    [Fact]
    public void Other_files_are_recognised()
    {
        AssertRefused([], "is empty; download or copy the file again");
        AssertRefused([1, 2, 3], "is truncated: 3 bytes");
        AssertRefused([.. "PK\x03\x04"u8, 0, 0, 8, 8, .. new byte[40]], "zip archive, such as a PyTorch checkpoint (pickle), not safetensors; pickles can run code and are never opened");
        AssertRefused([0x80, 2, (byte)'}', .. "q\0X\x04\0\0\0name"u8], "Python pickle");
        AssertRefused("version https://git-lfs.github.com/spec/v1\n"u8, "git lfs pull");
        AssertRefused("<!DOCTYPE html><html></html>"u8, "web page");
        AssertRefused([0x93, .. "NUMPY\x01\0"u8, .. new byte[40]], "NumPy array");
        AssertRefused("just some text, long enough"u8, "not a safetensors file");
        AssertRefused([0xFF, 0xFF, 0, 0, 0, 0, 0, 0, (byte)'{'], "its header takes 65535 bytes, the file has 9");
        AssertRefused([2, 0, 0, 0, 0, 0, 0, 0, 0xC3, 0x28], "not UTF-8");
    }

    [Theory]
    [InlineData(0x3C)] // the length begins like '<' of a web page
    [InlineData(0x0280)] // and like a pickle of version 2
    public void A_header_length_that_looks_like_another_format_is_a_length(int length)
    {
        using var folder = new TemporaryFolder();
        var header = """{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]}}""".PadRight(length);

        var tensors = Safetensors.Read(folder.Write("a.safetensors", SafetensorsBytes.Of(header, [7])));

        Assert.Equal(7, tensors["a"][0]);
    }

    [Fact]
    public void A_missing_file_and_an_empty_folder_are_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal($"{folder.File("a.safetensors")}: no such file; check the path", Assert.Throws<TensorFileException>(() => Safetensors.Read(folder.File("a.safetensors"))).Message);
        Assert.Contains("holds no safetensors file", Assert.Throws<TensorFileException>(() => Safetensors.Read(folder.Path)).Message);
    }

    [Fact]
    public void A_name_cannot_break_the_line() =>
        AssertRefused(SafetensorsBytes.Of("""{"a\n\u001b[31m":3}""", []), "tensor 'a  [31m'");

    [Fact]
    public void A_valid_file_cut_or_changed_anywhere_is_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        var valid = SafetensorsBytes.Of(Two, [1, 2, 3, 4]);
        var edits = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte).Array[0, 4];
        Gen.Select(edits, Gen.Int[0, valid.Length]).Sample(
            (changes, length) =>
            {
                var bytes = valid.ToArray();
                foreach (var (at, value) in changes) bytes[at] = value;
                var path = folder.Write($"{Guid.NewGuid()}", bytes.AsSpan(0, length));
                try
                {
                    foreach (var (_, tensor) in Safetensors.Read(path)) Assert.Equal(tensor.Count * tensor.Type.Size(), tensor.Bytes.Length);
                }
                catch (TensorFileException e)
                {
                    Assert.DoesNotContain('\n', e.Message);
                }
                finally
                {
                    File.Delete(path);
                }
            },
            iter: 5000);
    }

    static void AssertRefused(ReadOnlySpan<byte> bytes, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.safetensors", bytes);
        var exception = Assert.Throws<TensorFileException>(() => Safetensors.Read(path));
        Assert.StartsWith($"{path}: ", exception.Message);
        Assert.Contains(problem, exception.Message);
        Assert.Single(exception.Message.Split('\n'));
    }
}
