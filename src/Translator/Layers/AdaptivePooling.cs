namespace Translator;

/// <summary>Means over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveAvgPool1d</c>. See <see cref="Functional.AdaptiveAvgPool1d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveAvgPool1d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveAvgPool1d(input, outputSize);
    }
}

/// <summary>Means over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveAvgPool2d</c>. See <see cref="Functional.AdaptiveAvgPool2d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveAvgPool2d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveAvgPool2d(input, outputSize);
    }
}

/// <summary>Means over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveAvgPool3d</c>. See <see cref="Functional.AdaptiveAvgPool3d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveAvgPool3d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveAvgPool3d(input, outputSize);
    }
}

/// <summary>Maxima over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveMaxPool1d</c>. See <see cref="Functional.AdaptiveMaxPool1d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveMaxPool1d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, L] or [C, L].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool1d(input, outputSize);
    }

    /// <summary>The maxima, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool1dWithIndices(input, outputSize);
    }
}

/// <summary>Maxima over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveMaxPool2d</c>. See <see cref="Functional.AdaptiveMaxPool2d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveMaxPool2d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool2d(input, outputSize);
    }

    /// <summary>The maxima, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool2dWithIndices(input, outputSize);
    }
}

/// <summary>Maxima over windows that divide each spatial dimension into a number of parts; PyTorch's <c>nn.AdaptiveMaxPool3d</c>. See <see cref="Functional.AdaptiveMaxPool3d"/>.</summary>
/// <param name="outputSize">Number of parts; null keeps the size.</param>
public class AdaptiveMaxPool3d(OutputSizes outputSize) : Module, ILayer
{
    /// <summary>[N, C, D, H, W] or [C, D, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool3d(input, outputSize);
    }

    /// <summary>The maxima, and where they stand: what <c>return_indices</c> gives in PyTorch.</summary>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor input)
    {
        using var scope = Enter();
        return Functional.AdaptiveMaxPool3dWithIndices(input, outputSize);
    }
}
