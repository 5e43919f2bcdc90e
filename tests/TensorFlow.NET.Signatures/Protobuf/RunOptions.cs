namespace Tensorflow;

public sealed class RunOptions : Message<RunOptions>
{
    public RunOptions.Types.TraceLevel TraceLevel { get => throw null!; set => throw null!; }
    public long TimeoutInMs { get => throw null!; set => throw null!; }
    public int InterOpThreadPool { get => throw null!; set => throw null!; }
    public bool OutputPartitionGraphs { get => throw null!; set => throw null!; }
    public bool ReportTensorAllocationsUponOom { get => throw null!; set => throw null!; }
    public RunOptions.Types.Experimental Experimental { get => throw null!; set => throw null!; }
    public static class Types
    {
        public enum TraceLevel
        {
            NoTrace = 0,
            SoftwareTrace = 1,
            HardwareTrace = 2,
            FullTrace = 3,
        }
        public sealed class Experimental : Message<Experimental>
        {
            public long CollectiveGraphKey { get => throw null!; set => throw null!; }
            public bool UseRunHandlerPool { get => throw null!; set => throw null!; }
            public RunOptions.Types.Experimental.Types.RunHandlerPoolOptions RunHandlerPoolOptions { get => throw null!; set => throw null!; }
            public static class Types
            {
                public sealed class RunHandlerPoolOptions : Message<RunHandlerPoolOptions>
                {
                    public long Priority { get => throw null!; set => throw null!; }
                }
            }
        }
    }
}
