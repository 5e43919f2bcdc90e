namespace Tensorflow;

public interface ITensorOrTensorArray
{
}
