using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddOrdering(OperatorTable<TfLowering> table)
    {
        table.On<ArgMax>((x, node, op) => x.PlaceOfExtremum(node, "ArgMax", op));
        table.On<ArgMin>((x, node, op) => x.PlaceOfExtremum(node, "ArgMin", op));
        table.On<Operators.TopK>((x, node, op) => x.FirstSorted(node, op));
    }

    void PlaceOfExtremum(Node node, string op, ArgExtremum extremum)
    {
        var place = Add(op, [Logical(node.Inputs[0]!), Integer(extremum.Dim)], DType.Int64);
        Result(node, extremum.KeepDim ? Add("ExpandDims", [place, Integer(extremum.Dim)]) : place);
    }

    /// <summary>TensorFlow sorts the last dimension, largest first: others are brought there, and for the smallest first the order of the elements is turned over.</summary>
    void FirstSorted(Node node, Operators.TopK op)
    {
        var input = node.Inputs[0]!;
        var swap = SwapWithLast(input.Rank, op.Dim);
        var value = Logical(input);
        if (swap is not null) value = Transpose(value, swap);
        if (!op.Largest) value = TurnedOver(value);
        var sorted = Append(null, "TopKV2", [value, Size(op.K)], [input.DType, DType.Int32], [("sorted", true)]);
        TfOutput values = new(sorted, 0), places = CastTo(new(sorted, 1), DType.Int64);
        if (!op.Largest) values = TurnedOver(values);
        Set(node.Outputs[0], swap is null ? values : Transpose(values, swap));
        Set(node.Outputs[1], swap is null ? places : Transpose(places, swap));
    }

    /// <summary>Elements in the opposite order, and back: -x, or ones with every bit inverted, since the smallest integer has no negative.</summary>
    TfOutput TurnedOver(TfOutput value) => value.Type.IsFloat() ? Add("Neg", [value]) : Inverted(value);

    /// <summary>The permutation that swaps a dimension with the last; null where it is the last.</summary>
    static int[]? SwapWithLast(int rank, int dim) => dim >= rank - 1
        ? null
        : [.. Enumerable.Range(0, rank).Select(d => d == dim ? rank - 1 : d == rank - 1 ? dim : d)];
}
