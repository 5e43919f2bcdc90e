namespace Translator;

public static partial class Functional
{
    /// <summary>Rounded down (toward negative infinity); <c>torch.floor</c>.</summary>
    /// <param name="input">Any shape; not boolean; integers stay as they are.</param>
    public static Tensor Floor(Tensor input) => input.DType.IsFloat() ? Apply(new Operators.Floor(), input) : CheckNumbers(input, "rounding");

    /// <summary>Rounded up (toward positive infinity); <c>torch.ceil</c>.</summary>
    /// <param name="input">Any shape; not boolean; integers stay as they are.</param>
    public static Tensor Ceil(Tensor input) => input.DType.IsFloat() ? Apply(new Operators.Ceil(), input) : CheckNumbers(input, "rounding");

    /// <summary>Rounded to the nearest integer, halves to the even one; <c>torch.round</c>.</summary>
    /// <param name="input">Any shape; not boolean; integers stay as they are.</param>
    public static Tensor Round(Tensor input) => input.DType.IsFloat() ? Apply(new Operators.Round(), input) : CheckNumbers(input, "rounding");

    /// <summary>Rounded to a number of digits behind the point.</summary>
    /// <param name="input">Any shape.</param>
    /// <param name="decimals">Number of digits; negative rounds to tens, hundreds, ...</param>
    public static Tensor Round(Tensor input, int decimals)
    {
        var power = Math.Pow(10, Math.Abs(decimals));
        return decimals == 0 ? Round(input) : decimals > 0 ? Round(input * power) / power : Round(input / power) * power;
    }

    /// <summary>Rounded toward zero; <c>torch.trunc</c>.</summary>
    /// <param name="input">Any shape; not boolean; integers stay as they are.</param>
    public static Tensor Trunc(Tensor input) => input.DType.IsFloat() ? Where(input < 0, Ceil(input), Floor(input)) : CheckNumbers(input, "rounding");

    /// <summary>The part behind the point, with the number's sign; <c>torch.frac</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Frac(Tensor input) => input - Trunc(input);
}
