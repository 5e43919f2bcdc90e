namespace Tensorflow;

public sealed class GraphOptions : Message<GraphOptions>
{
    public bool EnableRecvScheduling { get => throw null!; set => throw null!; }
    public OptimizerOptions OptimizerOptions { get => throw null!; set => throw null!; }
    public long BuildCostModel { get => throw null!; set => throw null!; }
    public long BuildCostModelAfter { get => throw null!; set => throw null!; }
    public bool InferShapes { get => throw null!; set => throw null!; }
    public bool PlacePrunedGraph { get => throw null!; set => throw null!; }
    public bool EnableBfloat16Sendrecv { get => throw null!; set => throw null!; }
    public int TimelineStep { get => throw null!; set => throw null!; }
    public RewriterConfig RewriteOptions { get => throw null!; set => throw null!; }
}
