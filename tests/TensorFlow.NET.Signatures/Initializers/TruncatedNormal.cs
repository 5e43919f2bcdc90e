namespace Tensorflow.Operations.Initializers;

public class TruncatedNormal : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public TruncatedNormal(float mean = 0.0f, float stddev = 1.0f, int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
