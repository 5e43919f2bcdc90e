namespace Tensorflow;

public class gen_logging_ops
{
    public static Operation assert(Tensor condition, object[] data, long summarize = 3, string name = null) => throw null!;
    public static Tensor histogram_summary(string tag, Tensor values, string name = null) => throw null!;
    public static Tensor scalar_summary(string tags, Tensor values, string name = "ScalarSummary") => throw null!;
    public static Tensor merge_summary(Tensor[] inputs, string name = "MergeSummary") => throw null!;
}
