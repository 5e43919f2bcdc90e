namespace Tensorflow.Operations.Initializers;

public class VarianceScaling : IInitializer
{
    public virtual string ClassName => throw null!;
    public virtual IDictionary<string, object> Config => throw null!;
    public VarianceScaling(float scale = 1.0f, string mode = "fan_in", string distribution = "truncated_normal", int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public Tensor Apply(InitializerArgs args) => throw null!;
    internal VarianceScaling() => throw null!;
}
