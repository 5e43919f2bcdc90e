using Tensorflow.Functions;

namespace Tensorflow;

public class functional_ops
{
    public static Tensor[] partitioned_call(Tensors args, EagerDefinedFunction f, DataType[] tout, bool executing_eagerly, string config, string executor_type) => throw null!;
    public static Tensor scan(Func<Tensor, Tensor, Tensor> fn, Tensor elems, Tensor initializer = null, int parallel_iterations = 10, bool back_prop = true, bool swap_memory = false, bool infer_shape = true, bool reverse = false, string name = null) => throw null!;
}
