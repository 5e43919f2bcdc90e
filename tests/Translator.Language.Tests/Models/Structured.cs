using System.Collections.Generic;
using Translator;
using static Translator.Functional;

namespace Models;

public record State([Shape("N", 4)] Tensor H, [Shape("N", 4)] Tensor C);

public record Result(Tensor Scores, State State, IReadOnlyList<Tensor> Hidden, Tensor? Extra = null);

/// <summary>Records and tuples as inputs and outputs, an optional input.</summary>
[Model]
public sealed class Structured : Module
{
    readonly Linear fc = new(4, 4);

    public Result Forward([Shape("N", 4)] Tensor x, State state, [Shape("N", 4)] (Tensor A, Tensor B) pair, Tensor? mask = null)
    {
        var h = Tanh(fc.Forward(x) + state.H);
        if (mask is not null) h = h * mask;
        var c = state.C * 0.5 + h + pair.A * pair.B;
        return new Result(h - c, new State(h, c), [h + 1, c + 1]);
    }
}
