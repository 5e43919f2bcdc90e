using Translator.Engines.Jobs;
using Translator.Engines.TensorFlowJs;
using Translator.Formats;
using Translator.Formats.TensorFlow.Proto;
using Translator.Formats.TensorFlowJs;

namespace Translator.Engines.TensorFlow.Tests;

public sealed class TensorFlowJsRunnerTests
{
    static async Task<TensorFlowJsRunner> RunnerAsync()
    {
        var reason = await TensorFlowJsPackages.EnsureAsync();
        Skip.If(reason is not null, reason);
        return new TensorFlowJsRunner();
    }

    [SkippableTheory]
    [MemberData(nameof(Examples.Names), MemberType = typeof(Examples))]
    public async Task Computes_what_is_computed_by_hand(string name)
    {
        using var runner = await RunnerAsync();
        var example = Examples.Named(name);
        using var folder = JobFolder.ForTensorFlowJs(example);

        var result = folder.Run(runner);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        Assert.Equal("wasm", result.Device);
        Assert.Equal(TensorFlowJsPackages.Version, result.Version);
        Assert.Equal(3, result.LatencyMs.Count);
        Assert.True(result.PeakMemoryBytes > 10_000_000);
        folder.AssertOutputs(example);
    }

    [SkippableFact]
    public async Task Takes_the_other_branch_too()
    {
        using var runner = await RunnerAsync();
        var example = Examples.Condition(positive: true);
        using var folder = JobFolder.ForTensorFlowJs(example);

        Assert.Equal(EngineStatus.Ok, folder.Run(runner).Status);
        folder.AssertOutputs(example);
    }

    [SkippableFact]
    public async Task Writes_taps_and_outputs_that_are_inputs_or_weights()
    {
        using var runner = await RunnerAsync();
        using var folder = JobFolder.ForTensorFlowJs(Examples.Dense()).With(job => job with
        {
            Outputs = [new("y", "activated:0"), new("input", "x:0"), new("weight", "b:0")],
            Taps = [new("product", "product:0"), new("activated", "activated:0")],
        });

        var result = folder.Run(runner);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        var outputs = folder.Read(folder.Job.OutputsFile);
        Assert.Equal([22.5f, 0, 4.5f, 0], outputs["y"].As<float>().ToArray());
        Assert.Equal([1f, 2, 3, -1, 0, 1], outputs["input"].As<float>().ToArray());
        Assert.Equal([0.5f, -100], outputs["weight"].As<float>().ToArray());
        Assert.Equal([22f, 28, 4, 4], folder.Read(folder.Job.TapsFile)["product"].As<float>().ToArray());
    }

    [SkippableFact]
    public async Task Says_when_the_processor_backend_had_to_take_over()
    {
        using var runner = await RunnerAsync();
        var example = new Example(
            new GraphBuilder()
                .Placeholder("x", DataType.DtFloat, 2, 2)
                .Const("w", DataType.DtFloat, [2, 1], 10f, 1)
                .Add("Einsum", "y", ["x", "w"], ("N", GraphBuilder.Int(2)), ("T", GraphBuilder.Type(DataType.DtFloat)), ("equation", GraphBuilder.Text("ij,jk->ik")))
                .Graph,
            new() { ["x"] = Examples.Floats([2, 2], 1, 2, 3, 4) },
            new() { ["y"] = Examples.Floats([2, 1], 12, 34) },
            [new("y", "y:0", DataType.DtFloat)]);
        using var folder = JobFolder.ForTensorFlowJs(example);

        var result = folder.Run(runner);

        Assert.Equal((EngineStatus.Ok, null), (result.Status, result.Reason));
        Assert.Equal("cpu (wasm lacks Kernel Einsum)", result.Device);
        folder.AssertOutputs(example);
    }

    [SkippableFact]
    public async Task Names_the_operator_that_TensorFlow_js_lacks()
    {
        using var runner = await RunnerAsync();
        using var folder = JobFolder.ForTensorFlowJs(Unary("Lgamma", DataType.DtFloat, Examples.Floats([1], 4), Examples.Floats([1], 1.7917595f)));

        var result = folder.Run(runner);

        Assert.Equal(EngineStatus.Failed, result.Status);
        Assert.Equal("TensorFlow.js 4.22.0 has no operator 'Lgamma'", result.Reason);
    }

    [SkippableFact]
    public async Task Refuses_an_int64_input_that_does_not_fit_int32()
    {
        using var runner = await RunnerAsync();
        var example = Examples.Integers();
        example.Inputs["a"] = TensorData.Create<long>([3], [1L, 2, 3_000_000_000]);
        using var folder = JobFolder.ForTensorFlowJs(example);

        Assert.Equal("TensorFlow.js has no int64: input 'a' holds 3000000000, which does not fit int32", folder.Run(runner).Reason);
    }

    [Fact]
    public void Refuses_types_that_TensorFlow_js_lacks()
    {
        var example = Unary("Neg", DataType.DtDouble, TensorData.Create<double>([1], [1.0]), TensorData.Create<double>([1], [-1.0]));
        var refusal = Assert.Throws<NotSupportedException>(() => GraphModelWriter.Write(example.Graph, example.Feeds, example.Fetches, Path.GetTempPath()));
        Assert.Equal("TensorFlow.js has no DT_DOUBLE: operation 'x' (Placeholder) has dtype = DT_DOUBLE", refusal.Message);

        var large = new GraphBuilder().Const("k", DataType.DtInt64, [2], 1L, long.MaxValue).Graph;
        refusal = Assert.Throws<NotSupportedException>(() => GraphModelWriter.Write(large, [], [], Path.GetTempPath()));
        Assert.Equal($"TensorFlow.js has no int64: constant 'k' holds {long.MaxValue}, which does not fit int32", refusal.Message);
    }

    [Fact]
    public void Refuses_attributes_that_TensorFlow_js_passes_over()
    {
        var graph = new GraphBuilder()
            .Placeholder("i", DataType.DtInt32, 2)
            .Add("OneHot", "hot", ["i", "depth", "on", "off"], ("T", GraphBuilder.Type(DataType.DtFloat)), ("axis", GraphBuilder.Int(0)))
            .Graph;

        var refusal = Assert.Throws<NotSupportedException>(() => GraphModelWriter.Write(graph, [], [], Path.GetTempPath()));

        Assert.Equal("""TensorFlow.js computes OneHot with axis = { "i": "-1" } only: operation 'hot' wants { "i": "0" }""", refusal.Message);
    }

    [Fact]
    public void Reads_constants_written_as_one_repeated_value()
    {
        var graph = new GraphBuilder().Const("zeros", DataType.DtFloat, [2, 2], 0f).Graph;
        var value = graph.Node[0].Attr["value"].Tensor;
        value.TensorContent = Google.Protobuf.ByteString.Empty;
        value.FloatVal.Add([1f, 7f]);
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;

        GraphModelWriter.Write(graph, [], [], folder);

        var floats = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(folder, GraphModelWriter.WeightsFileName))).ToArray();
        Assert.Equal([1f, 7, 7, 7], floats);
        Assert.Equal([GraphModelWriter.ModelFileName, GraphModelWriter.WeightsFileName], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Directory.Delete(folder, recursive: true);
    }

    static Example Unary(string op, DataType type, TensorData input, TensorData output) => new(
        new GraphBuilder().Placeholder("x", type, [.. input.Shape]).Add(op, "y", ["x"], ("T", GraphBuilder.Type(type))).Graph,
        new() { ["x"] = input },
        new() { ["y"] = output },
        [new("y", "y:0", type)]);
}
