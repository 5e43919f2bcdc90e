using Tensorflow.Graphs;
using Tensorflow.Train;

namespace Tensorflow.Functions;

public class ConcreteFunction : Trackable
{
    public Tensor[] Inputs => throw null!;
    public Tensor[] CapturedInputs => throw null!;
    public string Name => throw null!;
    public Tensor[] Outputs => throw null!;
    public Type ReturnType = default!;
    public TensorSpec[] OutputStructure = default!;
    public IEnumerable<string> ArgKeywords { get => throw null!; set => throw null!; }
    public long NumPositionArgs { get => throw null!; set => throw null!; }
    public FunctionDef FunctionDef => throw null!;
    public Tensor[] FlatStructuredOutputs => throw null!;
    public IEnumerable<IVariableV1> Variables => throw null!;
    public IEnumerable<IVariableV1> TrainableVariables => throw null!;
    public ConcreteFunction(string name) => throw null!;
    public ConcreteFunction(FuncGraph graph, Dictionary<string, AttrValue> attrs = null) => throw null!;
    public ConcreteFunction(Func<Tensor, Tensor> func, TF_DataType dtype) => throw null!;
    public void ToGraph(Tensors inputs, Tensors outputs) => throw null!;
    public void Enter() => throw null!;
    public void Exit() => throw null!;
    public Tensors FilteredCall(Tensors inputs) => throw null!;
    public Tensors CallFlat(Tensor[] args, Tensor[] captured_inputs) => throw null!;
    public void AddTograph(Graph? g = null) => throw null!;
    public void SetExternalCaptures(IEnumerable<Tensor> captures) => throw null!;
    public override string ToString() => throw null!;
}
