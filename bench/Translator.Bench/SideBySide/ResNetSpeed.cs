using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using Translator.Compiler.Onnx;
using Translator.Compiler.TensorFlow;
using Translator.Engines.OnnxRuntime;
using Translator.Engines.TensorFlow;
using Translator.Formats;
using Translator.Formats.Onnx;
using Translator.Formats.TensorFlow;

namespace Translator.Bench.SideBySide;

/// <summary>ResNet-18 as it is translated beside the same model as others write it, in one process and by turns.</summary>
/// <param name="graph">The model.</param>
/// <param name="weights">Its weights.</param>
sealed class ResNetSpeed(Graph graph, IReadOnlyDictionary<string, TensorData> weights)
{
    const int Side = 224;

    /// <summary>The GraphDef beside hand-written graphs, through TensorFlow's C API.</summary>
    public void TensorFlow(int threads)
    {
        if (LibTensorFlowLocator.Find(folder: null, out var reason) is not { } files)
        {
            Console.WriteLine(reason);
            return;
        }

        var library = LibTensorFlow.Load(files);
        var lowered = TfLowering.Lower(graph);
        var config = SessionConfig.ForDevice("cpu", threads);
        using var our = new TensorFlowGraph(library, GraphDefWriter.Convert(lowered, weights).ToByteArray());
        using var ourSession = new TensorFlowSession(library, our, config);
        foreach (var folded in new[] { false, true })
        {
            using var their = new TensorFlowGraph(library, new HandWrittenResNet(weights, folded).Build().ToByteArray());
            using var theirSession = new TensorFlowSession(library, their, config);
            foreach (var images in new[] { 1, 8 })
            {
                var image = Images(images);
                using var ourInput = TensorFlowTensor.From(library, image);
                using var theirInput = TensorFlowTensor.From(library, WeightLayout.Permute(image, [0, 2, 3, 1]));
                TensorFlowTensor Ours() => ourSession.Run([our.Output(lowered.Inputs[0].Value.ToString())], [ourInput], [our.Output(lowered.Outputs[0].Value.ToString())])[0];
                TensorFlowTensor Theirs() => theirSession.Run([their.Output(HandWrittenResNet.Input)], [theirInput], [their.Output(HandWrittenResNet.Output)])[0];
                using (TensorFlowTensor a = Ours(), b = Theirs()) Same(a.ToData(), b.ToData());
                Ratio.Measure($"TensorFlow: ResNet-18, {images} of {Side} x {Side}, {Threads(threads)}, beside {(folded ? "folded" : "normalising")} hand-written", () => Ours().Dispose(), () => Theirs().Dispose(), Pairs(images));
            }
        }
    }

    /// <summary>The ONNX file beside one in the style of PyTorch's exporter, in ONNX Runtime.</summary>
    public void Onnx(int threads)
    {
        var folder = Directory.CreateTempSubdirectory("translator-bench-").FullName;
        try
        {
            var file = Path.Combine(folder, "model.onnx");
            var lowered = OnnxLowering.Lower(graph);
            OnnxWriter.Write(lowered, weights, file);
            using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
            if (threads > 0) options.IntraOpNumThreads = threads;
            using var our = new InferenceSession(file, options);
            using var their = new InferenceSession(new ExportedResNet(weights).Build().ToByteArray(), options);
            using var run = new RunOptions();
            foreach (var images in new[] { 1, 8 })
            {
                using var input = OrtTensors.ToOrt(Images(images));
                IDisposableReadOnlyCollection<OrtValue> Ours() => our.Run(run, [lowered.Inputs[0].Name], [input], [lowered.Outputs[0].Name]);
                IDisposableReadOnlyCollection<OrtValue> Theirs() => their.Run(run, [ExportedResNet.Input], [input], [ExportedResNet.Output]);
                using (IDisposableReadOnlyCollection<OrtValue> a = Ours(), b = Theirs()) Same(OrtTensors.FromOrt(a[0]), OrtTensors.FromOrt(b[0]));
                Ratio.Measure($"ONNX Runtime: ResNet-18, {images} of {Side} x {Side}, {Threads(threads)}, beside PyTorch's export", () => Ours().Dispose(), () => Theirs().Dispose(), Pairs(images));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static TensorData Images(int count) => FormulaTensors.CreateInput("image", [count, 3, Side, Side]);

    static string Threads(int threads) => threads == 0 ? "default threads" : $"{threads} thread";

    static int Pairs(int images) => images == 1 ? 100 : 20;

    /// <summary>Speed counts only where both compute the same.</summary>
    static void Same(TensorData ours, TensorData theirs)
    {
        var difference = TensorDifference.Between(ours, theirs);
        if (!(difference.MaxRelative <= 1e-5)) throw new InvalidOperationException($"the two differ by {difference.MaxRelative}");
    }
}
