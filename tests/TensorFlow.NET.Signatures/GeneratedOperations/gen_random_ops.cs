namespace Tensorflow;

public class gen_random_ops
{
    public static Tensor random_standard_normal(Tensor shape, TF_DataType dtype = TF_DataType.DtInvalid, int? seed = null, int? seed2 = null, string name = null) => throw null!;
    public static Tensor random_uniform_int(Tensor shape, Tensor minval, Tensor maxval, int? seed = 0, int? seed2 = 0, string name = null) => throw null!;
    public static Tensor random_uniform(Tensor shape, TF_DataType dtype, int? seed = 0, int? seed2 = 0, string name = null) => throw null!;
    public static Tensor random_shuffle(Tensor value, int? seed = 0, int? seed2 = 0, string name = null) => throw null!;
    public static Tensor truncated_normal(Tensor shape, TF_DataType dtype, int? seed = 0, int? seed2 = 0, string name = null) => throw null!;
    public static Tensor stateless_random_normal_v2(Tensor shape, Tensor key, Tensor counter, int alg, TF_DataType dtype, string name = null) => throw null!;
    public static Tensors stateless_random_get_key_counter(int[] seed, string name = null) => throw null!;
    public static Tensor multinomial(Tensor logits, int num_samples, int? seed = 0, int? seed2 = 0, TF_DataType output_dtype = TF_DataType.TF_INT64, string name = null) => throw null!;
}
