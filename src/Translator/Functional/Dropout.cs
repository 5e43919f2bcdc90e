namespace Translator;

public static partial class Functional
{
    /// <summary>Elements set to zero at random in training, the others divided by 1 - p; the identity in evaluation. <c>torch.nn.functional.dropout</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="p">Share of elements, 0 to 1.</param>
    /// <param name="training">Whether this is training; pass a module's <see cref="Module.Training"/>.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => Drop(input, input.Shape, p, training);

    /// <summary>Channels set to zero at random in training; the identity in evaluation. <c>torch.nn.functional.dropout1d</c>.</summary>
    /// <param name="input">[N, C, L] or [C, L].</param>
    /// <param name="p">Share of channels, 0 to 1.</param>
    /// <param name="training">Whether this is training.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => DropChannels(1, input, p, training);

    /// <summary>Channels set to zero at random in training; the identity in evaluation. <c>torch.nn.functional.dropout2d</c>.</summary>
    /// <param name="input">[N, C, H, W] or [C, H, W].</param>
    /// <param name="p">Share of channels, 0 to 1.</param>
    /// <param name="training">Whether this is training.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => DropChannels(2, input, p, training);

    /// <summary>Channels set to zero at random in training; the identity in evaluation. <c>torch.nn.functional.dropout3d</c>.</summary>
    /// <param name="input">[N, C, D, H, W] or [C, D, H, W].</param>
    /// <param name="p">Share of channels, 0 to 1.</param>
    /// <param name="training">Whether this is training.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => DropChannels(3, input, p, training);

    /// <summary>Elements set to SELU's least value at random in training, so that mean and variance stay; the identity in evaluation. <c>torch.nn.functional.alpha_dropout</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="p">Share of elements, 0 to 1.</param>
    /// <param name="training">Whether this is training.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor AlphaDropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) => DropToLeast(input, input.Shape, p, training);

    /// <summary><see cref="AlphaDropout"/> of whole channels; <c>torch.nn.functional.feature_alpha_dropout</c>.</summary>
    /// <param name="input">[N, C, ...].</param>
    /// <param name="p">Share of channels, 0 to 1.</param>
    /// <param name="training">Whether this is training.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor FeatureAlphaDropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) => DropToLeast(input, ChannelMask(input.Shape, 2), p, training);

    static Tensor DropChannels(int spatial, Tensor input, double p, bool training) => Drop(input, ChannelMask(input.Shape, Windows.CheckRank(input.Shape, spatial, $"Dropout{spatial}d")), p, training);

    static Shape ChannelMask(Shape shape, int kept) => new(shape.Select((size, i) => i < kept ? size : (Dim)1));

    static Tensor Drop(Tensor input, Shape mask, double p, bool training)
    {
        if (CheckShare(p) == 0 || !training) return input;
        return p == 1 ? ZerosLike(input) : input * (To(Kept(mask, p), input.DType) / (1 - p));
    }

    static Tensor DropToLeast(Tensor input, Shape mask, double p, bool training)
    {
        if (CheckShare(p) == 0 || !training) return input;
        if (p == 1) return ZerosLike(input);
        const double least = -1.7580993408473766; // -s α of SELU
        var scale = 1 / Math.Sqrt((1 - p) * (1 + p * least * least));
        return Where(Kept(mask, p), input, least) * scale - scale * p * least;
    }

    static Tensor Kept(Shape mask, double p) => Rand([.. mask]) >= p;

    static double CheckShare(double p) => p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));
}
