using System.Globalization;

namespace Translator;

/// <summary>
/// A number beside a tensor, as in <c>x * 0.5</c>. It takes the tensor's type where its own category (bool, integer, float) is not
/// higher, as PyTorch's type promotion defines it for Python numbers.
/// </summary>
public readonly struct Scalar : IEquatable<Scalar>
{
    readonly double real;
    readonly Dim integer;

    Scalar(ScalarCategory category, double real, Dim integer) => (Category, this.real, this.integer) = (category, real, integer);

    /// <summary>Truth value, integer or floating point number.</summary>
    public ScalarCategory Category { get; }

    /// <summary>The value as a floating point number.</summary>
    /// <exception cref="ModelException">The number depends on an unknown size.</exception>
    public double ToDouble() => Category == ScalarCategory.Float ? real : (long)integer;

    /// <summary>The value as an integer, truncated toward zero.</summary>
    /// <exception cref="ModelException">The number depends on an unknown size.</exception>
    public long ToInt64() => Category == ScalarCategory.Float ? (long)real : (long)integer;

    /// <summary>The value as a size, which may be symbolic; only for integers.</summary>
    public Dim ToDim() => Category == ScalarCategory.Float ? throw new ModelException($"{this} is not a size") : integer;

    /// <summary>Whether the value is known (not an expression of unknown sizes).</summary>
    public bool IsKnown => Category == ScalarCategory.Float || integer.IsKnown;

    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => new(ScalarCategory.Bool, 0, value ? 1 : 0);

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(int value) => new(ScalarCategory.Integer, 0, value);

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(long value) => new(ScalarCategory.Integer, 0, value);

    /// <summary>A size, possibly symbolic.</summary>
    public static implicit operator Scalar(Dim value) => new(ScalarCategory.Integer, 0, value);

    /// <summary>A floating point number.</summary>
    public static implicit operator Scalar(float value) => new(ScalarCategory.Float, value, 0);

    /// <summary>A floating point number.</summary>
    public static implicit operator Scalar(double value) => new(ScalarCategory.Float, value, 0);

    /// <inheritdoc/>
    public bool Equals(Scalar other) => Category == other.Category && real.Equals(other.real) && integer == other.integer;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Scalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (real, integer, Category).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Category switch
    {
        ScalarCategory.Float => real.ToString("R", CultureInfo.InvariantCulture),
        ScalarCategory.Bool => integer == 1 ? "true" : "false",
        _ => integer.ToString(),
    };
}

/// <summary>The categories between which PyTorch promotes numbers.</summary>
public enum ScalarCategory
{
    /// <summary>Truth values.</summary>
    Bool,

    /// <summary>Integers of any width.</summary>
    Integer,

    /// <summary>Floating point numbers of any width.</summary>
    Float,
}
