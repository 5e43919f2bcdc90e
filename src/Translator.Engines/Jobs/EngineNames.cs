namespace Translator.Engines.Jobs;

/// <summary>The names of the engines as users type them and reports show them.</summary>
public static class EngineNames
{
    /// <summary>TorchSharp running the emitted eager C#.</summary>
    public const string TorchSharp = "torchsharp";

    /// <summary>TensorFlow.NET running the emitted graph C#.</summary>
    public const string TensorFlowNet = "tensorflow.net";

    /// <summary>libtensorflow's C API running the emitted GraphDef.</summary>
    public const string TensorFlow = "tensorflow";

    /// <summary>TensorFlow.js under Node.js running the emitted GraphDef as a graph model.</summary>
    public const string TensorFlowJs = "tensorflow.js";

    /// <summary>ONNX Runtime running the exported ONNX file.</summary>
    public const string OnnxRuntime = "onnxruntime";

    /// <summary>All engines, in the order of reports.</summary>
    public static IReadOnlyList<string> All { get; } = [TorchSharp, TensorFlowNet, TensorFlow, TensorFlowJs, OnnxRuntime];
}
