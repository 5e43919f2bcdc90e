namespace Translator.Compiler.Lowering;

/// <summary>
/// Computes symbolic sizes at run time: each expression becomes the target's own integer arithmetic on the sizes of the graph's inputs.
/// A target says how it writes the few operations; what is computed is the same for all.
/// </summary>
/// <typeparam name="T">The target's handle of a scalar integer.</typeparam>
public abstract class SizeEmitter<T>
    where T : notnull
{
    readonly Dictionary<string, T> symbols = new(StringComparer.Ordinal);
    readonly Dictionary<string, T> computed = new(StringComparer.Ordinal);
    readonly Dictionary<string, (Tensor Input, int Dim, long Factor, long Offset)> sources = new(StringComparer.Ordinal);

    /// <summary>An emitter for one graph.</summary>
    /// <param name="graph">Where the sizes of inputs come from; null where all of them are those of the graph around.</param>
    protected SizeEmitter(Graph? graph)
    {
        if (graph is null) return;

        // a size that a branch or loop makes is known from what it gives
        foreach (var input in graph.Inputs.Concat(graph.Nodes.Where(n => n.Operator is Operators.If or Operators.While).SelectMany(n => n.Outputs)))
            for (var i = 0; i < input.Shape.Rank; i++)
                if (input.Shape[i].TryGetLinear(out var name, out var factor, out var offset) && (!sources.TryGetValue(name, out var other) || (other.Factor, other.Offset) != (1, 0) && (factor, offset) == (1, 0)))
                    sources[name] = (input, i, factor, offset);
    }

    /// <summary>A size that the graph's inputs do not tell: in the body of a branch or loop, one of the graph around it.</summary>
    /// <exception cref="ModelException">There is no graph around it.</exception>
    protected virtual T Outer(string name) =>
        throw new ModelException($"the size {name} is the size of no input by itself, so it cannot be computed at run time: declare an input dimension as \"{name}\"");

    /// <summary>Whether a tensor that tells a size is computed here; a body is not given what it reads nothing of.</summary>
    protected virtual bool IsAtHand(Tensor input) => true;

    /// <summary>The scalar that holds a size at run time.</summary>
    /// <exception cref="ModelException">A symbol is the size of no input by itself.</exception>
    public T Emit(Dim size)
    {
        if (size.Known is { } known) return Constant(known);
        var text = size.ToString();
        if (computed.TryGetValue(text, out var value)) return value;
        value = size.AsPolynomial().Terms.Select(EmitTerm).Aggregate(Add);
        computed.Add(text, value);
        return value;
    }

    T EmitTerm((long Coefficient, IReadOnlyList<Atom> Factors) term)
    {
        var factors = term.Factors.Select(EmitAtom);
        if (term.Coefficient != 1 || term.Factors.Count == 0) factors = factors.Append(Constant(term.Coefficient));
        return factors.Aggregate(Multiply);
    }

    T EmitAtom(Atom atom) => atom switch
    {
        SymbolAtom => Symbol(atom.Text),
        FloorDivisionAtom quotient => FloorDivide(quotient.Numerator, quotient.Divisor),
        ExtremumAtom { Function: "max" } extremum => Max(Emit(extremum.A), Emit(extremum.B)),
        ExtremumAtom extremum => Min(Emit(extremum.A), Emit(extremum.B)),
        _ => throw new InvalidOperationException($"unknown atom {atom.Text}"),
    };

    T Symbol(string name)
    {
        if (symbols.TryGetValue(name, out var value)) return value;
        if (!sources.TryGetValue(name, out var source) || !IsAtHand(source.Input)) return Outer(name);
        value = SizeOf(source.Input, source.Dim);
        if (source.Offset != 0) value = Add(value, Constant(-source.Offset));
        if (source.Factor != 1) value = FloorDivide(value, Constant(source.Factor));
        Note(name, value);
        symbols.Add(name, value);
        return value;
    }

    /// <summary>Notes what the author calls a size.</summary>
    protected virtual void Note(string name, T value)
    {
    }

    /// <summary>Quotient, rounded down; for targets whose division differs by the sign of what is divided.</summary>
    protected virtual T FloorDivide(Dim numerator, Dim divisor) => FloorDivide(Emit(numerator), Emit(divisor));

    /// <summary>A constant.</summary>
    protected abstract T Constant(long value);

    /// <summary>The size of a dimension of a graph input.</summary>
    protected abstract T SizeOf(Tensor input, int dim);

    /// <summary>Sum.</summary>
    protected abstract T Add(T a, T b);

    /// <summary>Product.</summary>
    protected abstract T Multiply(T a, T b);

    /// <summary>Quotient, rounded down.</summary>
    protected abstract T FloorDivide(T a, T b);

    /// <summary>The larger one.</summary>
    protected abstract T Max(T a, T b);

    /// <summary>The smaller one.</summary>
    protected abstract T Min(T a, T b);
}
