namespace Tensorflow;

public class _ControlDependenciesController : ITensorFlowObject
{
    public ITensorOrOperation[] control_inputs => throw null!;
    public _ControlDependenciesController(Graph graph, List<ITensorOrOperation> control_inputs) => throw null!;
    public void add_op(ITensorOrOperation op) => throw null!;
    public bool op_in_group(ITensorOrOperation op) => throw null!;
    public void __enter__() => throw null!;
    public void __exit__() => throw null!;
    public void Dispose() => throw null!;
    public void __init__() => throw null!;
    public void __del__() => throw null!;
}
