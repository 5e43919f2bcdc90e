namespace Tensorflow;

public partial class tensorflow
{
    public void add_to_collection<T>(string name, T value) => throw null!;
    public void add_to_collections<T>(List<string> names, T value) => throw null!;
    public (Tensors, Tensor) clip_by_global_norm(Tensor[] t_list, float clip_norm, Tensor use_norm = null, string name = null) => throw null!;
    public Tensor assign(IVariableV1 @ref, object value, bool validate_shape = true, bool use_locking = true, string name = null) => throw null!;
    public void device(string device_name) => throw null!;
    public List<T> get_collection<T>(string key, string scope = "") => throw null!;
    public ops.NameScope init_scope() => throw null!;
    public ops.NameScope name_scope(string name, string default_name = "", object values = null) => throw null!;
    public Operation no_op(string name = null) => throw null!;
    public Tensor map_fn(Func<Tensor, Tensor> fn, Tensor elems, TF_DataType dtype = TF_DataType.DtInvalid, int parallel_iterations = -1, bool back_prop = true, bool swap_memory = false, bool infer_shape = true, string name = null) => throw null!;
}
