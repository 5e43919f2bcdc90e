namespace Tensorflow;

public class InitializerArgs
{
    public string Name { get => throw null!; set => throw null!; }
    public Shape Shape { get => throw null!; set => throw null!; }
    public TF_DataType DType { get => throw null!; set => throw null!; }
    public bool VerifyShape { get => throw null!; set => throw null!; }
    public InitializerArgs(Shape shape, TF_DataType dtype = TF_DataType.DtInvalid, bool verify_shape = false, string name = null) => throw null!;
}
