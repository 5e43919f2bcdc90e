namespace Translator;

/// <summary>x / (1 + e^-x), also called swish; PyTorch's <c>nn.SiLU</c>. See <see cref="Functional.Silu(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class SiLU(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Silu(input);
    }
}

/// <summary>x · tanh(log(1 + e^x)); PyTorch's <c>nn.Mish</c>. See <see cref="Functional.Mish(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Mish(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Mish(input);
    }
}

/// <summary>log(1 + e^(βx)) / β; PyTorch's <c>nn.Softplus</c>. See <see cref="Functional.Softplus"/>.</summary>
/// <param name="beta">β: how sharp the bend is.</param>
/// <param name="threshold">Where βx is above it, the result is x.</param>
public class Softplus(double beta = 1, double threshold = 20) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Softplus(input, beta, threshold);
    }
}

/// <summary>x / (1 + |x|); PyTorch's <c>nn.Softsign</c>. See <see cref="Functional.Softsign"/>.</summary>
public class Softsign : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Softsign(input);
    }
}

/// <summary>-log(1 + e^-x), computed stably; PyTorch's <c>nn.LogSigmoid</c>. See <see cref="Functional.Logsigmoid"/>.</summary>
public class LogSigmoid : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Logsigmoid(input);
    }
}

/// <summary>a · sigmoid(b), a and b being the halves along a dimension; PyTorch's <c>nn.GLU</c>. See <see cref="Functional.Glu"/>.</summary>
/// <param name="dim">The dimension, of even size.</param>
public class GLU(int dim = -1) : Module, ILayer
{
    /// <summary>Any shape; the dimension is halved.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Glu(input, dim);
    }
}

/// <summary>e^-x over its sum along a dimension; PyTorch's <c>nn.Softmin</c>. See <see cref="Functional.Softmin"/>.</summary>
/// <param name="dim">The dimension.</param>
public class Softmin(int dim) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Softmin(input, dim);
    }
}

/// <summary>Logarithm of the softmax along a dimension, computed stably; PyTorch's <c>nn.LogSoftmax</c>. See <see cref="Functional.LogSoftmax"/>.</summary>
/// <param name="dim">The dimension.</param>
public class LogSoftmax(int dim) : Module, ILayer
{
    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LogSoftmax(input, dim);
    }
}

/// <summary>e^x over its sum over the channels; PyTorch's <c>nn.Softmax2d</c>.</summary>
public class Softmax2d : Module, ILayer
{
    /// <summary>[N, C, H, W] or [C, H, W].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Softmax(input, -3);
    }
}
