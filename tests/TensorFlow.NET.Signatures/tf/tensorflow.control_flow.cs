namespace Tensorflow;

public partial class tensorflow
{
    public Tensor cond(Tensor pred, Tensor true_value, Tensor false_false) => throw null!;
    public Tensor cond(Tensor pred, Func<ITensorOrOperation> true_fn = null, Func<ITensorOrOperation> false_fn = null, string name = null) => throw null!;
    public Operation group<T>(T[] inputs, string name = null) where T : ITensorOrOperation => throw null!;
    public Tensor while_loop(Func<Tensor, Tensor> cond, Func<Tensor, Tensor> body, Tensor loop_vars, int parallel_iterations = 10) => throw null!;
    public Tensor[] while_loop(Func<Tensors, Tensor> cond, Func<Tensors, Tensors> body, Tensors loop_vars, int parallel_iterations = 10, string name = null) => throw null!;
    public _ControlDependenciesController control_dependencies(ITensorOrOperation[] control_inputs) => throw null!;
}
