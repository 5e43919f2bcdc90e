namespace Tensorflow;

public class VariableArgs
{
    public object InitialValue { get => throw null!; set => throw null!; }
    public Func<VariableArgs, IVariableV1> Getter { get => throw null!; set => throw null!; }
    public string Name { get => throw null!; set => throw null!; }
    public Shape Shape { get => throw null!; set => throw null!; }
    public TF_DataType DType { get => throw null!; set => throw null!; }
    public IInitializer Initializer { get => throw null!; set => throw null!; }
    public bool Trainable { get => throw null!; set => throw null!; }
    public bool ValidateShape { get => throw null!; set => throw null!; }
    public bool UseResource { get => throw null!; set => throw null!; }
    public bool Overwrite { get => throw null!; set => throw null!; }
    public List<string> Collections { get => throw null!; set => throw null!; }
    public string CachingDevice { get => throw null!; set => throw null!; }
    public VariableDef VariableDef { get => throw null!; set => throw null!; }
    public string ImportScope { get => throw null!; set => throw null!; }
    public VariableSynchronization Synchronization { get => throw null!; set => throw null!; }
    public VariableAggregation Aggregation { get => throw null!; set => throw null!; }
}
