namespace Translator;

/// <content>C#'s operators. Two tensors are equal when they are one object, so that <c>mask == null</c> works: write <see cref="Functional.Eq(Tensor, Tensor)"/> to compare their elements.</content>
public partial class Tensor
{
    /// <summary>-x.</summary>
    public static Tensor operator -(Tensor x) => Functional.Neg(x);

    /// <summary>a + b, broadcast.</summary>
    public static Tensor operator +(Tensor a, Tensor b) => Functional.Add(a, b);

    /// <summary>x + number.</summary>
    public static Tensor operator +(Tensor a, Scalar b) => Functional.Add(a, b);

    /// <summary>number + x.</summary>
    public static Tensor operator +(Scalar a, Tensor b) => Functional.Add(a, b);

    /// <summary>a - b, broadcast.</summary>
    public static Tensor operator -(Tensor a, Tensor b) => Functional.Sub(a, b);

    /// <summary>x - number.</summary>
    public static Tensor operator -(Tensor a, Scalar b) => Functional.Sub(a, b);

    /// <summary>number - x.</summary>
    public static Tensor operator -(Scalar a, Tensor b) => Functional.Sub(a, b);

    /// <summary>a · b, broadcast.</summary>
    public static Tensor operator *(Tensor a, Tensor b) => Functional.Mul(a, b);

    /// <summary>x · number.</summary>
    public static Tensor operator *(Tensor a, Scalar b) => Functional.Mul(a, b);

    /// <summary>number · x.</summary>
    public static Tensor operator *(Scalar a, Tensor b) => Functional.Mul(a, b);

    /// <summary>a / b, of floating point numbers.</summary>
    public static Tensor operator /(Tensor a, Tensor b) => Functional.Div(a, b);

    /// <summary>x / number.</summary>
    public static Tensor operator /(Tensor a, Scalar b) => Functional.Div(a, b);

    /// <summary>number / x.</summary>
    public static Tensor operator /(Scalar a, Tensor b) => Functional.Div(a, b);

    /// <summary>a &lt; b for each pair.</summary>
    public static Tensor operator <(Tensor a, Tensor b) => Functional.Lt(a, b);

    /// <summary>a &gt; b for each pair.</summary>
    public static Tensor operator >(Tensor a, Tensor b) => Functional.Gt(a, b);

    /// <summary>a ≤ b for each pair.</summary>
    public static Tensor operator <=(Tensor a, Tensor b) => Functional.Le(a, b);

    /// <summary>a ≥ b for each pair.</summary>
    public static Tensor operator >=(Tensor a, Tensor b) => Functional.Ge(a, b);

    /// <summary>x &lt; number for each element.</summary>
    public static Tensor operator <(Tensor a, Scalar b) => Functional.Lt(a, b);

    /// <summary>x &gt; number for each element.</summary>
    public static Tensor operator >(Tensor a, Scalar b) => Functional.Gt(a, b);

    /// <summary>x ≤ number for each element.</summary>
    public static Tensor operator <=(Tensor a, Scalar b) => Functional.Le(a, b);

    /// <summary>x ≥ number for each element.</summary>
    public static Tensor operator >=(Tensor a, Scalar b) => Functional.Ge(a, b);

    /// <summary>x = number for each element.</summary>
    public static Tensor operator ==(Tensor a, Scalar b) => Functional.Eq(a, b);

    /// <summary>number = x for each element.</summary>
    public static Tensor operator ==(Scalar a, Tensor b) => Functional.Eq(b, a);

    /// <summary>x ≠ number for each element.</summary>
    public static Tensor operator !=(Tensor a, Scalar b) => Functional.Ne(a, b);

    /// <summary>number ≠ x for each element.</summary>
    public static Tensor operator !=(Scalar a, Tensor b) => Functional.Ne(b, a);

    /// <summary>Whether the two are one object.</summary>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>a - b ⌊a / b⌋, with the divisor's sign: PyTorch's <c>%</c>, not C#'s.</summary>
    public static Tensor operator %(Tensor a, Tensor b) => Functional.Remainder(a, b);

    /// <summary>x - number · ⌊x / number⌋, with the divisor's sign.</summary>
    public static Tensor operator %(Tensor a, Scalar b) => Functional.Remainder(a, b);

    /// <summary>a and b: of booleans, or bit by bit.</summary>
    public static Tensor operator &(Tensor a, Tensor b) => Functional.BitwiseAnd(a, b);

    /// <summary>a or b: of booleans, or bit by bit.</summary>
    public static Tensor operator |(Tensor a, Tensor b) => Functional.BitwiseOr(a, b);

    /// <summary>Either a or b: of booleans, or bit by bit.</summary>
    public static Tensor operator ^(Tensor a, Tensor b) => Functional.BitwiseXor(a, b);

    /// <summary>Not x: of booleans, or bit by bit.</summary>
    public static Tensor operator ~(Tensor x) => Functional.BitwiseNot(x);

    /// <summary>
    /// The truth value of a tensor of one element, so that <c>if</c>, <c>while</c> and <c>&amp;&amp;</c> work on values.
    /// The compiler reads both branches from the source; a program that runs the model to trace it cannot see them.
    /// </summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static implicit operator bool(Tensor x) => x.Value<bool>();

    /// <summary>Whether the only element is true, for <c>&amp;&amp;</c> and <c>||</c>.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static bool operator true(Tensor x) => x.Value<bool>();

    /// <summary>Whether the only element is false, for <c>&amp;&amp;</c> and <c>||</c>.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static bool operator false(Tensor x) => !x.Value<bool>();

    /// <summary>The value of a tensor of one element as an integer, truncated toward zero.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static explicit operator int(Tensor x) => x.Value<int>();

    /// <summary>The value of a tensor of one element as an integer, truncated toward zero.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static explicit operator long(Tensor x) => x.Value<long>();

    /// <summary>The value of a tensor of one element.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static explicit operator float(Tensor x) => x.Value<float>();

    /// <summary>The value of a tensor of one element.</summary>
    /// <exception cref="ModelException">Always, outside the compiler.</exception>
    public static explicit operator double(Tensor x) => x.Value<double>();

    T Value<T>() => throw new ModelException(
        $"this needs the value of a tensor ({Type}), which is known only when the graph runs; the compiler reads if, while and ?: on values from the source: use translator translate or ModelReader instead of Graph.Trace");
}
