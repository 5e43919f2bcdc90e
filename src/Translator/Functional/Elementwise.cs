namespace Translator;

public static partial class Functional
{
    /// <summary>-x.</summary>
    /// <param name="input">Any shape, not boolean.</param>
    public static Tensor Neg(Tensor input) => Apply(new Operators.Neg(), CheckNumbers(input, "a negative"));

    /// <summary>|x|.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Abs(Tensor input) => Apply(new Operators.Abs(), CheckNumbers(input, "an absolute value"));

    /// <summary>e^x; <c>torch.exp</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Exp(Tensor input) => ApplyFloat(new Operators.Exp(), input);

    /// <summary>Natural logarithm; <c>torch.log</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Log(Tensor input) => ApplyFloat(new Operators.Log(), input);

    /// <summary>Square root; <c>torch.sqrt</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sqrt(Tensor input) => ApplyFloat(new Operators.Sqrt(), input);

    /// <summary>1 / √x; <c>torch.rsqrt</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Rsqrt(Tensor input) => ApplyFloat(new Operators.Rsqrt(), input);

    /// <summary>x²; <c>torch.square</c>.</summary>
    /// <param name="input">Any shape; of booleans the squares are int64.</param>
    public static Tensor Square(Tensor input) => input.DType == DType.Bool ? To(input, DType.Int64) : Mul(input, input);

    /// <summary>1 / x; <c>torch.reciprocal</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Reciprocal(Tensor input) => ApplyFloat(new Operators.Reciprocal(), input);

    /// <summary>-1, 0 or 1; <c>torch.sign</c>.</summary>
    /// <param name="input">Any shape, not boolean.</param>
    public static Tensor Sign(Tensor input) => Apply(new Operators.Sign(), input);

    /// <summary>2^x; <c>torch.exp2</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Exp2(Tensor input) => Exp(ToFloat(input) * Math.Log(2));

    /// <summary>e^x - 1, exact near 0; <c>torch.expm1</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Expm1(Tensor input) => ApplyFloat(new Operators.Expm1(), input);

    /// <summary>log(1 + x), exact near 0; <c>torch.log1p</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Log1p(Tensor input) => ApplyFloat(new Operators.Log1p(), input);

    /// <summary>Logarithm to base 2; <c>torch.log2</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Log2(Tensor input) => Log(input) * (1 / Math.Log(2));

    /// <summary>Logarithm to base 10; <c>torch.log10</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Log10(Tensor input) => Log(input) * (1 / Math.Log(10));

    /// <summary>Gauss error function; <c>torch.erf</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Erf(Tensor input) => ApplyFloat(new Operators.Erf(), input);

    /// <summary>1 - erf(x), exact where erf(x) is near 1; <c>torch.erfc</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Erfc(Tensor input) => ApplyFloat(new Operators.Erfc(), input);

    /// <summary>Logarithm of |Γ(x)|; <c>torch.lgamma</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Lgamma(Tensor input) => ApplyFloat(new Operators.Lgamma(), input);

    /// <summary>Derivative of <see cref="Lgamma"/>; <c>torch.digamma</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Digamma(Tensor input) => ApplyFloat(new Operators.Digamma(), input);

    /// <summary>The larger of each pair; NaN if one is. <c>torch.maximum</c>.</summary>
    public static Tensor Maximum(Tensor input, Tensor other) => ApplyBinary(Promote(input, other) == DType.Bool ? new Operators.LogicalOr() : new Operators.Maximum(), input, other);

    /// <summary>The smaller of each pair; NaN if one is. <c>torch.minimum</c>.</summary>
    public static Tensor Minimum(Tensor input, Tensor other) => ApplyBinary(Promote(input, other) == DType.Bool ? new Operators.LogicalAnd() : new Operators.Minimum(), input, other);

    /// <summary>The larger of each pair; the number where the other is NaN. <c>torch.fmax</c>.</summary>
    public static Tensor Fmax(Tensor input, Tensor other) => Maximum(NumberOf(input, other), NumberOf(other, input));

