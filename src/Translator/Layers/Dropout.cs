namespace Translator;

/// <summary>Sets elements to zero at random in training; the identity in evaluation. PyTorch's <c>nn.Dropout</c>.</summary>
/// <param name="p">Share of elements, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Dropout(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of elements.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Dropout(input, P, Training);
    }
}

/// <summary>Sets channels to zero at random in training; the identity in evaluation. PyTorch's <c>nn.Dropout1d</c>.</summary>
/// <param name="p">Share of channels, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Dropout1d(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of channels.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Dropout1d(input, P, Training);
    }
}

/// <summary>Sets channels to zero at random in training; the identity in evaluation. PyTorch's <c>nn.Dropout2d</c>.</summary>
/// <param name="p">Share of channels, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Dropout2d(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of channels.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Dropout2d(input, P, Training);
    }
}

/// <summary>Sets channels to zero at random in training; the identity in evaluation. PyTorch's <c>nn.Dropout3d</c>.</summary>
/// <param name="p">Share of channels, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Dropout3d(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of channels.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Dropout3d(input, P, Training);
    }
}

/// <summary>Sets elements to SELU's least value at random in training; the identity in evaluation. PyTorch's <c>nn.AlphaDropout</c>.</summary>
/// <param name="p">Share of elements, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class AlphaDropout(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of elements.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AlphaDropout(input, P, Training);
    }
}

/// <summary>Sets channels to SELU's least value at random in training; the identity in evaluation. PyTorch's <c>nn.FeatureAlphaDropout</c>.</summary>
/// <param name="p">Share of channels, 0 to 1.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class FeatureAlphaDropout(double p = 0.5, bool inplace = false) : Module, ILayer
{
    /// <summary>Share of channels.</summary>
    public double P { get; } = p is >= 0 and <= 1 ? p : throw new ModelException($"p is a share from 0 to 1, but is {p}", nameof(p));

    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>[N, C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.FeatureAlphaDropout(input, P, Training);
    }
}
