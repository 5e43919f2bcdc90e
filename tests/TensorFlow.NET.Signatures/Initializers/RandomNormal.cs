namespace Tensorflow.Operations.Initializers;

public class RandomNormal : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public RandomNormal(float mean = 0.0f, float stddev = 0.05f, int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
