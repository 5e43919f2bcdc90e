namespace Tensorflow;

public static class resource_variable_ops
{
    public static Operation shape_safe_assign_variable_handle(Tensor handle, int[] shape, Tensor value, string name = null) => throw null!;
    public static bool is_resource_variable(object var) => throw null!;
    public static Tensor eager_safe_variable_handle(Tensor initial_value, Shape shape, string shared_name, string name, bool graph_mode) => throw null!;
    public static Tensor variable_handle_from_shape_and_dtype(Shape shape, TF_DataType dtype, string shared_name, string name, bool graph_mode, Tensor initial_value = null) => throw null!;
    public static void _maybe_set_handle_data(TF_DataType dtype, Tensor handle, Tensor tensor) => throw null!;
    public static void variable_accessed(IVariableV1 variable) => throw null!;
}
