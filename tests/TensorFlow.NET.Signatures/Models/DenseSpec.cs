namespace Tensorflow.Framework.Models;

public class DenseSpec : TypeSpec
{
    public Shape shape { get => throw null!; set => throw null!; }
    public TF_DataType dtype => throw null!;
    public string name => throw null!;
    public DenseSpec(Shape shape, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
    public override string ToString() => throw null!;
    internal DenseSpec() => throw null!;
}
