namespace Tensorflow;

public class gen_data_flow_ops
{
    public static Tensor dynamic_stitch(Tensor[] indices, Tensor[] data, string name = null) => throw null!;
    public static Tensor[] dynamic_partition(Tensor data, Tensor partitions, int num_partitions, string name = null) => throw null!;
    public static (Tensor, Tensor) tensor_array_v3<T>(T size, TF_DataType dtype = TF_DataType.DtInvalid, Shape element_shape = null, bool dynamic_size = false, bool clear_after_read = true, bool identical_element_shapes = false, string tensor_array_name = "", string name = null) => throw null!;
    public static Tensor tensor_array_scatter_v3(Tensor handle, Tensor indices, Tensor value, Tensor flow_in, string name = null) => throw null!;
    public static Tensor padding_fifo_queue_v2(TF_DataType[] component_types, Shape[] shapes, int capacity = -1, string container = "", string shared_name = "", string name = null) => throw null!;
    public static Tensor fifo_queue_v2(TF_DataType[] component_types, Shape[] shapes, int capacity = -1, string container = "", string shared_name = "", string name = null) => throw null!;
    public static Tensor priority_queue_v2(TF_DataType[] component_types, Shape[] shapes, int capacity = -1, string container = "", string shared_name = "", string name = null) => throw null!;
    public static Tensor random_shuffle_queue_v2(TF_DataType[] component_types, Shape[] shapes, int capacity = -1, int min_after_dequeue = 0, int seed = 0, int seed2 = 0, string container = "", string shared_name = "", string name = null) => throw null!;
    public static Operation queue_enqueue(Tensor handle, Tensor[] components, int timeout_ms = -1, string name = null) => throw null!;
    public static Operation queue_enqueue_v2(Tensor handle, Tensor[] components, int timeout_ms = -1, string name = null) => throw null!;
    public static Tensor[] queue_dequeue_v2(Tensor handle, TF_DataType[] component_types, int timeout_ms = -1, string name = null) => throw null!;
    public static Tensor[] queue_dequeue(Tensor handle, TF_DataType[] component_types, int timeout_ms = -1, string name = null) => throw null!;
    public static Operation queue_enqueue_many_v2(Tensor handle, Tensor[] components, int timeout_ms = -1, string name = null) => throw null!;
    public static Tensor[] queue_dequeue_many_v2(Tensor handle, int n, TF_DataType[] component_types, int timeout_ms = -1, string name = null) => throw null!;
    public static Tensor tensor_array_read_v3(Tensor handle, Tensor index, Tensor flow_in, TF_DataType dtype, string name = null) => throw null!;
    public static Tensor tensor_array_write_v3(Tensor handle, Tensor index, Tensor value, Tensor flow_in, string name = null) => throw null!;
    public static Tensor tensor_array_size_v3(Tensor handle, Tensor flow_in, string name = null) => throw null!;
    public static Tensor tensor_array_gather_v3(Tensor handle, Tensor indices, Tensor flow_in, TF_DataType dtype, Shape element_shape = null, string name = null) => throw null!;
    public static Tensor stack_v2(Tensor max_size, TF_DataType elem_type, string stack_name = "", string name = null) => throw null!;
    public static Tensor stack_push_v2(Tensor handle, Tensor elem, bool swap_memory = false, string name = null) => throw null!;
    public static Tensor stack_pop_v2(Tensor handle, TF_DataType elem_type, string name = null) => throw null!;
}
