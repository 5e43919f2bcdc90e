namespace Translator;

/// <summary>Zeros around one dimension; PyTorch's <c>nn.ZeroPad1d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ZeroPad1d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(1), "constant");
    }
}

/// <summary>Zeros around two dimensions; PyTorch's <c>nn.ZeroPad2d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ZeroPad2d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(2), "constant");
    }
}

/// <summary>Zeros around three dimensions; PyTorch's <c>nn.ZeroPad3d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ZeroPad3d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(3), "constant");
    }
}
