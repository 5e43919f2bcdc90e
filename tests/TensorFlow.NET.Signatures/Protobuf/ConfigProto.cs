using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class ConfigProto : Message<ConfigProto>
{
    public MapField<string, int> DeviceCount { get => throw null!; }
    public int IntraOpParallelismThreads { get => throw null!; set => throw null!; }
    public int InterOpParallelismThreads { get => throw null!; set => throw null!; }
    public bool UsePerSessionThreads { get => throw null!; set => throw null!; }
    public int PlacementPeriod { get => throw null!; set => throw null!; }
    public RepeatedField<string> DeviceFilters { get => throw null!; }
    public GPUOptions GpuOptions { get => throw null!; set => throw null!; }
    public bool AllowSoftPlacement { get => throw null!; set => throw null!; }
    public bool LogDevicePlacement { get => throw null!; set => throw null!; }
    public GraphOptions GraphOptions { get => throw null!; set => throw null!; }
    public long OperationTimeoutInMs { get => throw null!; set => throw null!; }
    public bool IsolateSessionState { get => throw null!; set => throw null!; }
    public bool ShareClusterDevicesInSession { get => throw null!; set => throw null!; }
    public ConfigProto.Types.Experimental Experimental { get => throw null!; set => throw null!; }
    public static class Types
    {
        public sealed class Experimental : Message<Experimental>
        {
            public string CollectiveGroupLeader { get => throw null!; set => throw null!; }
            public string ExecutorType { get => throw null!; set => throw null!; }
            public int RecvBufMaxChunk { get => throw null!; set => throw null!; }
            public bool UseNumaAffinity { get => throw null!; set => throw null!; }
            public bool CollectiveDeterministicSequentialExecution { get => throw null!; set => throw null!; }
            public bool CollectiveNccl { get => throw null!; set => throw null!; }
            public bool ShareSessionStateInClusterspecPropagation { get => throw null!; set => throw null!; }
            public bool DisableThreadSpinning { get => throw null!; set => throw null!; }
            public bool ShareClusterDevicesInSession { get => throw null!; set => throw null!; }
            public bool OptimizeForStaticGraph { get => throw null!; set => throw null!; }
            public bool EnableMlirBridge { get => throw null!; set => throw null!; }
            public ConfigProto.Types.Experimental.Types.MlirBridgeRollout MlirBridgeRollout { get => throw null!; set => throw null!; }
            public bool EnableMlirGraphOptimization { get => throw null!; set => throw null!; }
            public bool DisableOutputPartitionGraphs { get => throw null!; set => throw null!; }
            public long XlaFusionAutotunerThresh { get => throw null!; set => throw null!; }
            public bool UseTfrt { get => throw null!; set => throw null!; }
            public bool DisableFunctionalOpsLowering { get => throw null!; set => throw null!; }
            public bool XlaPreferSingleGraphCluster { get => throw null!; set => throw null!; }
            public static class Types
            {
                public enum MlirBridgeRollout
                {
                    Unspecified = 0,
                    Enabled = 1,
                    Disabled = 2,
                    SafeModeEnabled = 3,
                    SafeModeFallbackEnabled = 4,
                }
            }
        }
    }
}
