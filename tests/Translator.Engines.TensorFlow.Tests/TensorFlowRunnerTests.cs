using Translator.Engines.Jobs;
using Translator.Formats;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Engines.TensorFlow.Tests;

public sealed class TensorFlowRunnerTests
{
    static TensorFlowRunner Runner
    {
        get
        {
            Skip.If(LibTensorFlowLocator.Find(folder: null, out var reason) is null, reason);
            return new TensorFlowRunner();
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Examples.Names), MemberType = typeof(Examples))]
    public void Computes_what_is_computed_by_hand(string name)
    {
        var runner = Runner;
        var example = Examples.Named(name);
        using var folder = JobFolder.ForTensorFlow(example);

        var result = folder.Run(runner);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        Assert.Equal("cpu", result.Device);
        Assert.Matches(@"^2\.\d+\.\d+", result.Version);
        Assert.Equal(3, result.LatencyMs.Count);
        Assert.All(result.LatencyMs, milliseconds => Assert.True(milliseconds > 0));
        folder.AssertOutputs(example);
    }

    [SkippableTheory]
    [InlineData(DType.Float32, DataType.DtFloat, 4)]
    [InlineData(DType.Float64, DataType.DtDouble, 8)]
    [InlineData(DType.Float16, DataType.DtHalf, 2)]
    [InlineData(DType.BFloat16, DataType.DtBfloat16, 2)]
    [InlineData(DType.UInt8, DataType.DtUint8, 1)]
    [InlineData(DType.Int8, DataType.DtInt8, 1)]
    [InlineData(DType.Int16, DataType.DtInt16, 2)]
    [InlineData(DType.Int32, DataType.DtInt32, 4)]
    [InlineData(DType.Int64, DataType.DtInt64, 8)]
    [InlineData(DType.Bool, DataType.DtBool, 1)]
    public void Carries_every_type(DType type, DataType number, int size)
    {
        var runner = Runner;
        byte[] bytes = [.. Enumerable.Range(0, 6 * size).Select(i => (byte)(i % 2))];
        var data = new TensorData(type, [2, 3], bytes);
        var graph = new GraphBuilder()
            .Placeholder("x", number, 2, 3)
            .Add("Reshape", "y", ["x", "shape"], ("T", GraphBuilder.Type(number)))
            .Const("shape", DataType.DtInt32, [2], 3, 2)
            .Graph;
        var example = new Example(graph, new() { ["x"] = data }, new() { ["y"] = data.Reshape(3, 2) }, [new("y", "y:0", number)]);
        using var folder = JobFolder.ForTensorFlow(example);

        Assert.Equal(EngineStatus.Ok, folder.Run(runner).Status);
        folder.AssertOutputs(example);
    }

    [SkippableFact]
    public void Fetches_a_tensor_once_that_is_output_and_tap()
    {
        var runner = Runner;
        using var folder = JobFolder.ForTensorFlow(Examples.Dense()).With(job => job with
        {
            Outputs = [new("y", "activated:0"), new("again", "activated")],
            Taps = [new("activated", "activated:0"), new("product", "product:0")],
            Runs = 0,
        });

        var result = folder.Run(runner);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        Assert.Empty(result.LatencyMs);
        Assert.Equal([22.5f, 0, 4.5f, 0], folder.Read(folder.Job.OutputsFile)["again"].As<float>().ToArray());
        Assert.Equal([22f, 28, 4, 4], folder.Read(folder.Job.TapsFile)["product"].As<float>().ToArray());
    }

    [SkippableFact]
    public void Says_in_one_line_which_operator_is_unknown()
    {
        var runner = Runner;
        var example = Examples.Dense();
        example.Graph.Node.Add(GraphBuilder.Node("FlyToTheMoon", "moon", ["x"]));
        using var folder = JobFolder.ForTensorFlow(example);

        var result = folder.Run(runner);

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Equal("TensorFlow could not import the graph: it has no operator 'FlyToTheMoon'", result.Reason);
    }

    [SkippableFact]
    public void Says_in_one_line_why_a_run_fails()
    {
        var runner = Runner;
        var example = Examples.Dense();
        example.Inputs["x"] = Examples.Floats([2, 4], 1, 2, 3, 4, 5, 6, 7, 8);
        using var folder = JobFolder.ForTensorFlow(example);

        var result = folder.Run(runner);

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.StartsWith("TensorFlow could not run the graph: ", result.Reason);
        Assert.DoesNotContain("\n", result.Reason);
    }

    [SkippableFact]
    public void Says_which_output_is_missing()
    {
        var runner = Runner;
        using var folder = JobFolder.ForTensorFlow(Examples.Dense()).With(job => job with { Outputs = [new("y", "nowhere:0")] });

        Assert.Equal("TensorFlow could not find a tensor: the graph has no operation 'nowhere'", folder.Run(runner).Reason);
    }

    [SkippableFact]
    public void Is_unavailable_on_a_GPU_that_is_not_there()
    {
        var runner = Runner;
        Skip.If(File.Exists("/proc/driver/nvidia/version"), "this machine has a GPU");
        using var folder = JobFolder.ForTensorFlow(Examples.Dense()).With(job => job with { Device = "cuda" });

        var result = folder.Run(runner);

        Assert.Equal(EngineStatus.Unavailable, result.Status);
        Assert.Contains("sees no GPU for cuda", result.Reason);
    }

    [Fact]
    public void Is_unavailable_in_a_folder_without_libtensorflow()
    {
        using var folder = JobFolder.ForTensorFlow(Examples.Dense());
        folder.With(job => job with { NativeFolder = folder.Path });

        var result = folder.Run(new TensorFlowRunner());

        Assert.Equal(EngineStatus.Unavailable, result.Status);
        Assert.StartsWith($"{folder.Path} (the given folder) has no ", result.Reason);
    }
}
