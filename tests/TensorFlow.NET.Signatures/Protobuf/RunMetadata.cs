using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class RunMetadata : Message<RunMetadata>
{
    public RepeatedField<GraphDef> PartitionGraphs { get => throw null!; }
    public RepeatedField<RunMetadata.Types.FunctionGraphs> FunctionGraphs { get => throw null!; }
    public static class Types
    {
        public sealed class FunctionGraphs : Message<FunctionGraphs>
        {
            public RepeatedField<GraphDef> PartitionGraphs { get => throw null!; }
            public GraphDef PreOptimizationGraph { get => throw null!; set => throw null!; }
            public GraphDef PostOptimizationGraph { get => throw null!; set => throw null!; }
        }
    }
}
