namespace Translator;

/// <summary>Mirrored elements around one dimension; PyTorch's <c>nn.ReflectionPad1d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReflectionPad1d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(1), "reflect");
    }
}

/// <summary>Mirrored elements around two dimensions; PyTorch's <c>nn.ReflectionPad2d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReflectionPad2d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(2), "reflect");
    }
}

/// <summary>Mirrored elements around three dimensions; PyTorch's <c>nn.ReflectionPad3d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReflectionPad3d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(3), "reflect");
    }
}
