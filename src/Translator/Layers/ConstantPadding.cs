namespace Translator;

/// <summary>A number around one dimension; PyTorch's <c>nn.ConstantPad1d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
/// <param name="value">The number.</param>
public class ConstantPad1d(Sizes padding, double value) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(1), "constant", value);
    }
}

/// <summary>A number around two dimensions; PyTorch's <c>nn.ConstantPad2d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
/// <param name="value">The number.</param>
public class ConstantPad2d(Sizes padding, double value) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(2), "constant", value);
    }
}

/// <summary>A number around three dimensions; PyTorch's <c>nn.ConstantPad3d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
/// <param name="value">The number.</param>
public class ConstantPad3d(Sizes padding, double value) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(3), "constant", value);
    }
}
