using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class RewriterConfig : Message<RewriterConfig>
{
    public RewriterConfig.Types.CpuLayout CpuLayoutConversion { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle LayoutOptimizer { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ConstantFolding { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ShapeOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle Remapping { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle CommonSubgraphElimination { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ArithmeticOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle DependencyOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle LoopOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle FunctionOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle DebugStripper { get => throw null!; set => throw null!; }
    public bool DisableModelPruning { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ScopedAllocatorOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle PinToHostOptimization { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ImplementationSelector { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle AutoMixedPrecision { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle AutoMixedPrecisionMkl { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle AutoMixedPrecisionOnednnBfloat16 { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle AutoMixedPrecisionCpu { get => throw null!; set => throw null!; }
    public bool DisableMetaOptimizer { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle UsePluginOptimizers { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.Toggle ExperimentalConditionalCodeMotion { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.NumIterationsType MetaOptimizerIterations { get => throw null!; set => throw null!; }
    public int MinGraphNodes { get => throw null!; set => throw null!; }
    public bool ExperimentalDisableCompressedTensorOptimization { get => throw null!; set => throw null!; }
    public bool ExperimentalDisableFoldingQuantizationEmulation { get => throw null!; set => throw null!; }
    public RewriterConfig.Types.MemOptType MemoryOptimization { get => throw null!; set => throw null!; }
    public string MemoryOptimizerTargetNodeNameScope { get => throw null!; set => throw null!; }
    public long MetaOptimizerTimeoutMs { get => throw null!; set => throw null!; }
    public AutoParallelOptions AutoParallel { get => throw null!; set => throw null!; }
    public bool FailOnOptimizerErrors { get => throw null!; set => throw null!; }
    public ScopedAllocatorOptions ScopedAllocatorOpts { get => throw null!; set => throw null!; }
    public RepeatedField<string> Optimizers { get => throw null!; }
    public RepeatedField<RewriterConfig.Types.CustomGraphOptimizer> CustomOptimizers { get => throw null!; }
    public static class Types
    {
        public enum Toggle
        {
            Default = 0,
            On = 1,
            Off = 2,
            Aggressive = 3,
            ExperimentalMlir = 4,
            ExperimentalBoth = 5,
        }
        public enum CpuLayout
        {
            NoConversionOnCpu = 0,
            NchwToNhwc = 1,
            NhwcToNchw = 2,
        }
        public enum NumIterationsType
        {
            DefaultNumIters = 0,
            One = 1,
            Two = 2,
        }
        public enum MemOptType
        {
            DefaultMemOpt = 0,
            NoMemOpt = 1,
            Manual = 2,
            SwappingHeuristics = 4,
            RecomputationHeuristics = 5,
            SchedulingHeuristics = 6,
            Heuristics = 3,
        }
        public sealed class CustomGraphOptimizer : Message<CustomGraphOptimizer>
        {
            public string Name { get => throw null!; set => throw null!; }
            public MapField<string, AttrValue> ParameterMap { get => throw null!; }
        }
    }
}
