using Tensorflow.NumPy;

namespace Tensorflow;

public partial class tensorflow
{
    public Slice newaxis = default!;
    public Slice ellipsis = default!;
    public Tensor batch_to_space_nd<T>(T input, int[] block_shape, int[,] crops, string name = null) => throw null!;
    public Tensor boolean_mask<T1, T2>(T1 tensor, T2 mask, string name = "boolean_mask", int axis = 0) => throw null!;
    public Tensor broadcast_to(Tensor input, Shape shape, string name = null) => throw null!;
    public Tensor check_numerics(Tensor tensor, string message, string name = null) => throw null!;
    public Tensor concat(IEnumerable<Tensor> values, int axis, string name = "concat") => throw null!;
    public Tensor expand_dims(Tensor input, int axis = -1, string name = null) => throw null!;
    public Tensor fill<T>(Tensor dims, T value, string name = null) => throw null!;
    public Tensor fill<T>(Shape dims, T value, string name = null) => throw null!;
    public Tensor identity(Tensor input, string name = null) => throw null!;
    public Tensor gather(Tensor @params, Tensor indices, string name = null, int axis = 0) => throw null!;
    public Tensor gather_nd(Tensor @params, Tensor indices, string name = null) => throw null!;
    public Tensor where<Tx, Ty>(Tensor condition, Tx x, Ty y, string name = null) => throw null!;
    public Tensor transpose<T1>(T1 a, Axis perm = null, string name = "transpose", bool conjugate = false) => throw null!;
    public Tensor reverse(Tensor tensor, Axis axis, string name = null) => throw null!;
    public Tensor rank(Tensor input, string name = null) => throw null!;
    public Tensor slice<Tb, Ts>(Tensor input, Tb[] begin, Ts[] size, string name = null) => throw null!;
    public Tensor squeeze(Tensor input, int axis, string name = null, int squeeze_dims = -1) => throw null!;
    public Tensor squeeze(Tensor input, int[] axis = null, string name = null, int squeeze_dims = -1) => throw null!;
    public Tensor stack(object values, int axis = 0, string name = "stack") => throw null!;
    public Tensor ones_like(Tensor tensor, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool optimize = true) => throw null!;
    public Tensor ones_like(NDArray nd, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool optimize = true) => throw null!;
    public Tensor one_hot(Tensor indices, int depth, Tensor on_value = null, Tensor off_value = null, TF_DataType dtype = TF_DataType.DtInvalid, int axis = -1, string name = null) => throw null!;
    public Tensor pad(Tensor tensor, Tensor paddings, string mode = "CONSTANT", string name = null, int constant_values = 0) => throw null!;
    public Tensor placeholder_with_default<T>(T input, int[] shape, string name = null) => throw null!;
    public Tensor shape(Tensor input, string name = null, TF_DataType out_type = TF_DataType.TF_INT32) => throw null!;
    public Tensor stack(Tensor[] values, int axis = 0, string name = "stack") => throw null!;
    public Tensor[] unstack(Tensor value, int? num = null, int axis = 0, string name = "unstack") => throw null!;
    public Tensor zeros_like(Tensor tensor, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool optimize = true) => throw null!;
    public Tensor zeros_like(NDArray nd, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, bool optimize = true) => throw null!;
    public Tensor stop_gradient(Tensor x, string name = null) => throw null!;
    public TensorArray TensorArray(TF_DataType dtype, int size = 0, bool dynamic_size = false, bool clear_after_read = true, Shape? element_shape = null, bool colocate_with_first_write_call = true, bool infer_shape = true) => throw null!;
    public TensorArray TensorArray(TF_DataType dtype, Tensor size, bool dynamic_size = false, bool clear_after_read = true, Shape? element_shape = null, bool colocate_with_first_write_call = true, bool infer_shape = true) => throw null!;
}
