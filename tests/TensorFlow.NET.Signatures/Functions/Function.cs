using Tensorflow.Functions;
using Tensorflow.Train;

namespace Tensorflow;

public class Function : Trackable, IGenericFunction
{
    public string Name { get => throw null!; set => throw null!; }
    public Function(Func<Tensor[], Tensor[]> csharp_function, string name, bool auto_graph = true) => throw null!;
    public virtual Tensors Apply(Tensors inputs) => throw null!;
    public ConcreteFunction get_concrete_function(params Tensor[] args) => throw null!;
}
