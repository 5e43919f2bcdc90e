namespace Tensorflow;

public class constant_op
{
    public static Tensor constant(object value, TF_DataType dtype = TF_DataType.DtInvalid, Shape shape = null, bool verify_shape = false, bool allow_broadcast = true, string name = "Const") => throw null!;
    public static Tensor _tensor_shape_tensor_conversion_function(Shape s, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null!;
    public static bool is_constant(ITensorOrOperation tensor_or_op) => throw null!;
}
