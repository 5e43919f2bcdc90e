namespace Tensorflow.Operations.Initializers;

public class GlorotUniform : VarianceScaling
{
    public override string ClassName => throw null!;
    public override IDictionary<string, object> Config => throw null!;
    public GlorotUniform(float scale = 1.0f, string mode = "fan_avg", string distribution = "uniform", int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
}
