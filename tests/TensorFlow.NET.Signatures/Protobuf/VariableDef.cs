namespace Tensorflow;

public sealed class VariableDef : Message<VariableDef>
{
    public string VariableName { get => throw null!; set => throw null!; }
    public string InitialValueName { get => throw null!; set => throw null!; }
    public string InitializerName { get => throw null!; set => throw null!; }
    public string SnapshotName { get => throw null!; set => throw null!; }
    public SaveSliceInfoDef SaveSliceInfoDef { get => throw null!; set => throw null!; }
    public bool IsResource { get => throw null!; set => throw null!; }
    public bool Trainable { get => throw null!; set => throw null!; }
    public VariableSynchronization Synchronization { get => throw null!; set => throw null!; }
    public VariableAggregation Aggregation { get => throw null!; set => throw null!; }
}
