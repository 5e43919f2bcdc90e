namespace Tensorflow;

public enum VariableAggregation
{
    None = 0,
    Sum = 1,
    Mean = 2,
    OnlyFirstReplica = 3,
}
