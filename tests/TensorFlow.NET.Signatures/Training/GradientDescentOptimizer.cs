namespace Tensorflow.Train;

public class GradientDescentOptimizer : Optimizer
{
    public GradientDescentOptimizer(float learning_rate, bool use_locking = false, string name = "GradientDescent") => throw null!;
    public GradientDescentOptimizer(Tensor learning_rate, bool use_locking = false, string name = "GradientDescent") => throw null!;
    public override void _prepare() => throw null!;
}
