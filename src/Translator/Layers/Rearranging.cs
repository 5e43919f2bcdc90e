namespace Translator;

/// <summary>[..., C·r², H, W] to [..., C, H·r, W·r]; PyTorch's <c>nn.PixelShuffle</c>.</summary>
/// <param name="upscaleFactor">r.</param>
public class PixelShuffle(int upscaleFactor) : Module, ILayer
{
    /// <summary>At least three dimensions.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.PixelShuffle(input, upscaleFactor);
    }
}

/// <summary>[..., C, H·r, W·r] to [..., C·r², H, W]; PyTorch's <c>nn.PixelUnshuffle</c>.</summary>
/// <param name="downscaleFactor">r.</param>
public class PixelUnshuffle(int downscaleFactor) : Module, ILayer
{
    /// <summary>At least three dimensions.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.PixelUnshuffle(input, downscaleFactor);
    }
}

/// <summary>Channels of several groups interleaved; PyTorch's <c>nn.ChannelShuffle</c>.</summary>
/// <param name="groups">Number of groups.</param>
public class ChannelShuffle(int groups) : Module, ILayer
{
    /// <summary>[N, C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.ChannelShuffle(input, groups);
    }
}

/// <summary>Some dimensions as one; PyTorch's <c>nn.Flatten</c>.</summary>
/// <param name="start">First dimension, <c>start_dim</c>.</param>
/// <param name="end">Last dimension, <c>end_dim</c>, included.</param>
public class Flatten(int start = 1, int end = -1) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Flatten(input, start, end);
    }
}

/// <summary>One dimension as several; PyTorch's <c>nn.Unflatten</c>.</summary>
/// <param name="dim">The dimension.</param>
/// <param name="unflattenedSize">Their sizes; one may be -1 and is inferred.</param>
public class Unflatten(int dim, int[] unflattenedSize) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Unflatten(input, dim, [.. unflattenedSize.Select(size => (Dim)size)]);
    }
}

/// <summary>The windows of an image as columns; PyTorch's <c>nn.Unfold</c>.</summary>
/// <param name="kernelSize">The window.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="padding">Zeros on both sides; 0.</param>
/// <param name="stride">Steps of the window; 1.</param>
public class Unfold(Sizes kernelSize, Sizes dilation = default, Sizes padding = default, Sizes stride = default) : Module, ILayer
{
    /// <summary>[N, C, H, W] to [N, C · window, windows].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Unfold(input, kernelSize, dilation, padding, stride);
    }
}

/// <summary>An image of columns added where their windows stand; PyTorch's <c>nn.Fold</c>.</summary>
/// <param name="outputSize">Height and width.</param>
/// <param name="kernelSize">The window.</param>
/// <param name="dilation">Distance between the window's elements; 1.</param>
/// <param name="padding">What is cut off on both sides; 0.</param>
/// <param name="stride">Steps of the window; 1.</param>
public class Fold(Sizes outputSize, Sizes kernelSize, Sizes dilation = default, Sizes padding = default, Sizes stride = default) : Module, ILayer
{
    /// <summary>[N, C · window, windows] to [N, C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Fold(input, outputSize, kernelSize, dilation, padding, stride);
    }
}
