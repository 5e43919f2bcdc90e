namespace Tensorflow.Gradients;

public class nn_grad
{
    public static Tensor[] _BiasAddGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _ReluGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _LeakyReluGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SoftmaxGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SoftmaxCrossEntropyWithLogitsGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SparseSoftmaxCrossEntropyWithLogitsGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SoftplusGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _SquaredDifferenceGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _Conv2DBackpropInputGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _Conv2DGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _DepthwiseConv2DGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _FusedBatchNormGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _FusedBatchNormV2Grad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _FusedBatchNormV3Grad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _BaseFusedBatchNormGrad(Operation op, int version, Tensor[] grads) => throw null!;
    public static Tensor _BatchNormWithGlobalNormalizationGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _MaxPoolGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _AvgPoolGrad(Operation op, Tensor[] grads) => throw null!;
    public static Tensor[] _TopKGrad(Operation op, Tensor[] grads) => throw null!;
}
