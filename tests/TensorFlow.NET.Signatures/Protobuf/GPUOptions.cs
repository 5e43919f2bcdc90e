using Google.Protobuf.Collections;

namespace Tensorflow;

public sealed class GPUOptions : Message<GPUOptions>
{
    public double PerProcessGpuMemoryFraction { get => throw null!; set => throw null!; }
    public bool AllowGrowth { get => throw null!; set => throw null!; }
    public string AllocatorType { get => throw null!; set => throw null!; }
    public long DeferredDeletionBytes { get => throw null!; set => throw null!; }
    public string VisibleDeviceList { get => throw null!; set => throw null!; }
    public int PollingActiveDelayUsecs { get => throw null!; set => throw null!; }
    public int PollingInactiveDelayMsecs { get => throw null!; set => throw null!; }
    public bool ForceGpuCompatible { get => throw null!; set => throw null!; }
    public GPUOptions.Types.Experimental Experimental { get => throw null!; set => throw null!; }
    public static class Types
    {
        public sealed class Experimental : Message<Experimental>
        {
            public RepeatedField<GPUOptions.Types.Experimental.Types.VirtualDevices> VirtualDevices { get => throw null!; }
            public bool UseUnifiedMemory { get => throw null!; set => throw null!; }
            public int NumDevToDevCopyStreams { get => throw null!; set => throw null!; }
            public string CollectiveRingOrder { get => throw null!; set => throw null!; }
            public bool TimestampedAllocator { get => throw null!; set => throw null!; }
            public int KernelTrackerMaxInterval { get => throw null!; set => throw null!; }
            public int KernelTrackerMaxBytes { get => throw null!; set => throw null!; }
            public int KernelTrackerMaxPending { get => throw null!; set => throw null!; }
            public double InternalFragmentationFraction { get => throw null!; set => throw null!; }
            public bool UseCudaMallocAsync { get => throw null!; set => throw null!; }
            public bool DisallowRetryOnAllocationFailure { get => throw null!; set => throw null!; }
            public static class Types
            {
                public sealed class VirtualDevices : Message<VirtualDevices>
                {
                    public RepeatedField<float> MemoryLimitMb { get => throw null!; }
                    public RepeatedField<int> Priority { get => throw null!; }
                    public RepeatedField<int> DeviceOrdinal { get => throw null!; }
                }
            }
        }
    }
}
