namespace Tensorflow.Operations.Initializers;

public class Zeros : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public Zeros(Shape shape = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
