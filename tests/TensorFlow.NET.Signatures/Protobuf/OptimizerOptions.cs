namespace Tensorflow;

public sealed class OptimizerOptions : Message<OptimizerOptions>
{
    public bool DoCommonSubexpressionElimination { get => throw null!; set => throw null!; }
    public bool DoConstantFolding { get => throw null!; set => throw null!; }
    public long MaxFoldedConstantInBytes { get => throw null!; set => throw null!; }
    public bool DoFunctionInlining { get => throw null!; set => throw null!; }
    public OptimizerOptions.Types.Level OptLevel { get => throw null!; set => throw null!; }
    public OptimizerOptions.Types.GlobalJitLevel GlobalJitLevel { get => throw null!; set => throw null!; }
    public bool CpuGlobalJit { get => throw null!; set => throw null!; }
    public static class Types
    {
        public enum Level
        {
            L1 = 0,
            L0 = -1,
        }
        public enum GlobalJitLevel
        {
            Default = 0,
            Off = -1,
            On1 = 1,
            On2 = 2,
        }
    }
}
