namespace Translator;

/// <summary>max(x, 0); PyTorch's <c>nn.ReLU</c>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class ReLU(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return input.Relu();
    }
}

/// <summary>x Φ(x); PyTorch's <c>nn.GELU</c>.</summary>
/// <param name="approximate"><c>"none"</c> or <c>"tanh"</c>.</param>
public class GELU(string approximate = "none") : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Gelu(input, approximate);
    }
}

/// <summary>Hyperbolic tangent; PyTorch's <c>nn.Tanh</c>.</summary>
public class Tanh : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return input.Tanh();
    }
}

/// <summary>1 / (1 + e^-x); PyTorch's <c>nn.Sigmoid</c>.</summary>
public class Sigmoid : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return input.Sigmoid();
    }
}

/// <summary>e^x over its sum along a dimension; PyTorch's <c>nn.Softmax</c>.</summary>
/// <param name="dim">The dimension.</param>
public class Softmax(int dim) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return input.Softmax(dim);
    }
}
