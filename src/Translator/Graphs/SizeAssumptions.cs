namespace Translator;

/// <summary>Collects what a graph takes for granted about the unknown sizes of its inputs.</summary>
sealed class SizeAssumptions
{
    readonly List<SizeAssumption> all = [];
    readonly List<string> symbols = []; // in order of the inputs
    readonly Dictionary<string, Dim> equal = new(StringComparer.Ordinal); // names, and what replaces them
    readonly Dictionary<string, long> least = new(StringComparer.Ordinal); // names that are at least more than 1

    /// <summary>The assumptions in the order in which they were needed.</summary>
    public IReadOnlyList<SizeAssumption> All => all;

    /// <summary>Notes the names in an input's shape.</summary>
    public void Declare(Shape shape) => symbols.AddRange(shape.SelectMany(d => d.Symbols).Where(name => !symbols.Contains(name)).Distinct());

    /// <summary>Whether a size depends on the inputs' sizes alone, not on what changes while the graph runs.</summary>
    public bool IsOfInputs(Dim size) => size.Symbols.All(symbols.Contains);

    /// <summary>Takes a condition for granted.</summary>
    public void Add(SizeAssumption assumption)
    {
        if (all.Exists(known => known.Condition == assumption.Condition)) return;
        all.Add(assumption);
        NoteLeast(assumption);
    }

    /// <summary>The least that a size of inputs can be, where that is known: names are at least 1, or what is taken for granted of them.</summary>
    public long? LeastOf(Dim size) => least.Count == 0 ? size.LowerBound : size.Substitute(least.ToDictionary(name => name.Key, name => Dim.Symbol(name.Key) + (name.Value - 1), StringComparer.Ordinal)).LowerBound;

    /// <summary>The least that a size can be in the graph that is built, where that is known.</summary>
    public static long? Least(Dim size) => GraphBuilder.CurrentOrNull is { Assumptions: var assumptions } ? assumptions.LeastOf(assumptions.Canonical(size)) : size.LowerBound;

    void NoteLeast(SizeAssumption assumption)
    {
        if (assumption.Comparison is not (">=" or ">") || (assumption.Left - assumption.Right) is var margin && margin.Symbols.ToList() is not [var name] || (margin - Dim.Symbol(name)).Known is not { } above) return;
        var bound = assumption.Comparison == ">" ? 1 - above : -above;
        if (bound > 1 && !(least.TryGetValue(name, out var known) && known >= bound)) least[name] = bound;
    }

    /// <summary>Forgets all but the first assumptions: those of an attempt that was taken back.</summary>
    public void Forget(int count)
    {
        if (all.Count == count) return;
        all.RemoveRange(count, all.Count - count);
        equal.Clear();
        least.Clear();
        all.ForEach(NoteLeast);
        foreach (var assumption in all)
            if (assumption is { Comparison: "==", Left.Symbols: var names } && names.ToList() is [var name] && assumption.Left == Dim.Symbol(name)) Replace(name, assumption.Right);
    }

    /// <summary>
    /// The common size of two that must be the same; null when they are not. Of two unknown sizes of inputs the later one is taken to be what
    /// makes them the same: T + 1 and S agree where S is T + 1.
    /// </summary>
    public static Dim? Agree(Dim a, Dim b) => a == b ? a : GraphBuilder.CurrentOrNull is { } builder ? builder.Assumptions.Unify(a, b, builder.Location) : null;

    /// <summary>Sizes by name, with those that are taken to be equal to others made so.</summary>
    public static IReadOnlyDictionary<string, long> Agreed(IEnumerable<SizeAssumption> assumptions, IReadOnlyDictionary<string, long> sizes)
    {
        var agreed = sizes.ToDictionary(size => size.Key, size => size.Value, StringComparer.Ordinal);
        foreach (var assumption in assumptions)
            if (assumption is { Comparison: "==" } && assumption.Left.Symbols.ToList() is [var name] && assumption.Left == Dim.Symbol(name) && assumption.Right.Symbols.All(agreed.ContainsKey))
                agreed[name] = assumption.Right.Evaluate(agreed);
        return agreed;
    }

    Dim? Unify(Dim a, Dim b, SourceLocation? location)
    {
        (a, b) = (Canonical(a), Canonical(b));
        if (a == b) return a;
        if (a.IsKnown || b.IsKnown || !IsOfInputs(a) || !IsOfInputs(b)) return null;
        if ((Bounded(a, b, location) ?? Bounded(b, a, location)) is { } bounded) return bounded;
        var difference = (a - b).AsPolynomial();
        for (var i = symbols.Count - 1; i >= 0; i--)
        {
            if (difference.Solve(symbols[i]) is not { } solution) continue;
            all.Add(new(Dim.Symbol(symbols[i]), "==", solution, location));
            Replace(symbols[i], solution);
            return Canonical(a);
        }

        return null;
    }

    /// <summary>A size within a bound: min(32, T) and T agree where T is at most 32, max(0, T - 2) and T - 2 where T - 2 is at least 0.</summary>
    Dim? Bounded(Dim size, Dim cut, SourceLocation? location)
    {
        foreach (var most in cut.SidesOf("min"))
            if (Dim.Min(most, size) == cut) return Within(new(size, "<=", most, location));
        foreach (var least in cut.SidesOf("max"))
            if (Dim.Max(least, size) == cut) return Within(new(size, ">=", least, location));
        return null;

        Dim Within(SizeAssumption assumption)
        {
            Add(assumption);
            return size;
        }
    }

    void Replace(string symbol, Dim solution)
    {
        var replaced = new Dictionary<string, Dim>(StringComparer.Ordinal) { [symbol] = solution };
        foreach (var name in equal.Keys.ToList()) equal[name] = equal[name].Substitute(replaced);
        equal[symbol] = solution;
    }

    /// <summary>A size in the names that are left.</summary>
    public Dim Canonical(Dim size) => equal.Count == 0 || !size.Symbols.Any(equal.ContainsKey) ? size : size.Substitute(equal);

    /// <summary>A type in the names that are left.</summary>
    public TensorType Canonical(TensorType type) => equal.Count == 0 || type.Shape.IsKnown ? type : type with { Shape = new(type.Shape.Select(Canonical)) };
}
