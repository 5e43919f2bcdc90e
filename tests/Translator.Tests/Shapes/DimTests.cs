using CsCheck;

namespace Translator.Tests.Shapes;

/// <summary>Symbolic sizes keep a normal form that means the same as what was written.</summary>
public class DimTests
{
    static readonly Gen<string> Name = Gen.Int[0, 2].Select(i => new[] { "N", "T", "C" }[i]);

    /// <summary>An expression beside its meaning.</summary>
    sealed record Expression(Dim Dim, Func<IReadOnlyDictionary<string, long>, long> Meaning);

    static readonly Gen<Expression> Leaf = Gen.OneOf(
        Gen.Long[-6, 12].Select(n => new Expression(n, _ => n)),
        Name.Select(name => new Expression(Dim.Symbol(name), sizes => sizes[name])));

    static readonly Gen<Expression> Expressions = Gen.Recursive<Expression>((depth, inner) => depth >= 4
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Gen.Select(inner, inner, (a, b) => new Expression(a.Dim + b.Dim, s => a.Meaning(s) + b.Meaning(s))),
            Gen.Select(inner, inner, (a, b) => new Expression(a.Dim - b.Dim, s => a.Meaning(s) - b.Meaning(s))),
            Gen.Select(inner, inner, (a, b) => new Expression(a.Dim * b.Dim, s => a.Meaning(s) * b.Meaning(s))),
            Gen.Select(inner, inner, (a, b) => new Expression(Dim.Max(a.Dim, b.Dim), s => Math.Max(a.Meaning(s), b.Meaning(s)))),
            Gen.Select(inner, inner, (a, b) => new Expression(Dim.Min(a.Dim, b.Dim), s => Math.Min(a.Meaning(s), b.Meaning(s)))),
            Gen.Select(inner, Gen.Long[1, 7], (a, n) => new Expression(Dim.FloorDivide(a.Dim, n), s => Floor(a.Meaning(s), n))),
            Gen.Select(inner, Name, (a, name) => new Expression(Dim.FloorDivide(a.Dim, Dim.Symbol(name)), s => Floor(a.Meaning(s), s[name]))),
            Gen.Select(inner, Gen.Long[1, 7], (a, n) => new Expression(Dim.CeilingDivide(a.Dim, n), s => -Floor(-a.Meaning(s), n)))));

    static readonly Gen<Dictionary<string, long>> Assignments = Gen.Select(Gen.Long[1, 40], Gen.Long[1, 40], Gen.Long[1, 40], (n, t, c) => new Dictionary<string, long> { ["N"] = n, ["T"] = t, ["C"] = c });

    static long Floor(long a, long b) => (long)Math.Floor((decimal)a / b);

    [Fact]
    public void Normal_form_means_what_was_written() =>
        Gen.Select(Expressions, Assignments).Sample((e, sizes) => e.Dim.Evaluate(sizes) == e.Meaning(sizes), iter: 3000);

    [Fact]
    public void Substituting_numbers_evaluates() => Gen.Select(Expressions, Assignments).Sample(
        (e, sizes) => e.Dim.Substitute(sizes.ToDictionary(s => s.Key, s => (Dim)s.Value)).Known == e.Meaning(sizes), iter: 1000);

    [Fact]
    public void Text_reads_back_as_the_same_size() => Expressions.Sample(e => Dim.Parse(e.Dim.ToString()) == e.Dim, iter: 1000);

    [Fact]
    public void Lower_bound_holds() => Gen.Select(Expressions, Assignments).Sample(
        (e, sizes) => e.Dim.LowerBound is not { } bound || e.Meaning(sizes) >= bound, iter: 2000);

    [Fact]
    public void Sums_and_products_commute_and_distribute() => Gen.Select(Expressions, Expressions, Expressions).Sample(
        (a, b, c) => a.Dim + b.Dim == b.Dim + a.Dim && a.Dim * b.Dim == b.Dim * a.Dim && a.Dim * (b.Dim + c.Dim) == a.Dim * b.Dim + a.Dim * c.Dim, iter: 500);

    [Fact]
    public void Quotient_and_remainder_make_the_whole() => Gen.Select(Expressions, Gen.Long[1, 9]).Sample(
        (a, n) => Dim.FloorDivide(a.Dim, n) * n + a.Dim % n == a.Dim && Dim.FloorDivide(a.Dim * n, n) == a.Dim, iter: 1000);

    [Theory]
    [InlineData("(4*N + T)//2", "2*N + T//2")]
    [InlineData("(T//2)//3", "T//6")]
    [InlineData("2*(N + 1)", "2*N + 2")]
    [InlineData("(N + 5)//2", "(N + 1)//2 + 2")]
    [InlineData("N*T//T", "N")]
    public void Equal_sizes_compare_equal(string a, string b) => Assert.Equal(Dim.Parse(b), Dim.Parse(a));
}
