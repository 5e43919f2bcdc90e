namespace Tensorflow;

public static class gen_list_ops
{
    public static Tensor empty_tensor_list(Tensor element_shape, Tensor max_num_elements, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor[] tensor_list_concat(Tensor input_handle, TF_DataType element_dtype, Shape element_shape = null, string? name = null) => throw null!;
    public static Tensor tensor_list_concat_lists(Tensor input_a, Tensor input_b, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor[] tensor_list_concat_v2(Tensor input_handle, Tensor element_shape, Tensor leading_dims, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor tensor_list_element_shape(Tensor input_handle, TF_DataType shape_type, string? name = null) => throw null!;
    public static Tensor tensor_list_from_tensor(Tensor tensor, Tensor element_shape, string? name = null) => throw null!;
    public static Tensor tensor_list_gather(Tensor input_handle, Tensor indices, Tensor element_shape, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor tensor_list_get_item(Tensor input_handle, Tensor index, Tensor element_shape, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor tensor_list_length(Tensor input_handle, string? name = null) => throw null!;
    public static Tensor[] tensor_list_pop_back(Tensor input_handle, Tensor element_shape, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor tensor_list_push_back(Tensor input_handle, Tensor tensor, string? name = null) => throw null!;
    public static Tensor tensor_list_push_back_batch(Tensor input_handles, Tensor tensor, string? name = null) => throw null!;
    public static Tensor tensor_list_reserve(Tensor element_shape, Tensor num_elements, TF_DataType element_dtype, string? name = null) => throw null!;
    public static Tensor tensor_list_resize(Tensor input_handle, Tensor size, string? name = null) => throw null!;
    public static Tensor tensor_list_scatter(Tensor tensor, Tensor indices, Tensor element_shape, string? name = null) => throw null!;
    public static Tensor tensor_list_scatter_into_existing_list(Tensor input_handle, Tensor tensor, Tensor indices, string? name = null) => throw null!;
    public static Tensor tensor_list_scatter_v2(Tensor tensor, Tensor indices, Tensor element_shape, Tensor num_elements, string? name = null) => throw null!;
    public static Tensor tensor_list_set_item(Tensor input_handle, Tensor index, Tensor item, string? name = null) => throw null!;
    public static Tensor tensor_list_split(Tensor tensor, Tensor element_shape, Tensor lengths, string? name = null) => throw null!;
    public static Tensor tensor_list_stack(Tensor input_handle, Tensor element_shape, TF_DataType element_dtype, int num_elements = -1, string? name = null) => throw null!;
}
