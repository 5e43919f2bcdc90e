namespace Translator;

/// <summary>Elements from the other end around one dimension; PyTorch's <c>nn.CircularPad1d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class CircularPad1d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(1), "circular");
    }
}

/// <summary>Elements from the other end around two dimensions; PyTorch's <c>nn.CircularPad2d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class CircularPad2d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(2), "circular");
    }
}

/// <summary>Elements from the other end around three dimensions; PyTorch's <c>nn.CircularPad3d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class CircularPad3d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(3), "circular");
    }
}
