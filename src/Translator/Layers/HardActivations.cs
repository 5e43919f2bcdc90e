namespace Translator;

/// <summary>min(max(x, minVal), maxVal); PyTorch's <c>nn.Hardtanh</c>. See <see cref="Functional.Hardtanh"/>.</summary>
/// <param name="minVal">Lower bound.</param>
/// <param name="maxVal">Upper bound.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Hardtanh(double minVal = -1, double maxVal = 1, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Hardtanh(input, minVal, maxVal);
    }
}

/// <summary>min(max(x + 3, 0), 6) / 6; PyTorch's <c>nn.Hardsigmoid</c>. See <see cref="Functional.Hardsigmoid(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Hardsigmoid(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Hardsigmoid(input);
    }
}

/// <summary>x · min(max(x + 3, 0), 6) / 6; PyTorch's <c>nn.Hardswish</c>. See <see cref="Functional.Hardswish(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Hardswish(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Hardswish(input);
    }
}

/// <summary>0 where |x| ≤ λ, else x; PyTorch's <c>nn.Hardshrink</c>. See <see cref="Functional.Hardshrink"/>.</summary>
/// <param name="lambd">λ.</param>
public class Hardshrink(double lambd = 0.5) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Hardshrink(input, lambd);
    }
}

/// <summary>x - λ above λ, x + λ below -λ, 0 between; PyTorch's <c>nn.Softshrink</c>. See <see cref="Functional.Softshrink"/>.</summary>
/// <param name="lambd">λ, at least 0.</param>
public class Softshrink(double lambd = 0.5) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Softshrink(input, lambd);
    }
}

/// <summary>x - tanh(x); PyTorch's <c>nn.Tanhshrink</c>. See <see cref="Functional.Tanhshrink"/>.</summary>
public class Tanhshrink : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Tanhshrink(input);
    }
}
