namespace Tensorflow;

public class random_ops
{
    public static Tensor random_normal(Shape shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public static Tensor random_uniform(int[] shape, float minval = 0, float maxval = 1, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public static Tensor random_uniform_int(int[] shape, int minval = 0, int maxval = 1, int? seed = null, string name = null) => throw null!;
    public static Tensor random_uniform(Tensor shape, int minval = 0, Tensor maxval = null, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public static Tensor random_shuffle(Tensor value, int? seed = null, string name = null) => throw null!;
    public static Tensor truncated_normal(int[] shape, float mean = 0.0f, float stddev = 1.0f, TF_DataType dtype = TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null!;
    public static Tensor multinomial(Tensor logits, int num_samples, int? seed = null, string name = null, TF_DataType output_dtype = TF_DataType.DtInvalid) => throw null!;
}
