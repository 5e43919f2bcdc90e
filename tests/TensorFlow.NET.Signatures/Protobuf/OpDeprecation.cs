namespace Tensorflow;

public sealed class OpDeprecation : Message<OpDeprecation>
{
    public int Version { get => throw null!; set => throw null!; }
    public string Explanation { get => throw null!; set => throw null!; }
}
