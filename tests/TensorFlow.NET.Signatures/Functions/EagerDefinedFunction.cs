using Tensorflow.Graphs;

namespace Tensorflow.Functions;

public class EagerDefinedFunction : IDisposable
{
    public int _num_outputs = default!;
    public string Name => throw null!;
    public DataType[] OutputTypes { get => throw null!; }
    public Shape[] OutputShapes { get => throw null!; }
    public FunctionDef Definition { get => throw null!; }
    public OpDef Signature { get => throw null!; }
    public EagerDefinedFunction(string name, FuncGraph graph, Tensors inputs, Tensors outputs, Dictionary<string, AttrValue> attrs) => throw null!;
    public Tensors Call(Tensors args) => throw null!;
    public void AddToGraph(Graph g = null) => throw null!;
    public void Dispose() => throw null!;
}
