namespace Translator;

public static partial class Functional
{
    /// <summary>The parts of a tensor that Python's <c>x[...]</c> gives; see <see cref="TensorIndex"/>.</summary>
    internal static Tensor Index(Tensor input, TensorIndex?[] indices)
    {
        var places = Places(indices, input.Shape);
        var tensors = new List<(int Axis, Tensor Index)>();
        var axis = 0;
        var firstWasBroken = false;
        var last = -1;
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            if (place == TensorIndex.NewAxis) input = Unsqueeze(input, axis++);
            else if (place.IsSlice) input = Slice(input, axis++, place);
            else if (place.Tensor is { } index)
            {
                firstWasBroken |= last >= 0 && last != i - 1;
                last = i;
                tensors.Add((axis++, CheckPicks(index)));
            }
            else if (places.Exists(p => p.Tensor is not null))
            {
                // beside tensors, an integer is a tensor without dimensions
                firstWasBroken |= last >= 0 && last != i - 1;
                last = i;
                _ = Select(input, axis, place.Single!.Value); // its range check
                tensors.Add((axis++, Constant(place.Single!.Value, DType.Int64)));
            }
            else input = Select(input, axis, place.Single!.Value);
        }

        return tensors.Count == 0 ? input : Pick(input, tensors, inFront: firstWasBroken);
    }

    /// <summary>One place for every dimension: the ellipsis written out, null as a new axis.</summary>
    static List<TensorIndex> Places(TensorIndex?[] indices, Shape shape)
    {
        List<TensorIndex> places = [.. indices.Select(i => i ?? TensorIndex.NewAxis)];
        var taken = places.Count(p => p != TensorIndex.NewAxis && p != TensorIndex.Ellipsis);
        if (taken > shape.Rank) throw new ModelException($"{taken} indices are too many for {shape}, which has {shape.Rank} dimensions", nameof(indices));
        var at = places.IndexOf(TensorIndex.Ellipsis);
        if (at >= 0 && places.LastIndexOf(TensorIndex.Ellipsis) != at) throw new ModelException("an index has at most one ellipsis", nameof(indices));
        if (at >= 0) places.RemoveAt(at);
        places.InsertRange(at >= 0 ? at : places.Count, Enumerable.Repeat(TensorIndex.Colon, shape.Rank - taken));
        return places;
    }

    static Tensor Slice(Tensor input, int axis, TensorIndex slice)
    {
        var size = input.Shape[axis];
        var start = Clip(slice.Start ?? 0);
        var stop = Dim.Max(Clip(slice.Stop ?? size), start);
        return start == 0 && stop == size && slice.Step == 1 ? input : Apply(new Operators.Slice(axis, start, stop, slice.Step), input);

        Dim Clip(Dim bound) => Dim.Min(Dim.Max(SizeAssumptions.Least(-bound) > 0 ? bound + size : bound, 0), size);
    }

    static Tensor CheckPicks(Tensor index)
    {
        if (index.DType == DType.Bool)
            throw new ModelException("how many elements a mask picks is known only at run time; write Where(mask, x, other) or MaskedFill instead", nameof(index));
        return CheckIndex(index);
    }

    /// <summary>
    /// Elements where several index tensors, broadcast to each other, say. The indexed dimensions become one, and the indices places in it.
    /// NumPy's rule: the result's dimensions stand where the indexed ones stood if those are neighbours, in front otherwise.
    /// </summary>
    static Tensor Pick(Tensor input, List<(int Axis, Tensor Index)> tensors, bool inFront)
    {
        int[] axes = [.. tensors.Select(t => t.Axis)];
        var destination = inFront ? 0 : axes[0];
        var gathered = Movedim(input, axes, [.. Enumerable.Range(destination, axes.Length)]);
        Tensor? place = null;
        foreach (var (axis, index) in tensors)
        {
            var size = input.Shape[axis];
            var fromStart = FromStart(index, size);
            place = place is null ? fromStart : place * size + fromStart;
        }

        return Apply(new Operators.Take(destination), Flatten(gathered, destination, destination + axes.Length - 1), place!);
    }
}
