using System.Text;
using CsCheck;

namespace Translator.Formats.Tests;

public class SafetensorsTests
{
    [Fact]
    public void What_is_written_is_read_in_the_same_order()
    {
        using var folder = new TemporaryFolder();
        Generators.NamedOf(Generators.Tensor).Sample(
            tensors =>
            {
                var path = folder.File($"{Guid.NewGuid()}.safetensors");
                Safetensors.Write(path, tensors);
                Generators.AssertSame(tensors, Safetensors.Read(path));
            },
            iter: 300);
    }

    [Fact]
    public void A_file_of_the_format_s_description_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.safetensors", SafetensorsBytes.Of(
            """{"__metadata__":{"format":"pt"},"b":{"dtype":"I16","shape":[2],"data_offsets":[4,8]},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}""",
            [0, 0, 0x80, 0x3F, 1, 0, 0xFF, 0xFF]));

        var tensors = Safetensors.Read(path);

        Assert.Equal(["b", "a"], tensors.Keys);
        Assert.Equal([1, -1], tensors["b"].As<short>().ToArray());
        Assert.Equal([2L], tensors["b"].Shape);
        Assert.Equal([1f], tensors["a"].As<float>().ToArray());
        Assert.Empty(tensors["a"].Shape);
    }

    [Fact]
    public void A_written_file_starts_its_data_at_a_multiple_of_8_and_keeps_metadata()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("a.safetensors");
        Safetensors.Write(
            path,
            [new("flag", TensorData.Create<bool>([1], [true])), new("x", TensorData.Create<double>([1], [1.5]))],
            new Dictionary<string, string> { ["format"] = "pt" });

        var bytes = File.ReadAllBytes(path);
        var header = Encoding.UTF8.GetString(bytes, 8, (int)BitConverter.ToInt64(bytes));

        Assert.Equal(0, header.Length % 8);
        // The double comes first in the data, so that it is aligned; the header keeps the order.
        Assert.Equal(
            """{"__metadata__":{"format":"pt"},"flag":{"dtype":"BOOL","shape":[1],"data_offsets":[8,9]},"x":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}""",
            header.TrimEnd(' '));
        Assert.Equal(8 + header.Length + 9, bytes.Length);
    }

    [Fact]
    public void Writing_replaces_a_file_and_leaves_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.safetensors", "old"u8);

        Safetensors.Write(path, [new("x", TensorData.Create<float>([], [1]))]);

        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal(1, Safetensors.Read(path)["x"][0]);
    }

    [Fact]
    public void A_failed_write_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a", "old"u8);

        Assert.Throws<InvalidTimeZoneException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidTimeZoneException();
        }));
        var exception = Assert.Throws<TensorFileException>(() => Safetensors.Write(Path.Combine(path, "b"), []));

        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Contains("cannot be written", exception.Message);
    }

    [Fact]
    public void Names_are_unique_and_not_the_metadata_s()
    {
        var tensor = TensorData.Create<float>([], [1]);

        Assert.Throws<ArgumentException>(() => Safetensors.Write("never-written", [new("x", tensor), new("x", tensor)]));
        Assert.Throws<ArgumentException>(() => Safetensors.Write("never-written", [new("__metadata__", tensor)]));
        Assert.False(File.Exists("never-written"));
    }
}
