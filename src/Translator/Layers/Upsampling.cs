namespace Translator;

/// <summary>Spatial dimensions in other sizes; PyTorch's <c>nn.Upsample</c>.</summary>
/// <param name="size">Output sizes: one for all spatial dimensions or one for each; or null.</param>
/// <param name="scaleFactor">Output over input, when no size is given.</param>
/// <param name="mode">As in <see cref="Functional.Interpolate"/>.</param>
/// <param name="alignCorners">Whether the corners' centres coincide.</param>
/// <param name="recomputeScaleFactor">Whether positions follow the resulting sizes.</param>
public class Upsample(int[]? size = null, Scales scaleFactor = default, string mode = "nearest", bool? alignCorners = null, bool recomputeScaleFactor = false) : Module, ILayer
{
    /// <summary>[N, C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Interpolate(input, size is null ? null : [.. size.Select(s => (Dim)s)], scaleFactor, mode, alignCorners, recomputeScaleFactor);
    }
}

/// <summary>Height and width in other sizes, by the element before; PyTorch's <c>nn.UpsamplingNearest2d</c>.</summary>
/// <param name="size">Output sizes: one for all spatial dimensions or one for each; or null.</param>
/// <param name="scaleFactor">Output over input, when no size is given.</param>
public class UpsamplingNearest2d(int[]? size = null, Scales scaleFactor = default) : Module, ILayer
{
    /// <summary>[N, C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Interpolate(input, size is null ? null : [.. size.Select(s => (Dim)s)], scaleFactor);
    }
}

/// <summary>Height and width in other sizes, bilinear with aligned corners; PyTorch's <c>nn.UpsamplingBilinear2d</c>.</summary>
/// <param name="size">Output sizes: one for all spatial dimensions or one for each; or null.</param>
/// <param name="scaleFactor">Output over input, when no size is given.</param>
public class UpsamplingBilinear2d(int[]? size = null, Scales scaleFactor = default) : Module, ILayer
{
    /// <summary>[N, C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Interpolate(input, size is null ? null : [.. size.Select(s => (Dim)s)], scaleFactor, "bilinear", true);
    }
}
