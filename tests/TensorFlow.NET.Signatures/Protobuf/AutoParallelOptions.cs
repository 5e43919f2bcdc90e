namespace Tensorflow;

public sealed class AutoParallelOptions : Message<AutoParallelOptions>
{
    public bool Enable { get => throw null!; set => throw null!; }
    public int NumReplicas { get => throw null!; set => throw null!; }
}
