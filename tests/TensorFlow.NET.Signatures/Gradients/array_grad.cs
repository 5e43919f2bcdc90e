namespace Tensorflow.Gradients;

public class array_grad
{
    public static Tensor[] _BroadcastToGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ConcatV2Grad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ExpandDimsGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _GatherV2Grad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ReshapeGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _PackGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _UnpackGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _PadGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SplitGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SliceGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SqueezeGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _NoGradient(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _StridedSliceGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _StridedSliceGradGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _TransposeGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ReverseV2Grad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _TileGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _GatherNdGrad(Operation op, Tensor[] grads) => throw null!;
}
