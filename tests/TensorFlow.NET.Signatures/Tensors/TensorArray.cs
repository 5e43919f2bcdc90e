namespace Tensorflow;

public abstract class TensorArray : ITensorOrTensorArray
{
    public virtual TF_DataType dtype { get => throw null!; }
    public virtual Tensor handle { get => throw null!; }
    public virtual Tensor flow { get => throw null!; }
    public virtual bool infer_shape { get => throw null!; }
    public virtual bool colocate_with_first_write_call { get => throw null!; }
    public abstract TensorArray unstack(Tensor value, string name = null);
    public abstract Tensor read<T>(T index, string name = null);
    public abstract TensorArray write<T>(int index, T value, string name = null);
    public abstract TensorArray write(Tensor index, Tensor value, string name = null);
    public abstract Tensor stack(string name = null);
    public abstract Tensor gather(Tensor indices, string name = null);
    public static TensorArray Create(TF_DataType dtype, Tensor size = null, bool dynamic_size = false, bool clear_after_read = true, string tensor_array_name = null, Tensor handle = null, Tensor flow = null, bool infer_shape = true, Shape? element_shape = null, bool colocate_with_first_write_call = true, string name = null) => throw null!;
}
