using Translator.Compiler.Lowering;
using Translator.Operators;

namespace Translator.Compiler.TensorFlow;

public sealed partial class TfLowering
{
    static void AddResampling(OperatorTable<TfLowering> table)
    {
        table.On<Resize>((x, node, op) => x.Resize(node, op));
        table.On<Operators.GridSample>((x, node, op) => x.SampleGrid(node, op));
    }

    /// <summary>
    /// TensorFlow's kernels know images alone, and positions that follow the sizes; its cubic kernel has another coefficient than PyTorch's. What they lack is made along one dimension after
    /// the other: elements are gathered, or vectors multiplied by a matrix where the sizes are known.
    /// </summary>
    void Resize(Node node, Resize op)
    {
        var input = node.Inputs[0]!;
        var nearest = op.Mode is ResizeMode.Nearest or ResizeMode.NearestExact;
        if (input.Rank == 4 && FollowsSizes(op, input.Shape) && (nearest || (op.Mode == ResizeMode.Linear && input.DType == DType.Float32)))
        {
            var resized = Add(
                nearest ? "ResizeNearestNeighbor" : "ResizeBilinear",
                [ChannelsLast(input), SizeList(op.Size)],
                null,
                ("align_corners", op.AlignCorners),
                ("half_pixel_centers", !op.AlignCorners && op.Mode != ResizeMode.Nearest));
            Result(node, resized, channelsLast: true);
            return;
        }

        var last = nearest && IsChannelsLast(input);
        var result = last ? ChannelsLast(input) : Logical(input);
        for (var i = 0; i < op.Size.Count; i++)
        {
            var axis = last ? i + 1 : i + 2;
            if (input.Shape[i + 2] == op.Size[i] && op.Scale?[i] is null or 1) continue;
            if (input.Shape[i + 2].Known is not { } size || op.Size[i].Known is not { } target)
            {
                result = ResizeAlong(result, input, axis, i, op);
                continue;
            }

            var scale = op.Scale?[i] ?? (double)target / size;
            result = nearest
                ? TakeAlong(result, Integers(ResizePositions.Nearest(size, target, scale, op.Mode == ResizeMode.NearestExact)), axis)
                : MultiplyAlong(result, input.Rank, axis, Constant(input.DType, [size, target], ResizePositions.Matrix(size, target, scale, op.Mode == ResizeMode.Cubic, op.AlignCorners)));
        }

        Result(node, result, last);
    }

    TfOutput TakeAlong(TfOutput value, TfOutput places, int axis) => Add("GatherV2", [value, places, Integer(axis)], null, ("batch_dims", 0L));

    /// <summary>Resizes a dimension whose size, before or after, is known only when the graph runs: positions and shares are computed in the graph.</summary>
    /// <param name="value">The tensor.</param>
    /// <param name="input">What is resized.</param>
    /// <param name="axis">Where the dimension stands in the tensor.</param>
    /// <param name="spatial">Which of the spatial dimensions it is.</param>
    /// <param name="op">How.</param>
    TfOutput ResizeAlong(TfOutput value, Tensor input, int axis, int spatial, Resize op)
    {
        var (size, target) = (input.Shape[spatial + 2], op.Size[spatial]);
        var places = Add("Range", [Integer(0), Size(target), Integer(1)], DType.Int32);
        if (op.Mode is ResizeMode.Nearest or ResizeMode.NearestExact) return TakeAlong(value, NearestAlong(places, size, target, op.Scale?[spatial], op.Mode == ResizeMode.NearestExact), axis);

        // as PyTorch does: small types are too coarse for positions
        var type = input.DType == DType.Float64 ? DType.Float64 : DType.Float32;
        TfOutput One() => Number(1, type);
        TfOutput Half() => Number(0.5, type);
        var (at, length) = (CastTo(places, type), CastTo(Size(size), type));
        TfOutput position;
        if (op.AlignCorners)
        {
            var steps = Add("Maximum", [Add("Sub", [CastTo(Size(target), type), One()]), One()]);
            position = Add("Mul", [at, Add("RealDiv", [Add("Sub", [length, One()]), steps])]);
        }
        else
        {
            var step = op.Scale is { } scale ? Number(1 / scale[spatial], type) : Add("RealDiv", [length, CastTo(Size(target), type)]);
            position = Add("Sub", [Add("Mul", [Add("AddV2", [at, Half()]), step]), Half()]);
        }

        // cubic convolution takes its neighbours first, and then looks what stands there
        if (op.Mode == ResizeMode.Linear) position = Clamp(position, length);
        var along = new Shape([target, .. Enumerable.Repeat((Dim)1, input.Rank - axis - 1)]);
        return Neighbours(position, length, new(op.Mode, GridPadding.Border, op.AlignCorners))
            .Select(tap => Add("Mul", [TakeAlong(value, tap.Place, axis), ReshapeTo(CastTo(tap.Share!.Value, value.Type), along)]))
            .Aggregate((a, b) => Add("AddV2", [a, b]));
    }

