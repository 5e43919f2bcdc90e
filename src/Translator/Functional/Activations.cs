namespace Translator;

public static partial class Functional
{
    /// <summary>max(x, 0); <c>torch.nn.functional.relu</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Relu(Tensor input) => Apply(new Operators.Relu(), CheckNumbers(input, "relu"));

    /// <summary>1 / (1 + e^-x); <c>torch.sigmoid</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sigmoid(Tensor input) => ApplyFloat(new Operators.Sigmoid(), input);

    /// <summary>Hyperbolic tangent; <c>torch.tanh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Tanh(Tensor input) => ApplyFloat(new Operators.Tanh(), input);

    /// <summary>x Φ(x), Φ being the normal distribution; <c>torch.nn.functional.gelu</c> (<see href="https://arxiv.org/abs/1606.08415"/>).</summary>
    /// <param name="input">Any shape, floating point.</param>
    /// <param name="approximate"><c>"none"</c>: with the error function; <c>"tanh"</c>: 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).</param>
    public static Tensor Gelu(Tensor input, string approximate = "none") => approximate is "none" or "tanh"
        ? Apply(new Operators.Gelu(approximate == "tanh"), CheckFloat(input, "gelu"))
        : throw new ModelException($"approximate is \"none\" or \"tanh\", not \"{approximate}\"", nameof(approximate));

    /// <summary>e^x over its sum along a dimension; <c>torch.softmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension; negative counts from the last.</param>
    /// <param name="dtype">Converts the input before.</param>
    public static Tensor Softmax(Tensor input, int dim, DType? dtype = null) => Apply(new Operators.Softmax(Shape.Axis(dim, input.Rank)), CheckFloat(Converted(input, dtype), "a softmax"));

    /// <summary>Logarithm of <see cref="Softmax"/>, computed stably; <c>torch.log_softmax</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension; negative counts from the last.</param>
    /// <param name="dtype">Converts the input before.</param>
    public static Tensor LogSoftmax(Tensor input, int dim, DType? dtype = null) => Apply(new Operators.LogSoftmax(Shape.Axis(dim, input.Rank)), CheckFloat(Converted(input, dtype), "a softmax"));

    /// <summary>e^-x over its sum along a dimension; <c>torch.nn.functional.softmin</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension; negative counts from the last.</param>
    /// <param name="dtype">Converts the input before.</param>
    public static Tensor Softmin(Tensor input, int dim, DType? dtype = null) => Softmax(-input, dim, dtype);

    /// <summary>min(max(x, 0), 6); <c>torch.nn.functional.relu6</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Relu6(Tensor input) => Clamp(input, 0, 6);

    /// <summary>min(max(x, minVal), maxVal); <c>torch.nn.functional.hardtanh</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="minVal">Lower bound.</param>
    /// <param name="maxVal">Upper bound.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Hardtanh(Tensor input, double minVal = -1, double maxVal = 1, bool inplace = false) => minVal < maxVal
        ? Clamp(input, minVal, maxVal)
        : throw new ModelException($"minVal {minVal} is not below maxVal {maxVal}", nameof(minVal));

    /// <summary>x · min(max(x + 3, 0), 6) / 6; <c>torch.nn.functional.hardswish</c> (<see href="https://arxiv.org/abs/1905.02244"/>).</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Hardswish(Tensor input) => Apply(new Operators.HardSwish(), CheckFloat(input, "hardswish"));

    /// <summary>min(max(x + 3, 0), 6) / 6; <c>torch.nn.functional.hardsigmoid</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Hardsigmoid(Tensor input) => Apply(new Operators.HardSigmoid(), CheckFloat(input, "hardsigmoid"));

    /// <summary>x / (1 + e^-x), also called swish; <c>torch.nn.functional.silu</c> (<see href="https://arxiv.org/abs/1606.08415"/>).</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Silu(Tensor input) => CheckFloat(input, "silu") * Sigmoid(input);

    /// <summary>x · tanh(log(1 + e^x)); <c>torch.nn.functional.mish</c> (<see href="https://arxiv.org/abs/1908.08681"/>).</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Mish(Tensor input) => Apply(new Operators.Mish(), CheckFloat(input, "mish"));

    /// <summary>x above 0, α (e^x - 1) below; <c>torch.nn.functional.elu</c> (<see href="https://arxiv.org/abs/1511.07289"/>).</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="alpha">α: the bound below, negated.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Elu(Tensor input, double alpha = 1, bool inplace = false) => Apply(new Operators.Elu(alpha), CheckFloat(input, "elu"));

    /// <summary>s · elu(x, α) with s = 1.0507009873554805 and α = 1.6732632423543772; <c>torch.nn.functional.selu</c> (<see href="https://arxiv.org/abs/1706.02515"/>).</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Selu(Tensor input) => Apply(new Operators.Selu(), CheckFloat(input, "selu"));

