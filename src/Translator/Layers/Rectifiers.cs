namespace Translator;

/// <summary>min(max(x, 0), 6); PyTorch's <c>nn.ReLU6</c>. See <see cref="Functional.Relu6(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class ReLU6(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Relu6(input);
    }
}

/// <summary>x above 0, slope · x below; PyTorch's <c>nn.LeakyReLU</c>. See <see cref="Functional.LeakyRelu"/>.</summary>
/// <param name="negativeSlope">The slope below 0.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class LeakyReLU(double negativeSlope = 0.01, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.LeakyRelu(input, negativeSlope);
    }
}

/// <summary>x above 0, slope · x below, the slope being the mean of the bounds as in evaluation; PyTorch's <c>nn.RReLU</c>. See <see cref="Functional.Rrelu"/>.</summary>
/// <param name="lower">Least slope.</param>
/// <param name="upper">Largest slope.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class RReLU(double lower = 1.0 / 8, double upper = 1.0 / 3, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Rrelu(input, lower, upper);
    }
}

/// <summary>x above 0, α (e^x - 1) below; PyTorch's <c>nn.ELU</c>. See <see cref="Functional.Elu"/>.</summary>
/// <param name="alpha">α: the bound below, negated.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class ELU(double alpha = 1, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Elu(input, alpha);
    }
}

/// <summary>s · elu(x, α) with constants that keep mean and variance; PyTorch's <c>nn.SELU</c>. See <see cref="Functional.Selu(Tensor)"/>.</summary>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class SELU(bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Selu(input);
    }
}

/// <summary>max(x, 0) + min(α (e^(x/α) - 1), 0); PyTorch's <c>nn.CELU</c>. See <see cref="Functional.Celu"/>.</summary>
/// <param name="alpha">α, not 0.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class CELU(double alpha = 1, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Celu(input, alpha);
    }
}

/// <summary>x above 0, weight · x below, with a trained weight; PyTorch's <c>nn.PReLU</c>. See <see cref="Functional.Prelu"/>.</summary>
/// <param name="numParameters">One weight for all channels, or the number of channels.</param>
/// <param name="init">The weight before training.</param>
public class PReLU(int numParameters = 1, double init = 0.25) : Module, ILayer
{
    readonly Parameter weight = new(new Initializer.Constant(init), numParameters);

    /// <summary>[1] or [C].</summary>
    public Tensor Weight => weight;

    /// <summary>[N, C, ...].</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Prelu(input, weight);
    }
}

/// <summary>x above a threshold, a value elsewhere; PyTorch's <c>nn.Threshold</c>. See <see cref="Functional.Threshold"/>.</summary>
/// <param name="threshold">The threshold.</param>
/// <param name="value">What stands for smaller elements.</param>
/// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
public class Threshold(double threshold, double value, bool inplace = false) : Module, ILayer
{
    /// <summary>As PyTorch shows it; it changes nothing here.</summary>
    public bool Inplace => inplace;

    /// <summary>Any shape.</summary>
    public virtual Tensor Forward(Tensor input)
    {
        using var scope = Enter();
        return Functional.Threshold(input, threshold, value);
    }
}
