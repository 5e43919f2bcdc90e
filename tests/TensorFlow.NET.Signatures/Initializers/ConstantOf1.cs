namespace Tensorflow.Operations.Initializers;

public class Constant<T> : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public Constant(T value, TF_DataType dtype = TF_DataType.TF_FLOAT, bool verify_shape = false) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
