namespace Tensorflow.Train;

public class ExponentialMovingAverage
{
    public string name => throw null!;
    public ExponentialMovingAverage(float decay, int? num_updates = null, bool zero_debias = false, string name = "ExponentialMovingAverage") => throw null!;
    public Operation apply(RefVariable[] var_list = null) => throw null!;
}
