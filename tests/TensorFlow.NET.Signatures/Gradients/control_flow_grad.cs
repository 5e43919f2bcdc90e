namespace Tensorflow.Gradients;

public class control_flow_grad
{
    public static Tensor[] _SwitchGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _MergeGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _RefMergeGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ExitGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _NextIterationGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _RefNextIterationGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _EnterGrad(Operation op, Tensor[] grads) => throw null!;
    public Tensor[] _RefEnterGrad(Tensor op, Tensor[] grad) => throw null!;
    public Tensor[] _LoopCondGrad(Tensor op, Tensor[] grad) => throw null!;
}
