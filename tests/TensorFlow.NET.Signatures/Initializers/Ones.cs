namespace Tensorflow.Operations.Initializers;

public class Ones : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public Ones(TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
