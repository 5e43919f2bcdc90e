namespace Tensorflow.Operations;

internal class while_v2
{
    public static Tensor[] while_loop(Func<Tensors, Tensor> cond, Func<Tensors, Tensors> body, Tensors loop_vars, int maximum_iterations = -1, int parallel_iterations = 10, string name = null, bool back_prop = true, bool return_same_structure = true) => throw null!;
}
