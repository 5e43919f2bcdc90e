namespace Tensorflow;

public partial class tensorflow
{
    public Random random => throw null!;
    public class Random
    {
        public Tensor normal(Shape shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
        public Tensor stateless_normal(Shape shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, string name = null) => throw null!;
        public Tensor truncated_normal(Shape shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
        public Tensor categorical(Tensor logits, int num_samples, int? seed = null, string name = null, TF_DataType output_dtype = TF_DataType.DtInvalid) => throw null!;
        public Tensor uniform(Shape shape, float minval = 0, float maxval = 1, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    }
    public Tensor random_uniform(Shape shape, float minval = 0, float maxval = 1, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public Tensor truncated_normal(Shape shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public Tensor random_shuffle(Tensor value, int? seed = null, string name = null) => throw null!;
    public void set_random_seed(int seed) => throw null!;
    public Tensor multinomial(Tensor logits, int num_samples, int? seed = null, string name = null, TF_DataType output_dtype = TF_DataType.DtInvalid) => throw null!;
}
