using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

/// <content>
/// Layouts. PyTorch has channels second; TensorFlow's CPU kernels for convolution and pooling want them last. A tensor stays in the
/// layout in which it was made, elementwise operators follow, and a transpose stands only where layouts meet, once for each tensor.
/// </content>
public sealed partial class TfLowering
{
    readonly Dictionary<Tensor, TfStored> stored = [];
    readonly Dictionary<Tensor, TfOutput> otherLayout = [];

    /// <summary>States what a tensor is, and in which layout.</summary>
    void Set(Tensor tensor, TfOutput value, bool channelsLast = false)
    {
        stored.Add(tensor, new(value, channelsLast));
        foreach (var variable in named[tensor]) authored.Note(Method(variable.Scope), value, variable.Name);
    }

    /// <summary>States what a node's only output is.</summary>
    void Result(Node node, TfOutput value, bool channelsLast = false) => Set(node.Outputs[0], value, channelsLast);

    /// <summary>Whether the tensor was made with channels last.</summary>
    bool IsChannelsLast(Tensor tensor) => stored.TryGetValue(tensor, out var value) && value.ChannelsLast;

    /// <summary>The tensor with channels second, as PyTorch has it.</summary>
    TfOutput Logical(Tensor tensor)
    {
        if (tensor.Producer.Operator is ReadParameter) return Weight(tensor, Compiler.Lowering.WeightTransform.None);
        var value = stored[tensor];
        return value.ChannelsLast ? Other(tensor, value.Value, ChannelsSecond(tensor.Rank), tensor.Shape) : value.Value;
    }

    /// <summary>The tensor with channels last.</summary>
    TfOutput ChannelsLast(Tensor tensor)
    {
        if (tensor.Producer.Operator is ReadParameter) return Weight(tensor, new(LastPermutation(tensor.Rank)));
        var value = stored[tensor];
        return value.ChannelsLast ? value.Value : Other(tensor, value.Value, LastPermutation(tensor.Rank), Permuted(tensor.Shape, LastPermutation(tensor.Rank)));
    }

    TfOutput Other(Tensor tensor, TfOutput value, int[] permutation, Shape target)
    {
        if (otherLayout.TryGetValue(tensor, out var known)) return known;

        // where nothing but the channels (and the batch) is larger than 1, the elements are in the same order already
        var moves = tensor.Shape.Skip(2).Any(d => d != 1) && tensor.Shape[1] != 1;
        var other = moves ? Transpose(value, permutation) : ReshapeTo(value, target);
        otherLayout.Add(tensor, other);
        return other;
    }

    /// <summary>0, 2, 3, ..., 1.</summary>
    static int[] LastPermutation(int rank) => [0, .. Enumerable.Range(2, rank - 2), 1];

    /// <summary>0, last, 1, 2, ...</summary>
    static int[] ChannelsSecond(int rank) => [0, rank - 1, .. Enumerable.Range(1, rank - 2)];

    static Shape Permuted(Shape shape, IEnumerable<int> permutation) => new(permutation.Select(d => shape[d]));

    /// <summary>Where a dimension is when channels are last.</summary>
    static int LastAxis(int dim, int rank) => dim == 0 ? 0 : dim == 1 ? rank - 1 : dim - 1;

    /// <summary>
    /// The inputs of an elementwise operator in one layout: with channels last if one of them was made so, has the output's rank and more than one channel dimension to keep.
    /// </summary>
    (TfOutput[] Inputs, bool ChannelsLast) Together(Node node)
    {
        var rank = node.Outputs[0].Rank;
        var last = rank > 2 && node.Inputs.Any(i => i!.Rank == rank && IsChannelsLast(i));
        return ([.. node.Inputs.Select(i => last ? Aligned(i!, rank) : Logical(i!))], last);
    }

    /// <summary>A tensor that is broadcast to one of a rank, with channels last.</summary>
    TfOutput Aligned(Tensor tensor, int rank)
    {
        if (tensor.Rank == rank) return ChannelsLast(tensor);
        if (tensor.Rank == 0) return Logical(tensor);
        var full = new Shape([.. Enumerable.Repeat((Dim)1, rank - tensor.Rank), .. tensor.Shape]);
        var value = ReshapeTo(Logical(tensor), full);
        return full.Skip(2).All(d => d == 1)
            ? ReshapeTo(value, Permuted(full, LastPermutation(rank)))
            : Transpose(value, LastPermutation(rank));
    }
}
