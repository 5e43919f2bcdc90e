namespace Translator.Operators;

/// <summary>Spatial dimensions of [N, C, ...] in other sizes.</summary>
/// <param name="Size">Output size per spatial dimension.</param>
/// <param name="Scale">
/// Output over input per spatial dimension, where source positions follow a given factor; null where they follow the sizes.
/// Without aligned corners, element i comes from position (i + 0.5) / scale - 0.5 (below 0: 0, but not for cubic); nearest: ⌊i / scale⌋; nearest-exact: ⌊(i + 0.5) / scale⌋.
/// </param>
/// <param name="Mode">How elements between others are made.</param>
/// <param name="AlignCorners">Whether the corners' centres coincide: element i comes from position i (in - 1) / (out - 1).</param>
public sealed record Resize(IReadOnlyList<Dim> Size, IReadOnlyList<double>? Scale, ResizeMode Mode, bool AlignCorners) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => inputs[0]! with { Shape = new([.. inputs[0]!.Shape.Take(2), .. Size]) };
}

/// <summary>How <see cref="Resize"/> makes elements between others.</summary>
public enum ResizeMode
{
    /// <summary>The one before: ⌊position⌋ without half-pixel centres, as old versions of OpenCV.</summary>
    Nearest,

    /// <summary>The nearest centre, as scikit-image and Pillow.</summary>
    NearestExact,

    /// <summary>Linear in each dimension: linear, bilinear, trilinear.</summary>
    Linear,

    /// <summary>Cubic convolution with a = -0.75 in each dimension; positions beyond the border take its element.</summary>
    Cubic,
}

/// <summary>
/// Elements of an image at given positions, -1 to 1 across the image. Inputs: x [N, C, H, W] (or [N, C, D, H, W]), grid [N, H', W', 2] with (x, y) (or [N, D', H', W', 3] with (x, y, z)).
/// </summary>
/// <param name="Mode">Nearest, Linear, or Cubic (a = -0.75; two dimensions only).</param>
/// <param name="Padding">What stands beyond the border.</param>
/// <param name="AlignCorners">Whether -1 and 1 are the centres of the corner elements instead of their outer edges.</param>
public sealed record GridSample(ResizeMode Mode, GridPadding Padding, bool AlignCorners) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs)
    {
        var (x, grid) = (inputs[0]!, inputs[1]!.Shape);
        if (x.Shape.Rank is not (4 or 5)) throw new ModelException($"grid_sample needs [N, C, H, W] or [N, C, D, H, W], but the input is {x.Shape}", "input");
        if (grid.Rank != x.Shape.Rank || grid[0] != x.Shape[0] || grid[-1] != x.Shape.Rank - 2)
            throw new ModelException($"the grid of {x.Shape} is [{x.Shape[0]}, sizes..., {x.Shape.Rank - 2}], but this one is {grid}", "grid");
        return x with { Shape = new([.. x.Shape.Take(2), .. grid.Slice(1, grid.Rank - 2)]) };
    }
}

/// <summary>What stands beyond an image's border in <see cref="GridSample"/>.</summary>
public enum GridPadding
{
    /// <summary>Zeros.</summary>
    Zeros,

    /// <summary>The border's element.</summary>
    Border,

    /// <summary>The image mirrored at the border, again and again.</summary>
    Reflection,
}
