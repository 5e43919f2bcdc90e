namespace Tensorflow.NumPy;

public class RandomizedImpl
{
    public NDArray permutation(int x) => throw null!;
    public NDArray permutation(NDArray x) => throw null!;
    public void shuffle(NDArray x, int? seed = null) => throw null!;
    public NDArray random(Shape size) => throw null!;
    public NDArray randint(int low, int? high = null, Shape? size = null, TF_DataType dtype = TF_DataType.TF_INT32) => throw null!;
    public NDArray randn(params int[] shape) => throw null!;
    public NDArray normal(float loc = 0.0f, float scale = 1.0f, Shape? size = null) => throw null!;
    public NDArray uniform(float low = 0.0f, float high = 1.0f, Shape? size = null) => throw null!;
}
