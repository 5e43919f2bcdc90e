namespace Translator.Formats.Tests;

public class NamedTensorsTests
{
    static readonly TensorData Values = TensorData.Create<float>([2], [1, 2]);

    [Fact]
    public void The_content_decides_the_format_whatever_the_ending()
    {
        using var folder = new TemporaryFolder();
        Safetensors.Write(folder.File("s.bin"), [new("x", Values)]);
        Npz.Write(folder.File("z.bin"), [new("x", Values)]);
        Npy.Write(folder.File("y.bin"), Values);

        Generators.AssertSame(Values, NamedTensors.Read(folder.File("s.bin"))["x"]);
        Generators.AssertSame(Values, NamedTensors.Read(folder.File("z.bin"))["x"]);
        Generators.AssertSame(Values, NamedTensors.Read(folder.File("y.bin"))[NamedTensors.Unnamed]);
    }

    [Fact]
    public void The_ending_explains_what_a_damaged_file_should_have_been()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("is not a NumPy array", Assert.Throws<TensorFileException>(() => NamedTensors.Read(folder.Write("a.npy", "x"u8))).Message);
        Assert.Contains("is not an .npz", Assert.Throws<TensorFileException>(() => NamedTensors.Read(folder.Write("a.npz", "x"u8))).Message);
        Assert.Contains("no safetensors file", Assert.Throws<TensorFileException>(() => NamedTensors.Read(folder.Write("a.safetensors", "x"u8))).Message);
        Assert.Contains("no such file", Assert.Throws<TensorFileException>(() => NamedTensors.Read(folder.File("b.npz"))).Message);
    }

    [Fact]
    public void A_folder_is_a_checkpoint()
    {
        using var folder = new TemporaryFolder();
        Safetensors.Write(folder.File("model.safetensors"), [new("x", Values)]);

        Generators.AssertSame(Values, NamedTensors.Read(folder.Path)["x"]);
    }
}
