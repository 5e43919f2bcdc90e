using static Tensorflow.ops;

namespace Tensorflow;

public partial class tensorflow
{
    public graph_util_impl graph_util { get => throw null!; }
    public GraphKeys GraphKeys { get => throw null!; }
    public void reset_default_graph() => throw null!;
    public Graph get_default_graph() => throw null!;
    public Graph peak_default_graph() => throw null!;
    public Graph Graph() => throw null!;
}
