using System.Globalization;
using System.Text;

namespace Translator;

/// <summary>The normal form of a symbolic size: a sum of integer multiples of products of atoms, ordered by text.</summary>
sealed class Polynomial : IEquatable<Polynomial>
{
    readonly Term[] terms; // ordered by key, no zero coefficients; the constant term has the empty key
    string? text;

    Polynomial(IEnumerable<Term> terms) => this.terms = [.. terms.Where(t => t.Coefficient != 0).OrderBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>A coefficient and the atoms that it multiplies, ordered by text.</summary>
    readonly record struct Term(long Coefficient, Atom[] Atoms, string Key)
    {
        public static Term Create(long coefficient, IEnumerable<Atom> atoms)
        {
            Atom[] sorted = [.. atoms.OrderBy(a => a.Text, StringComparer.Ordinal)];
            return new(coefficient, sorted, string.Join("*", sorted.Select(a => a is FloorDivisionAtom ? $"({a.Text})" : a.Text)));
        }
    }

    public static Polynomial Of(long constant) => new([Term.Create(constant, [])]);

    public static Polynomial Of(Atom atom) => new([Term.Create(1, [atom])]);

    public bool TryGetConstant(out long constant)
    {
        constant = terms.Length == 1 ? terms[0].Coefficient : 0;
        return terms.Length == 0 || (terms.Length == 1 && terms[0].Atoms.Length == 0);
    }

    public Polynomial Plus(Polynomial other, long sign) =>
        Collect(terms.Concat(other.terms.Select(t => t with { Coefficient = sign * t.Coefficient })));

    public Polynomial Times(Polynomial other) =>
        Collect(from a in terms from b in other.terms select Term.Create(a.Coefficient * b.Coefficient, a.Atoms.Concat(b.Atoms)));

    static Polynomial Collect(IEnumerable<Term> terms) =>
        new(terms.GroupBy(t => t.Key).Select(g => g.First() with { Coefficient = g.Sum(t => t.Coefficient) }));

    /// <summary>
    /// Floor division. Terms that the divisor divides leave the quotient exactly: (4*N + T)//2 is 2*N + T//2.
    /// What stays is an atom, with nested divisions by numbers merged: (T//2)//3 is T//6.
    /// </summary>
    public Polynomial FloorDivide(Polynomial divisor)
    {
        if (Equals(divisor)) return Of(1);
        if (divisor.terms.Length == 1)
        {
            var by = divisor.terms[0];
            var exact = new List<Term>();
            var rest = new List<Term>();
            foreach (var term in terms)
            {
                if (TryDivide(term, by) is { } quotient) exact.Add(quotient);
                else if (by.Atoms.Length == 0 && term.Atoms.Length == 0)
                {
                    // the constant keeps only its remainder inside: (N + 5)//2 is (N + 1)//2 + 2
                    var floor = (long)Dim.FloorDivide(term.Coefficient, by.Coefficient);
                    exact.Add(term with { Coefficient = floor });
                    rest.Add(term with { Coefficient = term.Coefficient - floor * by.Coefficient });
                }
                else rest.Add(term);
            }

            var remainder = new Polynomial(rest);
            if (remainder.TryGetConstant(out var left) && (left == 0 || (by.Atoms.Length == 0 && left > 0 && left < by.Coefficient)))
                return Collect(exact);
            return Collect(exact.Concat(Quotient(remainder, divisor).terms));
        }

        return Quotient(this, divisor);
    }

    static Polynomial Quotient(Polynomial numerator, Polynomial divisor)
    {
        // (a//b + c)//d is (a + b*c)//(b*d) for numbers b and d, so chains of strided layers stay short
        if (divisor.TryGetConstant(out _)
            && numerator.terms.Where(t => t.Atoms.Length > 0).ToList() is [{ Coefficient: 1, Atoms: [FloorDivisionAtom { Divisor.IsKnown: true } inner] }])
        {
            Dim constant = numerator.terms.Where(t => t.Atoms.Length == 0).Sum(t => t.Coefficient);
            return (inner.Numerator + inner.Divisor * constant).AsPolynomial().FloorDivide((inner.Divisor * new Dim(divisor)).AsPolynomial());
        }

        return Of(new FloorDivisionAtom(new Dim(numerator), new Dim(divisor)));
    }

    static Term? TryDivide(Term term, Term by)
    {
        if (by.Coefficient == 0 || term.Coefficient % by.Coefficient != 0) return null;
        var atoms = term.Atoms.ToList();
        foreach (var atom in by.Atoms)
        {
            var index = atoms.FindIndex(a => a.Text == atom.Text);
            if (index < 0) return null;
            atoms.RemoveAt(index);
        }

        return Term.Create(term.Coefficient / by.Coefficient, atoms);
    }

    public long Evaluate(IReadOnlyDictionary<string, long> sizes) =>
        terms.Sum(t => t.Atoms.Aggregate(t.Coefficient, (product, atom) => product * atom.Evaluate(sizes)));

    public Dim Substitute(IReadOnlyDictionary<string, Dim> sizes) =>
        terms.Aggregate((Dim)0, (sum, t) => sum + t.Atoms.Aggregate((Dim)t.Coefficient, (product, atom) => product * atom.Substitute(sizes)));

    public IEnumerable<string> Symbols() => terms.SelectMany(t => t.Atoms).SelectMany(a => a.Symbols());

    /// <summary>A bound that holds when every symbol is at least 1; null when a term can be arbitrarily negative.</summary>
    public long? LowerBound() => LowerBound(replacements: 3);

    /// <param name="replacements">How many terms may be replaced by what they cannot go beyond, each of them in up to two ways.</param>
    long? LowerBound(int replacements)
    {
        if (Remainder() is not null) return 0;
        if (LowerBoundOfTerms() is { } bound) return bound;
        if (replacements == 0) return null;

        // T - min(4, T) is at least T - 4 and T - T, and T - T//2 is too
        var bounds =
            from term in terms
            where term.Atoms.Length == 1
            from limit in term.Coefficient < 0 ? term.Atoms[0].AtMost : term.Atoms[0].AtLeast
            let others = new Polynomial(terms.Where(t => t.Key != term.Key))
            select (new Dim(others) + term.Coefficient * limit).AsPolynomial().LowerBound(replacements - 1);
        return bounds.Append(LowerBoundOfQuotients(replacements)).Max();
    }

    /// <summary>
    /// A bound that takes the quotients together: rounding down takes at least nothing and at most (d - 1) / d from each, so that with all of them over one denominator
    /// 4 + 4*(N//512) - N//128 is at least 4 / 512.
    /// </summary>
    long? LowerBoundOfQuotients(int replacements)
    {
        var (scale, others, scaled) = (1L, new List<Term>(), (Dim)0);
        foreach (var term in terms)
            if (QuotientOf(term) is { Divisor: var by }) scale = scale / GreatestCommonDivisor(scale, by) * by;
            else others.Add(term);
        if (others.Count == terms.Length || scale > LargestDenominator) return null;
        foreach (var term in terms)
            if (QuotientOf(term) is { } quotient) scaled += term.Coefficient * (scale / quotient.Divisor) * (term.Coefficient < 0 ? quotient.Numerator : quotient.Numerator - (quotient.Divisor - 1));
        scaled += scale * new Dim(new Polynomial(others));
        return (scaled.IsKnown ? scaled.Known : scaled.AsPolynomial().LowerBound(replacements - 1)) is { } least ? (long)Dim.CeilingDivide(least, scale) : null;
    }

    static long GreatestCommonDivisor(long a, long b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);

    /// <summary>Beyond it, nothing is multiplied out: numbers could become too large.</summary>
    const long LargestDenominator = 1 << 20;

    /// <summary>The numerator and divisor of a term that is a number times a rounded quotient; null for other terms.</summary>
    static (Dim Numerator, long Divisor)? QuotientOf(Term term) => term.Atoms is [FloorDivisionAtom { Divisor.Known: > 0 and var by, Numerator: var numerator }] ? (numerator, by) : null;

    long? LowerBoundOfTerms()
    {
        long bound = 0;
        foreach (var term in terms)
        {
            if (term.Atoms.Length == 0) bound += term.Coefficient;
            else if (term.Coefficient < 0) return null;
            else if (term.Atoms.Aggregate((long?)term.Coefficient, (product, atom) => atom.LowerBound is >= 0 and { } least ? product * least : null) is { } least) bound += least;
            else return null;
        }

        return bound;
    }

    /// <summary>The sum as the dump shows it and targets compute it: coefficient and factors of each term.</summary>
    public IEnumerable<(long Coefficient, IReadOnlyList<Atom> Factors)> Terms => terms.Select(t => (t.Coefficient, (IReadOnlyList<Atom>)t.Atoms));

    public bool Equals(Polynomial? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    public override int GetHashCode() => ToString().GetHashCode();

    public override string ToString() => text ??= Write();

    /// <summary>What a symbol must be for this to be 0; null when the symbol is not in it once, alone, plus or minus.</summary>
    public Dim? Solve(string symbol)
    {
        if (terms.Where(t => t.Atoms is [SymbolAtom { Text: var name }] && name == symbol).ToList() is not [{ Coefficient: 1 or -1 } own]) return null;
        var others = new Polynomial(terms.Where(t => t.Key != own.Key));
        if (others.Symbols().Contains(symbol)) return null;
        return own.Coefficient == 1 ? -new Dim(others) : new Dim(others);
    }

    /// <summary>The numerator and divisor whose remainder this is; null when it is none.</summary>
    (Dim Numerator, Dim Divisor)? Remainder()
    {
        foreach (var term in terms)
            if (term.Atoms is [FloorDivisionAtom { Divisor.Known: > 0 and var by } quotient] && term.Coefficient == -by && Collect(terms.Where(t => t.Key != term.Key)).Equals(quotient.Numerator.AsPolynomial()))
                return (quotient.Numerator, quotient.Divisor);
        return null;
    }

    string Write()
    {
        if (Remainder() is var (numerator, divisor)) return $"{Atom.Parenthesise(numerator)} % {divisor}";
        var builder = new StringBuilder();
        foreach (var term in terms.Where(t => t.Atoms.Length > 0).Concat(terms.Where(t => t.Atoms.Length == 0)))
        {
            var negative = term.Coefficient < 0;
            var first = builder.Length == 0;
            builder.Append(first ? negative ? "-" : "" : negative ? " - " : " + ");
            var size = Math.Abs(term.Coefficient);
            if (term.Atoms.Length == 0 || size != 1) builder.Append(size.ToString(CultureInfo.InvariantCulture)).Append(term.Atoms.Length == 0 ? "" : "*");
            
            // the minus of a first term would bind to a quotient's numerator: -(N//2) is not -N//2
            builder.Append(size == 1 && !(negative && first) && term.Atoms is [var single] ? single.Text : term.Key);
        }

        return builder.Length == 0 ? "0" : builder.ToString();
    }
}
