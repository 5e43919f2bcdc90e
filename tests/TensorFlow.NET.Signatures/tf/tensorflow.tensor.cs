namespace Tensorflow;

public partial class tensorflow
{
    public Tensor convert_to_tensor(object value, TF_DataType dtype = TF_DataType.DtInvalid, string name = null, TF_DataType preferred_dtype = TF_DataType.DtInvalid) => throw null!;
    public Tensor strided_slice(Tensor input, Tensor begin, Tensor end, Tensor strides = null, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0, int shrink_axis_mask = 0, string name = null) => throw null!;
    public Tensor strided_slice<T>(Tensor input, T[] begin, T[] end, T[] strides = null, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0, int shrink_axis_mask = 0, string name = null) => throw null!;
    public Tensor[] split(Tensor value, int num_split, Axis axis, string name = null) => throw null!;
    public Tensor[] split(Tensor value, int[] num_split, Axis axis, string name = null) => throw null!;
    public Tensor ensure_shape(Tensor x, Shape shape, string name = null) => throw null!;
}
