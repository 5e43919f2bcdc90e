namespace Tensorflow.Operations.Initializers;

public class RandomUniform : IInitializer
{
    public string ClassName => throw null!;
    public IDictionary<string, object> Config => throw null!;
    public RandomUniform(TF_DataType dtype = TF_DataType.TF_FLOAT, float minval = -0.05f, float maxval = 0.05f, int? seed = null) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
}