    /// <summary>The elements that are repeated: by whole numbers where positions follow the sizes, by PyTorch's single precision where they follow a scale.</summary>
    TfOutput NearestAlong(TfOutput places, Dim size, Dim target, double? scale, bool exact)
    {
        if (scale is { } factor)
        {
            var at = CastTo(places, DType.Float32);
            if (exact) at = Add("AddV2", [at, Number(0.5, DType.Float32)]);
            return Add("Minimum", [CastTo(Add("Mul", [at, Number((float)(1 / factor), DType.Float32)]), DType.Int32), Size(size - 1)]);
        }

        // (i + 1/2) · size / target, doubled
        if (exact) places = Add("AddV2", [Add("Mul", [places, Integer(2)]), Integer(1)]);
        return Add("FloorDiv", [Add("Mul", [places, Size(size)]), Size(exact ? target * 2 : target)]);
    }

    /// <summary>Whether positions are those that the sizes alone give.</summary>
    static bool FollowsSizes(Resize op, Shape input) => op.AlignCorners || op.Scale is null
        || op.Scale.Select((scale, i) => input[i + 2].Known is { } size ? op.Size[i].Known == size * scale : scale == (long)scale).All(follows => follows);

    /// <summary>One of the elements along a dimension of which a sample is made.</summary>
    /// <param name="Place">Its place, int32, inside the image.</param>
    /// <param name="Share">Its share; null is all.</param>
    sealed record SampleTap(TfOutput Place, TfOutput? Share);

    /// <summary>TensorFlow has no such operator: the neighbours of each position are gathered from the flattened image and summed by their shares.</summary>
    void SampleGrid(Node node, Operators.GridSample op)
    {
        var (input, grid) = (node.Inputs[0]!, node.Inputs[1]!);
        var spatial = input.Rank - 2;
        var positions = Append(null, "Unpack", [Logical(grid)], [.. Enumerable.Repeat(grid.DType, spatial)], [("num", (long)spatial), ("axis", (long)spatial + 1)]);
        var image = ReshapeTo(ChannelsLast(input), new(input.Shape.Skip(2).Aggregate(input.Shape[0], (a, b) => a * b), input.Shape[1]));

        // places count over all images: TensorFlow.js reads the indices of the first image for each when a gather has batches;
        // the grid lists x before y before z, the image z before y before x
        var first = Add("Range", [Integer(0), Size(input.Shape[0]), Integer(1)], DType.Int32);
        SampleTap[] taps = [new(ReshapeTo(first, new([input.Shape[0], .. Enumerable.Repeat((Dim)1, spatial)])), null)];
        for (var d = 0; d < spatial; d++)
        {
            var along = Taps(new(positions, spatial - 1 - d), Size(input.Shape[d + 2]), op);
            var length = Size(input.Shape[d + 2]);
            taps = [.. taps.SelectMany(_ => along, (tap, next) => new SampleTap(
                Add("AddV2", [Add("Mul", [tap.Place, length]), next.Place]),
                tap.Share is { } a && next.Share is { } b ? Add("Mul", [a, b]) : tap.Share ?? next.Share))];
        }

        var places = new Shape([input.Shape[0], grid.Shape.Slice(1, spatial).Aggregate((Dim)1, (a, b) => a * b)]);
        var sampled = taps.Select(tap =>
        {
            var elements = Add("GatherV2", [image, ReshapeTo(tap.Place, places), Integer(0)], null, ("batch_dims", 0L));
            return tap.Share is { } share ? Add("Mul", [elements, ReshapeTo(share, new([.. places, 1]))]) : elements;
        }).Aggregate((a, b) => Add("AddV2", [a, b]));
        Result(node, ReshapeTo(sampled, Permuted(node.Outputs[0].Shape, LastPermutation(input.Rank))), channelsLast: true);
    }

