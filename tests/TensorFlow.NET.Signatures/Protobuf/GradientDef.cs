namespace Tensorflow;

public sealed class GradientDef : Message<GradientDef>
{
    public string FunctionName { get => throw null!; set => throw null!; }
    public string GradientFunc { get => throw null!; set => throw null!; }
}
