namespace Tensorflow.Summaries;

public abstract class SummaryToEventTransformer
{
    public void add_summary(string summary, int global_step = 0) => throw null!;
}