    /// <summary>The elements that a position along one dimension is made of.</summary>
    SampleTap[] Taps(TfOutput position, TfOutput size, Operators.GridSample op)
    {
        var type = position.Type;
        TfOutput One() => Number(1, type);
        TfOutput Half() => Number(0.5, type);
        var length = CastTo(size, type);
        var moved = Add("AddV2", [position, One()]);
        var place = op.AlignCorners
            ? Add("Mul", [moved, Add("Mul", [Add("Sub", [length, One()]), Half()])])
            : Add("Mul", [Add("Sub", [Add("Mul", [moved, length]), One()]), Half()]);

        // cubic convolution takes its neighbours first, and then looks what stands there
        if (op.Mode != ResizeMode.Cubic) place = Inside(place, length, op);
        return op.Mode is ResizeMode.Nearest or ResizeMode.NearestExact ? [Tap(Add("Round", [place]), null, length, op.Padding)] : Neighbours(place, length, op);
    }

    /// <summary>The elements around a place, and their shares in it.</summary>
    SampleTap[] Neighbours(TfOutput place, TfOutput length, Operators.GridSample op)
    {
        var type = place.Type;
        var before = Add("Floor", [place]);
        var fraction = Add("Sub", [place, before]);
        if (op.Mode == ResizeMode.Linear)
            return [Tap(before, Add("Sub", [Number(1, type), fraction]), length, op.Padding), Tap(Add("AddV2", [before, Number(1, type)]), fraction, length, op.Padding)];
        return [.. CubicShares(fraction).Select((share, k) => Tap(Inside(Add("AddV2", [before, Number(k - 1, type)]), length, op), share, length, op.Padding))];
    }

    /// <summary>A place inside the image, and for zeros around it a share that is 0 outside.</summary>
    SampleTap Tap(TfOutput place, TfOutput? share, TfOutput length, GridPadding padding)
    {
        var inside = Clamp(place, length);
        if (padding == GridPadding.Zeros)
        {
            var within = CastTo(Add("Equal", [place, inside], DType.Bool), place.Type);
            share = share is { } given ? Add("Mul", [given, within]) : within;
        }

        return new(CastTo(inside, DType.Int32), share);
    }

    TfOutput Clamp(TfOutput place, TfOutput length) =>
        Add("Minimum", [Add("Maximum", [place, Number(0, place.Type)]), Add("Sub", [length, Number(1, place.Type)])]);

    /// <summary>Positions beyond the border, moved to where the padding takes its elements from.</summary>
    TfOutput Inside(TfOutput place, TfOutput length, Operators.GridSample op)
    {
        if (op.Padding == GridPadding.Zeros) return place;
        if (op.Padding == GridPadding.Border) return Clamp(place, length);

        // mirrored at the corners' centres, or at their outer edges: a triangle wave of period 2·span
        var low = Number(op.AlignCorners ? 0 : -0.5, place.Type);
        var span = Add("Maximum", [op.AlignCorners ? Add("Sub", [length, Number(1, place.Type)]) : length, Number(op.AlignCorners ? 1e-6 : 1, place.Type)]);
        var distance = Add("FloorMod", [Add("Abs", [Add("Sub", [place, low])]), Add("Mul", [span, Number(2, place.Type)])]);
        var mirrored = Add("Minimum", [distance, Add("Sub", [Add("Mul", [span, Number(2, place.Type)]), distance])]);
        return Clamp(Add("AddV2", [mirrored, low]), length);
    }

    /// <summary>The shares of four neighbours in cubic convolution with a = -0.75, as polynomials of the distance from the second.</summary>
    TfOutput[] CubicShares(TfOutput t)
    {
        const double A = -0.75;
        var rest = Add("Sub", [Number(1, t.Type), t]);
        TfOutput Polynomial(TfOutput x, params double[] coefficients) =>
            coefficients.Skip(1).Aggregate(Number(coefficients[0], t.Type), (value, c) => Add("AddV2", [Add("Mul", [value, x]), Number(c, t.Type)]));
        TfOutput Outer(TfOutput x) => Polynomial(x, A, -2 * A, A, 0); // the outer piece, about 1 + x
        TfOutput Inner(TfOutput x) => Polynomial(x, A + 2, -(A + 3), 0, 1);
        return [Outer(t), Inner(t), Inner(rest), Outer(rest)];
    }
}
