using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Interpretation;

/// <summary>
/// How a statement ended. After a condition on a value it may be one way or another: then there is a truth value in the graph for
/// each way, and what follows runs only where none of them holds.
/// </summary>
sealed class Completion
{
    Completion()
    {
    }

    /// <summary>The next statement follows.</summary>
    public static Completion Next { get; } = new();

    /// <summary>The loop is left.</summary>
    public static Completion Break { get; } = new();

    /// <summary>The next turn of the loop follows.</summary>
    public static Completion Continue { get; } = new();

    /// <summary>The method is left.</summary>
    public static Completion Return { get; } = new();

    /// <summary>Where the statement may end differently: whether it left the loop, the turn, the method; null where it never does.</summary>
    public static Completion Mixed(Tensor? breaks, Tensor? continues, Tensor? returns, IOperation? cause = null) =>
        breaks is null && continues is null && returns is null ? Next : new() { Breaks = breaks, Continues = continues, Returns = returns, Cause = cause };

    /// <summary>The condition that decides.</summary>
    public IOperation? Cause { get; private init; }

    public Tensor? Breaks { get; private init; }

    public Tensor? Continues { get; private init; }

    public Tensor? Returns { get; private init; }

    /// <summary>Whether the only way on that does not go to the next statement leaves the method.</summary>
    public bool OnlyReturns => Returns is not null && Breaks is null && Continues is null;

    /// <summary>Whether it depends on values.</summary>
    public bool IsMixed => Breaks is not null || Continues is not null || Returns is not null;

    /// <summary>Whether nothing after it runs; null where that depends on values.</summary>
    public Tensor? Stops => new[] { Breaks, Continues, Returns }.Where(t => t is not null).Aggregate((Tensor?)null, (a, b) => a is null ? b : Functional.LogicalOr(a, b!));
}
