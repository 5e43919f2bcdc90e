using System.Globalization;

namespace Translator;

/// <summary>
/// A size: a known number or an expression of unknown sizes, such as <c>N</c>, <c>2*N + 1</c> or <c>T//2</c>.
/// Expressions are kept in a normal form (a sum of products), so that equal sizes compare equal: <c>2*(N + 1) == 2*N + 2</c>.
/// Unknown sizes are at least 1.
/// </summary>
public readonly struct Dim : IEquatable<Dim>
{
    readonly long constant;
    readonly Polynomial? expression; // null: the constant alone

    Dim(long constant) => this.constant = constant;

    internal Dim(Polynomial expression)
    {
        if (expression.TryGetConstant(out constant)) this.expression = null;
        else this.expression = expression;
    }

    /// <summary>The unknown size of that name.</summary>
    public static Dim Symbol(string name) => new(Polynomial.Of(new SymbolAtom(name)));

    /// <summary>Reads an expression as it is written in <see cref="ShapeAttribute"/>: <c>N</c>, <c>2*N</c>, <c>T//2 + 1</c>.</summary>
    /// <exception cref="ModelException">The text is not an expression of names, integers and <c>+ - * // %</c>.</exception>
    public static Dim Parse(string text) => DimParser.Parse(text);

    /// <summary>Whether this is a number.</summary>
    public bool IsKnown => expression is null;

    /// <summary>The number, or null when the size is unknown.</summary>
    public long? Known => expression is null ? constant : null;

    /// <summary>The names of the unknown sizes in this expression.</summary>
    public IEnumerable<string> Symbols => expression?.Symbols().Distinct() ?? [];

    internal Polynomial AsPolynomial() => expression ?? Polynomial.Of(constant);

    /// <summary>Takes this apart as <c>factor * symbol + offset</c>, from which a measured size gives the symbol.</summary>
    /// <returns>False when the expression has another form.</returns>
    public bool TryGetLinear(out string symbol, out long factor, out long offset)
    {
        (symbol, factor, offset) = ("", 0, 0);
        if (expression is null) return false;
        foreach (var (coefficient, factors) in expression.Terms)
        {
            if (factors.Count == 0) offset = coefficient;
            else if (factors is [SymbolAtom { Text: var name }] && factor == 0) (symbol, factor) = (name, coefficient);
            else return false;
        }

        return factor > 0;
    }

    /// <summary>The value where every unknown size is given.</summary>
    /// <exception cref="KeyNotFoundException">An unknown size has no value.</exception>
    public long Evaluate(IReadOnlyDictionary<string, long> sizes) => expression is null ? constant : expression.Evaluate(sizes);

    /// <summary>The expression with some unknown sizes replaced.</summary>
    public Dim Substitute(IReadOnlyDictionary<string, Dim> sizes) => expression is null ? this : expression.Substitute(sizes);

    /// <summary>The least value that this can have when every unknown size is at least 1; null when there is no bound.</summary>
    public long? LowerBound => expression is null ? constant : expression.LowerBound();

    /// <summary>The two sizes of which this is the smaller or the larger one; none where it is no such size.</summary>
    internal IReadOnlyList<Dim> SidesOf(string extremum) => expression?.Terms.ToList() is [(1, [ExtremumAtom { A: var a, B: var b } atom])] && atom.Function == extremum ? [a, b] : [];

    /// <summary>A known size.</summary>
    public static implicit operator Dim(int value) => new(value);

    /// <summary>A known size.</summary>
    public static implicit operator Dim(long value) => new(value);

    /// <summary>An expression, see <see cref="Parse"/>.</summary>
    public static implicit operator Dim(string expression) => Parse(expression);

    /// <summary>The number.</summary>
    /// <exception cref="ModelException">The size is unknown.</exception>
    public static explicit operator long(Dim dim) => dim.expression is null
        ? dim.constant
        : throw new ModelException($"the size {dim} is not known here; a number is needed");

    /// <summary>The number, so that sizes work in C# arithmetic (<c>int h = x.Shape[2] / 2</c>).</summary>
    /// <exception cref="ModelException">The size is unknown.</exception>
    public static implicit operator int(Dim dim) => checked((int)(long)dim);

    /// <summary>The number as a place or bound, so that sizes work in brackets (<c>x[.., ..x.Shape[1]]</c>).</summary>
    /// <exception cref="ModelException">The size is unknown.</exception>
    public static implicit operator Index(Dim dim) => (int)dim;

    /// <summary>Sum.</summary>
    public static Dim operator +(Dim a, Dim b) => a.IsKnown && b.IsKnown ? a.constant + b.constant : new Dim(a.AsPolynomial().Plus(b.AsPolynomial(), 1));

    /// <summary>Difference.</summary>
    public static Dim operator -(Dim a, Dim b) => a.IsKnown && b.IsKnown ? a.constant - b.constant : new Dim(a.AsPolynomial().Plus(b.AsPolynomial(), -1));

    /// <summary>Negation.</summary>
    public static Dim operator -(Dim a) => 0 - a;

    /// <summary>Product.</summary>
    public static Dim operator *(Dim a, Dim b) => a.IsKnown && b.IsKnown ? a.constant * b.constant : new Dim(a.AsPolynomial().Times(b.AsPolynomial()));

    /// <summary>Quotient, rounded down. Sizes are not negative, so this is C#'s division too.</summary>
    public static Dim operator /(Dim a, Dim b) => FloorDivide(a, b);

    /// <summary>Remainder of <see cref="FloorDivide"/>.</summary>
    public static Dim operator %(Dim a, Dim b) => a - FloorDivide(a, b) * b;

    /// <summary>Quotient rounded down (toward negative infinity).</summary>
    /// <exception cref="ModelException">The divisor is zero.</exception>
    public static Dim FloorDivide(Dim a, Dim b)
    {
        if (b.Known == 0) throw new ModelException($"{a} is divided by zero");
        if (a.IsKnown && b.IsKnown)
        {
            var quotient = a.constant / b.constant;
            return a.constant % b.constant != 0 && a.constant < 0 != b.constant < 0 ? quotient - 1 : quotient;
        }

        return new(a.AsPolynomial().FloorDivide(b.AsPolynomial()));
    }

    /// <summary>Quotient rounded up.</summary>
    public static Dim CeilingDivide(Dim a, Dim b) => b.Known > 0 ? FloorDivide(a + b - 1, b) : -FloorDivide(-a, b);

    /// <summary>The larger of two sizes.</summary>
    public static Dim Max(Dim a, Dim b)
    {
        if (a.IsKnown && b.IsKnown) return Math.Max(a.constant, b.constant);
        if ((a - b).LowerBound >= 0) return a;
        if ((b - a).LowerBound >= 0) return b;
        return new(Polynomial.Of(ExtremumAtom.Create("max", a, b)));
    }

    /// <summary>The smaller of two sizes.</summary>
    public static Dim Min(Dim a, Dim b)
    {
        if (a.IsKnown && b.IsKnown) return Math.Min(a.constant, b.constant);
        if ((a - b).LowerBound >= 0) return b;
        if ((b - a).LowerBound >= 0) return a;
        return new(Polynomial.Of(ExtremumAtom.Create("min", a, b)));
    }

    /// <summary>Whether the two are the same for every value of the unknown sizes.</summary>
    public static bool operator ==(Dim a, Dim b) => a.Equals(b);

    /// <summary>Whether the two differ for some value of the unknown sizes.</summary>
    public static bool operator !=(Dim a, Dim b) => !a.Equals(b);

    /// <summary>Compares sizes whose order does not depend on unknown ones.</summary>
    /// <exception cref="ModelException">The order depends on unknown sizes.</exception>
    public static bool operator <(Dim a, Dim b) => !AtLeast(a, b);

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Dim a, Dim b) => !AtLeast(b, a);

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Dim a, Dim b) => AtLeast(b, a);

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Dim a, Dim b) => AtLeast(a, b);

    static bool AtLeast(Dim a, Dim b)
    {
        if ((a - b).LowerBound >= 0) return true;
        if ((b - a).LowerBound >= 1) return false;
        throw new ModelException($"whether {a} is at least {b} depends on sizes that are not known here");
    }

    /// <inheritdoc/>
    public bool Equals(Dim other) => expression is null ? other.expression is null && constant == other.constant : expression.Equals(other.expression);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Dim other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => expression?.GetHashCode() ?? constant.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => expression?.ToString() ?? constant.ToString(CultureInfo.InvariantCulture);
}
