using Translator.Compiler.Lowering;
using Translator.Compiler.Onnx;
using Translator.Compiler.TensorFlow;
using Translator.Engines.Jobs;

namespace Translator.Conformance.Targets;

/// <summary>The targets of the suite.</summary>
static class ConformanceTargets
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new EngineTarget(EngineNames.TorchSharp, _ => null, _ => Tolerances.OneOperator),
        new TensorFlowNetTarget(),
        new EngineTarget(EngineNames.TensorFlow, TfLowering.Table.ReasonAgainst, TfLowering.Table.ToleranceOf),
        new EngineTarget(EngineNames.TensorFlowJs, TensorFlowJsOperators.ReasonAgainst, TfLowering.Table.ToleranceOf),
        new EngineTarget(EngineNames.OnnxRuntime, OnnxLowering.Table.ReasonAgainst, OnnxLowering.Table.ToleranceOf),
    ];
}
