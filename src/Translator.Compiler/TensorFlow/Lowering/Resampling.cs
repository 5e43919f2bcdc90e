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
    /// TensorFlow's kernels know images alone, and positions that follow the sizes. What they lack is gathered, or a product with a matrix for each dimension;
    /// its cubic kernel has another coefficient than PyTorch's.
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
            if (input.Shape[i + 2].Known is not { } size || op.Size[i].Known is not { } target)
                throw new ModelException($"this resizing needs known sizes in TensorFlow, but the input is {input.Shape}; give the input its size", "input");
            var scale = op.Scale?[i] ?? (double)target / size;
            if (size == target && scale == 1) continue;
            if (nearest) result = Add("GatherV2", [result, Integers(ResizePositions.Nearest(size, target, scale, op.Mode == ResizeMode.NearestExact)), Integer(last ? i + 1 : i + 2)], null, ("batch_dims", 0L));
            else result = MultiplyAlong(result, input.Rank, i + 2, Constant(input.DType, [size, target], ResizePositions.Matrix(size, target, scale, op.Mode == ResizeMode.Cubic, op.AlignCorners)));
        }

        Result(node, result, last);
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
        if (op.Mode is ResizeMode.Nearest or ResizeMode.NearestExact) return [Tap(Add("Round", [place]), null, length, op.Padding)];
        var before = Add("Floor", [place]);
        var fraction = Add("Sub", [place, before]);
        if (op.Mode == ResizeMode.Linear)
            return [Tap(before, Add("Sub", [One(), fraction]), length, op.Padding), Tap(Add("AddV2", [before, One()]), fraction, length, op.Padding)];
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
