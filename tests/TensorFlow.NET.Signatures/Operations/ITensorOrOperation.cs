using Tensorflow.NumPy;

namespace Tensorflow;

public interface ITensorOrOperation
{
    string Device { get; }
    Operation op { get; }
    string name { get; }
    TF_DataType dtype { get; }
    Tensor[] outputs { get; }
    NDArray numpy();
}
