namespace Tensorflow;

public partial class tensorflow
{
    public InitializersImpl initializers { get => throw null!; }
    public IInitializer constant_initializer<T>(T value, TF_DataType dtype = TF_DataType.TF_FLOAT, bool verify_shape = false) => throw null!;
    public IInitializer zeros_initializer => throw null!;
    public IInitializer ones_initializer => throw null!;
    public IInitializer glorot_uniform_initializer => throw null!;
    public IInitializer random_uniform_initializer => throw null!;
    public IInitializer orthogonal_initializer => throw null!;
    public variable_scope variable_scope(string name, string default_name = null, Tensor[] values = null, bool? reuse = null, bool auxiliary_name_scope = true) => throw null!;
    public variable_scope variable_scope(VariableScope scope, string default_name = null, Tensor[] values = null, bool? reuse = null, bool auxiliary_name_scope = true) => throw null!;
    public IInitializer truncated_normal_initializer(float mean = 0.0f, float stddev = 1.0f, int? seed = null, TF_DataType dtype = TF_DataType.DtInvalid) => throw null!;
    public IInitializer random_normal_initializer(float mean = 0.0f, float stddev = 1.0f, int? seed = null, TF_DataType dtype = TF_DataType.DtInvalid) => throw null!;
    public IInitializer variance_scaling_initializer(float factor = 1.0f, string mode = "fan_in", string distribution = "truncated_normal", int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    public class InitializersImpl
    {
        public IInitializer random_normal_initializer(float mean = 0.0f, float stddev = 0.05f, int? seed = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
        public IInitializer zeros_initializer(Shape shape = null, TF_DataType dtype = TF_DataType.TF_FLOAT) => throw null!;
    }
}
