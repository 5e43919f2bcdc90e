namespace Translator;

public static partial class Functional
{
    /// <summary>Sine of an angle in radians; <c>torch.sin</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sin(Tensor input) => ApplyFloat(new Operators.Sin(), input);

    /// <summary>Cosine of an angle in radians; <c>torch.cos</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Cos(Tensor input) => ApplyFloat(new Operators.Cos(), input);

    /// <summary>Tangent of an angle in radians; <c>torch.tan</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Tan(Tensor input) => ApplyFloat(new Operators.Tan(), input);

    /// <summary>Inverse sine, -π/2 to π/2; <c>torch.asin</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Asin(Tensor input) => ApplyFloat(new Operators.Asin(), input);

    /// <summary>Inverse cosine, 0 to π; <c>torch.acos</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Acos(Tensor input) => ApplyFloat(new Operators.Acos(), input);

    /// <summary>Inverse tangent, -π/2 to π/2; <c>torch.atan</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Atan(Tensor input) => ApplyFloat(new Operators.Atan(), input);

    /// <summary>Hyperbolic sine; <c>torch.sinh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sinh(Tensor input) => ApplyFloat(new Operators.Sinh(), input);

    /// <summary>Hyperbolic cosine; <c>torch.cosh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Cosh(Tensor input) => ApplyFloat(new Operators.Cosh(), input);

    /// <summary>Inverse hyperbolic sine; <c>torch.asinh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Asinh(Tensor input) => ApplyFloat(new Operators.Asinh(), input);

    /// <summary>Inverse hyperbolic cosine, NaN below 1; <c>torch.acosh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Acosh(Tensor input) => ApplyFloat(new Operators.Acosh(), input);

    /// <summary>Inverse hyperbolic tangent, NaN outside of -1 to 1; <c>torch.atanh</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Atanh(Tensor input) => ApplyFloat(new Operators.Atanh(), input);

    /// <summary>Angle of the point (x = other, y = input), -π to π; <c>torch.atan2</c>.</summary>
    public static Tensor Atan2(Tensor input, Tensor other) => ApplyBinary(new Operators.Atan2(), input, other, floating: true);

    /// <summary>Degrees as radians; <c>torch.deg2rad</c>.</summary>
    public static Tensor Deg2rad(Tensor input) => input * (Math.PI / 180);

    /// <summary>Radians as degrees; <c>torch.rad2deg</c>.</summary>
    public static Tensor Rad2deg(Tensor input) => input * (180 / Math.PI);

    /// <summary>sin(πx) / πx, 1 for 0; <c>torch.sinc</c>.</summary>
    /// <param name="input">Any shape.</param>
    public static Tensor Sinc(Tensor input)
    {
        var angle = ToFloat(input) * Math.PI;
        return Where(Eq(angle, 0), 1.0, Sin(angle) / angle);
    }
}
