namespace Translator;

/// <summary>What cannot be expanded further in a symbolic size: a name, a rounded quotient, a maximum or minimum.</summary>
abstract class Atom
{
    /// <summary>Canonical text: equal atoms have equal texts.</summary>
    public abstract string Text { get; }

    /// <summary>The least value when every symbol is at least 1; null when unbounded.</summary>
    public abstract long? LowerBound { get; }

    /// <summary>Sizes that this never exceeds.</summary>
    public virtual IEnumerable<Dim> AtMost => [];

    /// <summary>Sizes that this never falls below.</summary>
    public virtual IEnumerable<Dim> AtLeast => [];

    public abstract long Evaluate(IReadOnlyDictionary<string, long> sizes);

    public abstract Dim Substitute(IReadOnlyDictionary<string, Dim> sizes);

    public abstract IEnumerable<string> Symbols();

    /// <summary>A size as an operand.</summary>
    internal static string Parenthesise(Dim dim) => dim.ToString() is var text && text.IndexOfAny([' ', '*', '/', '-']) >= 0 ? $"({text})" : text;
}

/// <summary>An unknown size.</summary>
sealed class SymbolAtom(string name) : Atom
{
    public override string Text => name;

    public override long? LowerBound => 1;

    public override long Evaluate(IReadOnlyDictionary<string, long> sizes) => sizes[name];

    public override Dim Substitute(IReadOnlyDictionary<string, Dim> sizes) => sizes.TryGetValue(name, out var size) ? size : Dim.Symbol(name);

    public override IEnumerable<string> Symbols() => [name];
}

/// <summary>A quotient rounded down that does not divide evenly.</summary>
sealed class FloorDivisionAtom(Dim numerator, Dim divisor) : Atom
{
    public Dim Numerator => numerator;

    public Dim Divisor => divisor;

    public override string Text { get; } = $"{Parenthesise(numerator)}//{Parenthesise(divisor)}";

    public override long? LowerBound => numerator.LowerBound is { } least && divisor.Known is > 0 and { } by
        ? (long)Dim.FloorDivide(least, by)
        : numerator.LowerBound >= 0 && divisor.LowerBound > 0 ? 0 : null;

    public override IEnumerable<Dim> AtMost =>
    [
        .. numerator.LowerBound >= 0 && divisor.LowerBound > 0 ? [numerator] : (Dim[])[],
        .. (-numerator).LowerBound is { } least && divisor.Known is > 0 and { } by ? [Dim.FloorDivide(-least, by)] : (Dim[])[],
    ];

    public override long Evaluate(IReadOnlyDictionary<string, long> sizes) => (long)Dim.FloorDivide(numerator.Evaluate(sizes), divisor.Evaluate(sizes));

    public override Dim Substitute(IReadOnlyDictionary<string, Dim> sizes) => Dim.FloorDivide(numerator.Substitute(sizes), divisor.Substitute(sizes));

    public override IEnumerable<string> Symbols() => numerator.Symbols.Concat(divisor.Symbols);
}

/// <summary>The larger or smaller of two sizes whose order is not known.</summary>
sealed class ExtremumAtom : Atom
{
    ExtremumAtom(string function, Dim a, Dim b)
    {
        (Function, A, B) = (function, a, b);
        Text = $"{function}({a}, {b})";
    }

    /// <summary><c>max</c> or <c>min</c>.</summary>
    public string Function { get; }

    public Dim A { get; }

    public Dim B { get; }

    public override string Text { get; }

    public override long? LowerBound => (Function, A.LowerBound, B.LowerBound) switch
    {
        ("max", { } a, { } b) => Math.Max(a, b),
        ("max", var a, var b) => a ?? b,
        (_, { } a, { } b) => Math.Min(a, b),
        _ => null,
    };

    public override IEnumerable<Dim> AtMost => Function == "min" ? [A, B] : [];

    public override IEnumerable<Dim> AtLeast => Function == "max" ? [A, B] : [];

    public static ExtremumAtom Create(string function, Dim a, Dim b) =>
        string.CompareOrdinal(a.ToString(), b.ToString()) <= 0 ? new(function, a, b) : new(function, b, a);

    public override long Evaluate(IReadOnlyDictionary<string, long> sizes) =>
        Function == "max" ? Math.Max(A.Evaluate(sizes), B.Evaluate(sizes)) : Math.Min(A.Evaluate(sizes), B.Evaluate(sizes));

    public override Dim Substitute(IReadOnlyDictionary<string, Dim> sizes) =>
        Function == "max" ? Dim.Max(A.Substitute(sizes), B.Substitute(sizes)) : Dim.Min(A.Substitute(sizes), B.Substitute(sizes));

    public override IEnumerable<string> Symbols() => A.Symbols.Concat(B.Symbols);
}
