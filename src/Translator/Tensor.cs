namespace Translator;

/// <summary>
/// A value in a graph: what an operator will compute. Tensors of the DSL hold no numbers; operations on them add nodes to the graph
/// that is being traced.
/// </summary>
public partial class Tensor
{
    readonly Node? producer;

    internal Tensor(Node producer, int index, TensorType type) => (this.producer, Index, Type) = (producer, index, type);

    private protected Tensor(TensorType type) => Type = type;

    /// <summary>Element type and sizes.</summary>
    public TensorType Type { get; private protected set; }

    /// <summary>Sizes of the dimensions, symbolic where they are unknown.</summary>
    public Shape Shape => Type.Shape;

    /// <summary>Element type.</summary>
    public DType DType => Type.DType;

    /// <summary>Number of dimensions.</summary>
    public int Rank => Type.Shape.Rank;

    /// <summary>The node that computes this tensor.</summary>
    public Node Producer => producer ?? GraphBuilder.Current.Resolve(this).Producer;

    /// <summary>Which of the node's outputs this is.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => Type.ToString();
}
