using Microsoft.ML.OnnxRuntime;
using Translator.Compiler.Onnx;
using Translator.Engines.OnnxRuntime;
using Translator.Formats;
using Translator.Formats.Onnx;

namespace Translator.Onnx.Tests;

/// <summary>A model that is lowered, written as a file and opened by ONNX Runtime.</summary>
sealed class LoweredModel : IDisposable
{
    readonly DirectoryInfo folder;
    readonly IReadOnlyDictionary<string, TensorData> weights;
    readonly InferenceSession session;

    public LoweredModel(Graph graph, IReadOnlyDictionary<string, TensorData>? weights = null, bool external = false)
    {
        this.weights = weights ?? new Dictionary<string, TensorData>();
        Graph = OnnxLowering.Lower(graph);
        folder = Directory.CreateTempSubdirectory("translator-onnx-");
        Path = System.IO.Path.Combine(folder.FullName, "model.onnx");
        try
        {
            OnnxWriter.Write(Graph, this.weights, Path, external);
            session = Open(Path);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public OnnxGraph Graph { get; }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How often each operator occurs.</summary>
    public IReadOnlyDictionary<string, int> Operators => Graph.Nodes.GroupBy(n => n.OpType).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The model's outputs.</summary>
    public IReadOnlyList<TensorData> Run(params (string Name, TensorData Value)[] inputs) => Fetch(session, [.. Graph.Outputs.Select(o => o.Name)], inputs);

    /// <summary>Any tensors of the model, by a file that gives them out too.</summary>
    public IReadOnlyList<TensorData> Read(IReadOnlyList<Tensor> tensors, params (string Name, TensorData Value)[] inputs)
    {
        var file = System.IO.Path.Combine(folder.FullName, "tapped.onnx");
        var given = Graph.Outputs.Select(o => o.Name).ToHashSet();
        OnnxWriter.Write(Graph, weights, file, taps: tensors.Select(t => new OnnxValue(Graph.Names[t], t.Type)).Where(t => !given.Contains(t.Name)));
        using var tapped = Open(file);
        return Fetch(tapped, [.. tensors.Select(t => Graph.Names[t])], inputs);
    }

    static InferenceSession Open(string file)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, IntraOpNumThreads = 1 };
        return new(file, options);
    }

    static IReadOnlyList<TensorData> Fetch(InferenceSession session, IReadOnlyList<string> names, (string Name, TensorData Value)[] inputs)
    {
        // one name may be fetched once only
        var distinct = names.Distinct().ToList();
        var fed = inputs.Select(i => OrtTensors.ToOrt(i.Value)).ToList();
        try
        {
            using var run = new RunOptions();
            using var values = session.Run(run, [.. inputs.Select(i => i.Name)], fed, distinct);
            var read = values.Select(OrtTensors.FromOrt).ToList();
            return [.. names.Select(name => read[distinct.IndexOf(name)])];
        }
        finally
        {
            foreach (var value in fed) value.Dispose();
        }
    }

    public void Dispose()
    {
        session.Dispose();
        folder.Delete(recursive: true);
    }
}
