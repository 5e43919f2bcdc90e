namespace Translator;

/// <summary>The border's element around one dimension; PyTorch's <c>nn.ReplicationPad1d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReplicationPad1d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(1), "replicate");
    }
}

/// <summary>The border's element around two dimensions; PyTorch's <c>nn.ReplicationPad2d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReplicationPad2d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(2), "replicate");
    }
}

/// <summary>The border's element around three dimensions; PyTorch's <c>nn.ReplicationPad3d</c>.</summary>
/// <param name="padding">One number for all sides, or before and after for each dimension, the last one first.</param>
public class ReplicationPad3d(Sizes padding) : Module, ILayer
{
    /// <summary>[N, C, ...] or [C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Pad(input, padding.Sides(3), "replicate");
    }
}