    /// <summary>max(x, 0) + min(α (e^(x/α) - 1), 0); <c>torch.nn.functional.celu</c> (<see href="https://arxiv.org/abs/1704.07483"/>).</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="alpha">α, not 0.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Celu(Tensor input, double alpha = 1, bool inplace = false) => alpha != 0
        ? Apply(new Operators.Celu(alpha), CheckFloat(input, "celu"))
        : throw new ModelException("alpha is 0, which celu divides by", nameof(alpha));

    /// <summary>x above 0, slope · x below; <c>torch.nn.functional.leaky_relu</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="negativeSlope">The slope below 0.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor LeakyRelu(Tensor input, double negativeSlope = 0.01, bool inplace = false) => Apply(new Operators.LeakyRelu(negativeSlope), CheckFloat(input, "leaky_relu"));

    /// <summary>x above 0, slope · x below, the slope being the mean of the bounds as in evaluation; <c>torch.nn.functional.rrelu</c> (<see href="https://arxiv.org/abs/1505.00853"/>).</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="lower">Least slope.</param>
    /// <param name="upper">Largest slope.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Rrelu(Tensor input, double lower = 1.0 / 8, double upper = 1.0 / 3, bool inplace = false) => LeakyRelu(input, (lower + upper) / 2);

    /// <summary>x above 0, weight · x below; <c>torch.nn.functional.prelu</c> (<see href="https://arxiv.org/abs/1502.01852"/>).</summary>
    /// <param name="input">[N, C, ...]; with fewer than two dimensions there is one channel.</param>
    /// <param name="weight">[C], or [1] for all channels.</param>
    public static Tensor Prelu(Tensor input, Tensor weight)
    {
        var channels = input.Rank < 2 ? (Dim)1 : input.Shape[1];
        if (weight.Rank > 1 || (weight.Shape.Elements != 1 && weight.Shape.Elements != channels))
            throw new ModelException($"prelu needs one weight or {channels}, one for each channel of the input {input.Shape}, but has {weight.Shape}", nameof(weight));
        var slope = weight.Shape.Elements == 1 ? Reshape(weight) : Reshape(weight, [weight.Shape[0], .. Enumerable.Repeat((Dim)1, input.Rank - 2)]);
        return Apply(new Operators.PRelu(), input, slope);
    }

    /// <summary>log(1 + e^(βx)) / β, and x itself where βx is above the threshold; <c>torch.nn.functional.softplus</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="beta">β: how sharp the bend is.</param>
    /// <param name="threshold">Above it the result is x.</param>
    public static Tensor Softplus(Tensor input, double beta = 1, double threshold = 20)
    {
        CheckFloat(input, "softplus");
        var scaled = beta == 1 ? input : input * beta;
        var bent = Apply(new Operators.Softplus(), scaled);
        if (beta != 1) bent /= beta;

        // above 20, log(1 + e^x) is x for float32 and narrower types: nothing to choose
        return threshold >= 20 && input.DType != DType.Float64 ? bent : Where(scaled > threshold, input, bent);
    }

    /// <summary>x / (1 + |x|); <c>torch.nn.functional.softsign</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Softsign(Tensor input) => ApplyFloat(new Operators.Softsign(), input);

    /// <summary>-log(1 + e^-x), computed stably; <c>torch.nn.functional.logsigmoid</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Logsigmoid(Tensor input) => Clamp(ToFloat(input), max: 0) - Log1p(Exp(-Abs(input)));

    /// <summary>x - tanh(x); <c>torch.nn.functional.tanhshrink</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Tanhshrink(Tensor input) => input - Tanh(input);

    /// <summary>0 where |x| ≤ λ, else x; <c>torch.nn.functional.hardshrink</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="lambd">λ.</param>
    public static Tensor Hardshrink(Tensor input, double lambd = 0.5) => Where(Abs(input) <= lambd, 0, input);

    /// <summary>x - λ above λ, x + λ below -λ, 0 between; <c>torch.nn.functional.softshrink</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="lambd">λ, at least 0.</param>
    public static Tensor Softshrink(Tensor input, double lambd = 0.5) => lambd >= 0
        ? input - Clamp(input, -lambd, lambd)
        : throw new ModelException($"lambd must be at least 0, but is {lambd}", nameof(lambd));

    /// <summary>x above a threshold, a value elsewhere; <c>torch.nn.functional.threshold</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="threshold">The threshold.</param>
    /// <param name="value">What stands for smaller elements.</param>
    /// <param name="inplace">Accepted as PyTorch does; nothing is changed in place.</param>
    public static Tensor Threshold(Tensor input, double threshold, double value, bool inplace = false) => Where(input <= threshold, value, input);

    /// <summary>a · sigmoid(b), a and b being the halves along a dimension; <c>torch.nn.functional.glu</c> (<see href="https://arxiv.org/abs/1612.08083"/>).</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="dim">The dimension, of even size.</param>
    public static Tensor Glu(Tensor input, int dim = -1)
    {
        var size = input.Shape[dim];
        if (size % 2 != 0) throw new ModelException($"glu halves dimension {dim} of {input.Shape}, whose size {size} is odd", nameof(dim));
        var halves = Split(input, size / 2, dim);
        return halves[0] * Sigmoid(halves[1]);
    }
}
