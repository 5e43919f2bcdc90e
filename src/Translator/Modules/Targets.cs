namespace Translator;

/// <summary>What a model is translated to: diagnostics tell what differs or is missing there, and the generator writes the classes of those that are C#.</summary>
[Flags]
public enum Targets
{
    /// <summary>None: the model is only read.</summary>
    None = 0,

    /// <summary>TorchSharp: eager C#.</summary>
    TorchSharp = 1,

    /// <summary>TensorFlow: graphs, and TensorFlow.NET C# that builds them.</summary>
    TensorFlow = 2,

    /// <summary>TensorFlow.js: graph models.</summary>
    TensorFlowJs = 4,

    /// <summary>ONNX: models for ONNX Runtime and others.</summary>
    Onnx = 8,

    /// <summary>Every target.</summary>
    All = TorchSharp | TensorFlow | TensorFlowJs | Onnx,
}
