using Google.Protobuf;
using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Formats.TensorFlowJs;

namespace Translator.Engines.TensorFlow.Tests;

/// <summary>A job's folder for the length of a test.</summary>
sealed class JobFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("translator-test-").FullName;

    public EngineJob Job { get; private set; }

    JobFolder(string engine, string model, Example example)
    {
        Safetensors.Write(System.IO.Path.Combine(Path, "inputs.safetensors"), example.Inputs);
        Job = new EngineJob
        {
            Engine = engine,
            Model = model,
            InputsFile = "inputs.safetensors",
            Inputs = [.. example.Feeds.Select(feed => new TensorBinding(feed.Name, feed.Tensor))],
            Outputs = [.. example.Fetches.Select(fetch => new TensorBinding(fetch.Name, fetch.Tensor))],
            Runs = 3,
        };
    }

    public static JobFolder ForTensorFlow(Example example)
    {
        var folder = new JobFolder(EngineNames.TensorFlow, "model.pb", example);
        File.WriteAllBytes(System.IO.Path.Combine(folder.Path, "model.pb"), example.Graph.ToByteArray());
        return folder;
    }

    public static JobFolder ForTensorFlowJs(Example example)
    {
        var folder = new JobFolder(EngineNames.TensorFlowJs, GraphModelWriter.ModelFileName, example);
        GraphModelWriter.Write(example.Graph, example.Feeds, example.Fetches, folder.Path);
        return folder;
    }

    public JobFolder With(Func<EngineJob, EngineJob> change)
    {
        Job = change(Job);
        return this;
    }

    public EngineResult Run(IEngineRunner runner) => runner.Run(Job, Path);

    public IReadOnlyDictionary<string, TensorData> Read(string file) => Safetensors.Read(System.IO.Path.Combine(Path, file));

    public void AssertOutputs(Example example)
    {
        var outputs = Read(Job.OutputsFile);
        Assert.Equal(example.Outputs.Keys.Order(), outputs.Keys.Order());
        Assert.All(example.Outputs, expected => AssertEqual(expected.Value, outputs[expected.Key]));
    }

    /// <summary>The examples compute small whole numbers and halves, which every engine has exactly.</summary>
    public static void AssertEqual(TensorData expected, TensorData actual)
    {
        Assert.Equal(expected.Type, actual.Type);
        Assert.Equal(expected.Shape, actual.Shape);
        Assert.Equal(expected.Bytes.ToArray(), actual.Bytes.ToArray());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
