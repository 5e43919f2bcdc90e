namespace Translator.Formats.Tests;

public class ExportedCheckpointTests
{
    [SkippableFact]
    public void Checkpoints_survive_reading_and_writing()
    {
        using var folder = new TemporaryFolder();
        var files = ExportedModels.WithEnding("model.safetensors");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var tensors = Safetensors.Read(file);
            Assert.NotEmpty(tensors);
            Safetensors.Write(folder.File("copy"), tensors, new Dictionary<string, string> { ["format"] = "pt" });
            Generators.AssertSame(tensors, Safetensors.Read(folder.File("copy")));
        }
    }

    [SkippableFact]
    public void A_sharded_checkpoint_in_bfloat16_is_whole()
    {
        var index = Assert.Single(ExportedModels.WithEnding(".safetensors.index.json"));

        var tensors = Safetensors.Read(index);

        Assert.All(tensors.Values, tensor => Assert.Equal(DType.BFloat16, tensor.Type));
        Assert.True(tensors.ContainsKey("transformer.wte.weight"));
        Assert.Equal(tensors.Keys, Safetensors.Read(Path.GetDirectoryName(index)!).Keys);
        Assert.All(tensors.Values, tensor => Assert.All(tensor.ConvertTo(DType.Float32).As<float>().ToArray(), value => Assert.InRange(value, -10, 10)));
    }
}
