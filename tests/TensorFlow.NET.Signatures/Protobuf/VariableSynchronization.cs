namespace Tensorflow;

public enum VariableSynchronization
{
    Auto = 0,
    None = 1,
    OnWrite = 2,
    OnRead = 3,
}
