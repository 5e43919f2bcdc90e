namespace Translator;

/// <summary>Sets elements to zero at random in training; the identity in evaluation. PyTorch's <c>nn.Dropout</c>.</summary>
/// <param name="p">Share of elements, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public sealed class Dropout(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of elements.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public Tensor Forward(Tensor input) => input;
}
