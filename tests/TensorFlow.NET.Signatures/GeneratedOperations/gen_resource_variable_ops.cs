namespace Tensorflow;

public static class gen_resource_variable_ops
{
    public static Operation assign_add_variable_op(Tensor resource, Tensor value, string? name = null) => throw null!;
    public static Operation assign_sub_variable_op(Tensor resource, Tensor value, string? name = null) => throw null!;
    public static Operation assign_variable_op(Tensor resource, Tensor value, bool validate_shape = false, string? name = null) => throw null!;
    public static Operation consume_mutex_lock(Tensor mutex_lock, string? name = null) => throw null!;
    public static Operation destroy_resource_op(Tensor resource, bool ignore_lookup_error = true, string? name = null) => throw null!;
    public static Operation disable_copy_on_read(Tensor resource, string? name = null) => throw null!;
    public static Tensor mutex_lock(Tensor mutex, string? name = null) => throw null!;
    public static Tensor mutex_v2(string container = "", string shared_name = "", string? name = null) => throw null!;
    public static Tensor read_variable_op(Tensor resource, TF_DataType dtype, string? name = null) => throw null!;
    public static Tensor resource_gather(Tensor resource, Tensor indices, TF_DataType dtype, int batch_dims = 0, bool validate_indices = true, string? name = null) => throw null!;
    public static Tensor resource_gather_nd(Tensor resource, Tensor indices, TF_DataType dtype, string? name = null) => throw null!;
    public static Operation resource_scatter_add(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_div(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_max(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_min(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_mul(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_sub(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Operation resource_scatter_update(Tensor resource, Tensor indices, Tensor updates, string? name = null) => throw null!;
    public static Tensor var_handle_op(TF_DataType dtype, Shape shape, string container = "", string shared_name = "", string[] allowed_devices = null, string? name = null) => throw null!;
    public static Tensor var_is_initialized_op(Tensor resource, string? name = null) => throw null!;
    public static Tensor variable_shape(Tensor input, TF_DataType out_type = TF_DataType.TF_INT32, string? name = null) => throw null!;
}
