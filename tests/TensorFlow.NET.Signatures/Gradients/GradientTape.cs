namespace Tensorflow.Gradients;

public class GradientTape : IDisposable
{
    public GradientTape() => throw null!;
    public void watch(Tensor x) => throw null!;
    public Tensor gradient(Tensor target, Tensor source, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
    public Tensor gradient(Tensor target, ResourceVariable source, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
    public (Tensor, Tensor) gradient(Tensor target, (ResourceVariable, ResourceVariable) sources, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
    public Tensor[] gradient(Tensor target, IEnumerable<IVariableV1> sources, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
    public void Dispose() => throw null!;
}
