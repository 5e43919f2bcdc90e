namespace Tensorflow;

public partial class tensorflow
{
    public Summaries.Summary summary = default!;
    public Tensor scalar(string name, Tensor tensor) => throw null!;
}