    /// <summary>The smaller of each pair; the number where the other is NaN. <c>torch.fmin</c>.</summary>
    public static Tensor Fmin(Tensor input, Tensor other) => Minimum(NumberOf(input, other), NumberOf(other, input));

    static Tensor NumberOf(Tensor first, Tensor second) => first.DType.IsFloat() ? Where(Isnan(first), second, first) : first;

    /// <summary>Numbers instead of NaN and infinities; <c>torch.nan_to_num</c>.</summary>
    /// <param name="input">Any shape; integers and booleans stay.</param>
    /// <param name="nan">Instead of NaN.</param>
    /// <param name="posinf">Instead of infinity; null: the type's largest number.</param>
    /// <param name="neginf">Instead of negative infinity; null: the type's least number.</param>
    public static Tensor NanToNum(Tensor input, double nan = 0, double? posinf = null, double? neginf = null)
    {
        if (!input.DType.IsFloat()) return input;
        var largest = input.DType switch
        {
            DType.Float16 => 65504,
            DType.BFloat16 => 255 * Math.Pow(2, 120),
            DType.Float32 => float.MaxValue,
            _ => double.MaxValue,
        };
        var numbers = Where(Isnan(input), nan, input);
        return Where(Eq(input, double.PositiveInfinity), posinf ?? largest, Where(Eq(input, double.NegativeInfinity), neginf ?? -largest, numbers));
    }

    /// <summary>log(x / (1 - x)), the inverse of the logistic function; <c>torch.logit</c>.</summary>
    /// <param name="input">Probabilities of any shape.</param>
    /// <param name="eps">Keeps x from eps to 1 - eps; null: x as it is.</param>
    public static Tensor Logit(Tensor input, double? eps = null)
    {
        var x = eps is { } margin ? Clamp(ToFloat(input), margin, 1 - margin) : ToFloat(input);
        return Log(x / (1 - x));
    }

    /// <summary>Elements of <paramref name="input"/> where the condition holds, of <paramref name="other"/> elsewhere; <c>torch.where</c>.</summary>
    /// <param name="condition">Boolean.</param>
    /// <param name="input">Values where it is true.</param>
    /// <param name="other">Values where it is false.</param>
    public static Tensor Where(Tensor condition, Tensor input, Tensor other)
    {
        if (condition.DType != DType.Bool) throw new ModelException($"a condition is boolean, but this one is {condition.Type}; compare it (x.Ne(0)) or convert it with To(DType.Bool)", nameof(condition));
        var type = Promote(input, other);
        return Apply(new Operators.Where(), condition, To(input, type), To(other, type));
    }

    /// <summary>Elements of <paramref name="input"/> where the condition holds, a number elsewhere.</summary>
    /// <param name="condition">Boolean.</param>
    /// <param name="input">Values where it is true.</param>
    /// <param name="other">Value where it is false.</param>
    public static Tensor Where(Tensor condition, Tensor input, Scalar other)
    {
        var type = DTypes.Promote(input.DType, other.Category);
        return Where(condition, To(input, type), Constant(other, type));
    }

    /// <summary>A number where the condition holds, elements of <paramref name="other"/> elsewhere.</summary>
    /// <param name="condition">Boolean.</param>
    /// <param name="input">Value where it is true.</param>
    /// <param name="other">Values where it is false.</param>
    public static Tensor Where(Tensor condition, Scalar input, Tensor other)
    {
        var type = DTypes.Promote(other.DType, input.Category);
        return Where(condition, Constant(input, type), To(other, type));
    }

    /// <summary>One of two numbers: float32, int64 or bool, whichever both fit into.</summary>
    /// <param name="condition">Boolean.</param>
    /// <param name="input">Value where it is true.</param>
    /// <param name="other">Value where it is false.</param>
    public static Tensor Where(Tensor condition, Scalar input, Scalar other)
    {
        var category = input.Category > other.Category ? input.Category : other.Category;
        var type = category switch
        {
            ScalarCategory.Float => DType.Float32,
            ScalarCategory.Integer => DType.Int64,
            _ => DType.Bool,
        };
        return Where(condition, Constant(input, type), Constant(other, type));
    }

