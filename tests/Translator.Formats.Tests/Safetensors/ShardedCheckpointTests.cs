namespace Translator.Formats.Tests;

public sealed class ShardedCheckpointTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public ShardedCheckpointTests()
    {
        Safetensors.Write(folder.File("model-1.safetensors"), [new("b", TensorData.Create<float>([], [1])), new("a", TensorData.Create<float>([], [2]))]);
        Safetensors.Write(folder.File("model-2.safetensors"), [new("c", TensorData.Create<float>([], [3]))]);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_index_or_its_folder_gives_every_tensor(bool byFolder)
    {
        var index = Index("""{"metadata":{"total_size":12},"weight_map":{"a":"model-1.safetensors","b":"model-1.safetensors","c":"model-2.safetensors"}}""");

        var tensors = Safetensors.Read(byFolder ? folder.Path : index);

        Assert.Equal(["b", "a", "c"], tensors.Keys);
        Assert.Equal([1.0, 2, 3], tensors.Values.Select(tensor => tensor[0]));
    }

    [Theory]
    [InlineData("""{"weight_map":{"d":"model-2.safetensors"}}""", "'d' is not in the file 'model-2.safetensors'")]
    [InlineData("""{"weight_map":{"d":"model-3.safetensors"}}""", "no such file")]
    [InlineData("""{"weight_map":{"d":"../model-1.safetensors"}}""", "not beside it")]
    [InlineData("""{"weight_map":{"d":"/etc/passwd"}}""", "not beside it")]
    [InlineData("""{"weight_map":{"d":7}}""", "not the index of a sharded checkpoint")]
    [InlineData("""{"weight_map":[]}""", "has no weight_map")]
    [InlineData("""{}""", "has no weight_map")]
    [InlineData("""{"weight_map":""", "not the index of a sharded checkpoint")]
    [InlineData("", "not the index of a sharded checkpoint")]
    public void A_damaged_index_is_refused(string json, string problem) =>
        Assert.Contains(problem, Assert.Throws<TensorFileException>(() => Safetensors.Read(Index(json))).Message);

    [Fact]
    public void A_tensor_in_two_files_is_refused()
    {
        Safetensors.Write(folder.File("model-2.safetensors"), [new("a", TensorData.Create<float>([], [3]))]);
        var index = Index("""{"weight_map":{"b":"model-1.safetensors","a":"model-2.safetensors"}}""");

        Assert.Contains("'a' is in two files", Assert.Throws<TensorFileException>(() => Safetensors.Read(index)).Message);
    }

    [Fact]
    public void A_folder_of_several_files_without_an_index_is_ambiguous() =>
        Assert.Contains("holds 2 files *.safetensors; name the one to read", Assert.Throws<TensorFileException>(() => Safetensors.Read(folder.Path)).Message);

    [Fact]
    public void A_folder_s_model_safetensors_is_its_checkpoint()
    {
        Safetensors.Write(folder.File("model.safetensors"), [new("x", TensorData.Create<float>([], [4]))]);

        Assert.Equal(["x"], Safetensors.Read(folder.Path).Keys);
    }

    string Index(string json) => folder.Write("model.safetensors.index.json", System.Text.Encoding.UTF8.GetBytes(json));
}
