namespace Translator;

public static partial class Functional
{
    /// <summary>[..., C·r², H, W] to [..., C, H·r, W·r]; <c>torch.nn.functional.pixel_shuffle</c> (<see href="https://arxiv.org/abs/1609.05158"/>).</summary>
    /// <param name="input">At least three dimensions.</param>
    /// <param name="upscaleFactor">r.</param>
    public static Tensor PixelShuffle(Tensor input, int upscaleFactor)
    {
        var (batch, c, h, w) = Image(input, "pixel_shuffle");
        Dim r = Factor(upscaleFactor, nameof(upscaleFactor));
        if (c % (r * r) != 0) throw new ModelException($"pixel_shuffle by {r} needs a multiple of {r * r} channels, but the input {input.Shape} has {c}", nameof(input));
        var n = batch.Length;
        var parts = Reshape(input, [.. batch, c / (r * r), r, r, h, w]);
        return Reshape(Permute(parts, [.. Enumerable.Range(0, n), n, n + 3, n + 1, n + 4, n + 2]), [.. batch, c / (r * r), h * r, w * r]);
    }

    /// <summary>[..., C, H·r, W·r] to [..., C·r², H, W]; <c>torch.nn.functional.pixel_unshuffle</c>.</summary>
    /// <param name="input">At least three dimensions.</param>
    /// <param name="downscaleFactor">r.</param>
    public static Tensor PixelUnshuffle(Tensor input, int downscaleFactor)
    {
        var (batch, c, h, w) = Image(input, "pixel_unshuffle");
        Dim r = Factor(downscaleFactor, nameof(downscaleFactor));
        if ((h % r).Known is > 0 || (w % r).Known is > 0) throw new ModelException($"pixel_unshuffle by {r} needs height and width that it divides, but the input is {input.Shape}", nameof(input));
        var n = batch.Length;
        var parts = Reshape(input, [.. batch, c, h / r, r, w / r, r]);
        return Reshape(Permute(parts, [.. Enumerable.Range(0, n), n, n + 2, n + 4, n + 1, n + 3]), [.. batch, c * r * r, h / r, w / r]);
    }

    /// <summary>Channels of several groups interleaved; <c>torch.nn.functional.channel_shuffle</c> (<see href="https://arxiv.org/abs/1707.01083"/>).</summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="groups">Number of groups; divides C.</param>
    public static Tensor ChannelShuffle(Tensor input, int groups)
    {
        if (input.Rank < 3) throw new ModelException($"channel_shuffle needs [N, C, ...], but the input is {input.Shape}", nameof(input));
        var channels = input.Shape[1];
        if (channels % Factor(groups, nameof(groups)) != 0) throw new ModelException($"groups {groups} does not divide the {channels} channels of {input.Shape}", nameof(groups));
        return Reshape(Transpose(Unflatten(input, 1, [groups, channels / groups]), 1, 2), [.. input.Shape]);
    }

    static (Dim[] Batch, Dim Channels, Dim Height, Dim Width) Image(Tensor input, string function) => input.Rank >= 3
        ? ([.. input.Shape.Take(input.Rank - 3)], input.Shape[-3], input.Shape[-2], input.Shape[-1])
        : throw new ModelException($"{function} needs [..., C, H, W], but the input is {input.Shape}", nameof(input));

    static int Factor(int value, string argument)
    {
        Require.Positive(value, argument);
        return value;
    }
}