    /// <summary>min(max(x, min), max); <c>torch.clamp</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="min">Lower bound, or null for none.</param>
    /// <param name="max">Upper bound, or null for none; the result where the bounds cross.</param>
    public static Tensor Clamp(Tensor input, Scalar? min = null, Scalar? max = null)
    {
        if (min is null && max is null) throw new ModelException("clamp needs a lower or an upper bound", nameof(min));
        var type = new[] { min, max }.OfType<Scalar>().Aggregate(input.DType, (t, bound) => DTypes.Promote(t, bound.Category));
        return Apply(new Operators.Clamp(min, max), To(input, type));
    }

    /// <summary>min(max(x, min), max), element by element and broadcast.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="min">Lower bounds, or null for none.</param>
    /// <param name="max">Upper bounds, or null for none.</param>
    public static Tensor Clamp(Tensor input, Tensor? min = null, Tensor? max = null)
    {
        if (min is null && max is null) throw new ModelException("clamp needs a lower or an upper bound", nameof(min));
        var raised = min is null ? input : Maximum(input, min);
        return max is null ? raised : Minimum(raised, max);
    }

    /// <summary>min(max(x, min), max); <c>torch.clip</c>, as <see cref="Clamp(Tensor, Scalar?, Scalar?)"/>.</summary>
    /// <inheritdoc cref="Clamp(Tensor, Scalar?, Scalar?)"/>
    public static Tensor Clip(Tensor input, Scalar? min = null, Scalar? max = null) => Clamp(input, min, max);

    /// <summary>min(max(x, min), max), element by element and broadcast.</summary>
    /// <inheritdoc cref="Clamp(Tensor, Tensor, Tensor)"/>
    public static Tensor Clip(Tensor input, Tensor? min = null, Tensor? max = null) => Clamp(input, min, max);

    /// <summary>input + weight · (end - input), exact at both ends; <c>torch.lerp</c>.</summary>
    /// <param name="input">The value at weight 0.</param>
    /// <param name="end">The value at weight 1.</param>
    /// <param name="weight">Position between the two.</param>
    public static Tensor Lerp(Tensor input, Tensor end, Scalar weight)
    {
        // PyTorch's formula: from the nearer end, so that weight 1 gives the end itself
        var position = weight.ToDouble();
        return position < 0.5 ? input + position * (end - input) : end - (1 - position) * (end - input);
    }

    /// <summary>input + weight · (end - input), exact at both ends.</summary>
    /// <param name="input">The value at weight 0.</param>
    /// <param name="end">The value at weight 1.</param>
    /// <param name="weight">Positions between the two.</param>
    public static Tensor Lerp(Tensor input, Tensor end, Tensor weight)
    {
        var difference = end - input;
        return Where(Abs(weight) < 0.5, input + weight * difference, end - (1 - weight) * difference);
    }

    /// <summary>A number where the mask is true; <c>Tensor.masked_fill</c>.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="mask">Boolean, broadcast.</param>
    /// <param name="value">The number; it takes the input's type.</param>
    public static Tensor MaskedFill(Tensor input, Tensor mask, Scalar value) => mask.DType == DType.Bool
        ? Where(mask, Constant(value, input.DType), input)
        : throw NoMask(mask);

    /// <summary>A tensor's only number where the mask is true.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="mask">Boolean, broadcast.</param>
    /// <param name="value">A tensor without dimensions; it takes the input's type.</param>
    public static Tensor MaskedFill(Tensor input, Tensor mask, Tensor value)
    {
        if (mask.DType != DType.Bool) throw NoMask(mask);
        if (value.Rank != 0) throw new ModelException($"the value is a tensor without dimensions, but this one is {value.Shape}; write Where(mask, value, input)", nameof(value));
        return Where(mask, To(value, input.DType), input);
    }

    static ModelException NoMask(Tensor mask) => new($"a mask is boolean, but this is {mask.Type}; compare it (mask.Ne(0)) or convert it with To(DType.Bool)", nameof(mask));
}
