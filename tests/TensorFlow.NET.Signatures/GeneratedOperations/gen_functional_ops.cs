namespace Tensorflow;

public static class gen_functional_ops
{
    public static Tensor[] _case(Tensor branch_index, Tensors input, TF_DataType[] Tout, object[] branches, Shape[] output_shapes, string? name = null) => throw null!;
    public static Tensor device_index(string[] device_names, string? name = null) => throw null!;
    public static Tensor fake_param(TF_DataType dtype, Shape shape, string? name = null) => throw null!;
    public static Tensor[] _for(Tensor start, Tensor limit, Tensor delta, Tensors input, object body, string? name = null) => throw null!;
    public static Tensor[] _if(Tensor cond, Tensors input, TF_DataType[] Tout, object then_branch, object else_branch, Shape[] output_shapes, string? name = null) => throw null!;
    public static Tensor[] partitioned_call(Tensors args, TF_DataType[] Tout, object f, string config = "", string config_proto = "", string executor_type = "", string? name = null) => throw null!;
    public static Tensor[] remote_call(Tensor target, Tensors args, TF_DataType[] Tout, object f, string? name = null) => throw null!;
    public static Tensor[] stateful_partitioned_call(Tensors args, TF_DataType[] Tout, object f, string config = "", string config_proto = "", string executor_type = "", string? name = null) => throw null!;
    public static Tensor[] stateless_case(Tensor branch_index, Tensors input, TF_DataType[] Tout, object[] branches, Shape[] output_shapes, string? name = null) => throw null!;
    public static Tensor[] stateless_if(Tensor cond, Tensors input, TF_DataType[] Tout, object then_branch, object else_branch, Shape[] output_shapes, string? name = null) => throw null!;
    public static Tensor[] stateless_while(Tensors input, object cond, object body, Shape[] output_shapes, int parallel_iterations = 10, string? name = null) => throw null!;
    public static Tensor[] symbolic_gradient(Tensors input, TF_DataType[] Tout, object f, string? name = null) => throw null!;
    public static Tensor to_bool(Tensor input, string? name = null) => throw null!;
    public static Tensor[] _while(Tensors input, object cond, object body, Shape[] output_shapes, int parallel_iterations = 10, string? name = null) => throw null!;
}
