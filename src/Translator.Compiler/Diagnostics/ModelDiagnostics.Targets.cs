using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>3xxx: between the frameworks.</content>
public static partial class ModelDiagnostics
{
    /// <summary>A target does something else than PyTorch, or has no such operator.</summary>
    public static DiagnosticDescriptor DiffersOnTarget { get; } = Info("TR3002", "Differs between the frameworks", "{0}: {1}");

    /// <summary>A tensor goes from one layout to the other and back.</summary>
    public static DiagnosticDescriptor LayoutChange { get; } = Info("TR3003", "Layout changes here in TensorFlow", "TensorFlow keeps channels last between convolutions, but {0} needs them where PyTorch has them: {1} is transposed before it, and back after it");

    /// <summary>A loop is written out many times in static targets.</summary>
    public static DiagnosticDescriptor LongLoop { get; } = Warning("TR3004", "Loop is unrolled many times", "this loop is written out {0} times in TensorFlow and ONNX, {1} operators in all: they take long to load; compute on whole tensors, or let the end depend on a tensor's value so that it becomes a loop of the graph");

    /// <summary>An input has sizes that the graph does not know.</summary>
    public static DiagnosticDescriptor DynamicShape { get; } = Info("TR3005", "Size is not known in the graph", "the size {0} of {1} is not known in the graph: compilers of graphs (XLA, TensorRT) compile again for each size or not at all; give it a number where speed matters");

    /// <summary>A target of the model cannot have one of its operators.</summary>
    public static DiagnosticDescriptor MissingOnTarget { get; } = Warning("TR3006", "Not available on a target of the model", "{0}: {1}; state other targets in [Model(Targets = ...)], or compute it otherwise");
}
