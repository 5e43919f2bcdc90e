namespace Tensorflow;

public class state_ops
{
    public static Tensor variable_op_v2(int[] shape, TF_DataType dtype, string name = "Variable", string container = "", string shared_name = "") => throw null!;
    public static Tensor assign<T>(T @ref, object value, bool validate_shape = true, bool use_locking = true, string name = null) => throw null!;
    public static Tensor assign(IVariableV1 @ref, object value, bool validate_shape = true, bool use_locking = true, string name = null) => throw null!;
    public static Tensor assign_sub(IVariableV1 @ref, Tensor value, bool use_locking = false, string name = null) => throw null!;
    public static Tensor assign_add<T>(IVariableV1 @ref, T value, bool use_locking = false, string name = null) => throw null!;
    public static Tensor scatter_add(IVariableV1 @ref, Tensor indices, Tensor updates, bool use_locking = false, string name = null) => throw null!;
    public static Tensor is_variable_initialized(RefVariable @ref, string name = null) => throw null!;
}
