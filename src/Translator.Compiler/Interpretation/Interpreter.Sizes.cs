using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>
/// Arithmetic and comparisons of sizes that are not known. A comparison that their bounds do not decide is decided for typical sizes, and
/// the graph notes that it takes this for granted. Sizes that change from turn to turn of a loop are compared when the graph runs.
/// </content>
sealed partial class Interpreter
{
    IReadOnlyDictionary<string, long>? typicalSizes;

    /// <summary>The operators that C# has for integers, on sizes.</summary>
    /// <returns>A size, a truth value, a truth value in the graph, or null where there is no such operator.</returns>
    object? OnSizes(BinaryOperatorKind kind, Dim a, Dim b, IOperation operation) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide => Divided(a, b, operation),
        BinaryOperatorKind.Remainder => a - Divided(a, b, operation) * b,
        BinaryOperatorKind.RightShift when b.Known is >= 0 and < 31 and var places => Divided(a, 1 << (int)places, operation),
        BinaryOperatorKind.LeftShift when b.Known is >= 0 and < 31 and var places => a * (1 << (int)places),
        BinaryOperatorKind.LessThan => IsLess(a, b, operation),
        BinaryOperatorKind.GreaterThan => IsLess(b, a, operation),
        BinaryOperatorKind.LessThanOrEqual => Not(IsLess(b, a, operation), operation),
        BinaryOperatorKind.GreaterThanOrEqual => Not(IsLess(a, b, operation), operation),
        BinaryOperatorKind.Equals => IsEqual(a, b, operation),
        BinaryOperatorKind.NotEquals => Not(IsEqual(a, b, operation), operation),
        _ => null,
    };

    /// <summary>C#'s quotient is rounded toward zero, a size's down: the same where nothing is negative.</summary>
    Dim Divided(Dim a, Dim b, IOperation operation)
    {
        if (b.Known == 0) throw ReadingException.At(operation, ModelDiagnostics.Throws, $"{a} is divided by zero");
        if (a.IsKnown && b.IsKnown) return (long)a / (long)b;
        if (b.Known < 0) return -Divided(a, -b, operation);
        if (IsLess(a, 0, operation) is not false || IsLess(0, b, operation) is not true)
            throw ReadingException.At(operation, ModelDiagnostics.SizeMustBeKnown, $"{a} divided by {b} is rounded by their signs, which are not known");
        return a / b;
    }

    object IsLess(Dim a, Dim b, IOperation operation)
    {
        (a, b) = (Canonical(a), Canonical(b));
        if (SizeAssumptions.Least(b - a) >= 1) return true;
        if (SizeAssumptions.Least(a - b) >= 0) return false;
        return (a.IsKnown ? Decided(b, ">", "<=", a, operation) : Decided(a, "<", ">=", b, operation)) ?? OnValues(BinaryOperatorKind.LessThan, a, b, operation)!;
    }

    object IsEqual(Dim a, Dim b, IOperation operation)
    {
        (a, b) = (Canonical(a), Canonical(b));
        if (a == b) return true;
        if ((a - b).IsKnown || SizeAssumptions.Least(a - b) >= 1 || SizeAssumptions.Least(b - a) >= 1) return false;
        return Decided(a, "==", "!=", b, operation) ?? OnValues(BinaryOperatorKind.Equals, a, b, operation)!;
    }

    object Not(object truth, IOperation operation) => truth is Tensor tensor ? Guarded<object>(operation, () => Functional.LogicalNot(tensor)) : truth is false; // not the bool that a Tensor converts to

    static Dim Canonical(Dim size) => GraphBuilder.CurrentOrNull?.Assumptions.Canonical(size) ?? size;

    /// <summary>Decides a comparison for typical sizes and notes it; null where the sizes are not those of inputs.</summary>
    object? Decided(Dim a, string comparison, string opposite, Dim b, IOperation operation)
    {
        if (GraphBuilder.CurrentOrNull is not { Assumptions: var assumptions } || !assumptions.IsOfInputs(a) || !assumptions.IsOfInputs(b)) return null;
        var assumption = new SizeAssumption(a, comparison, b, LocationOf(operation.Syntax));
        var holds = assumption.Holds(typicalSizes!);
        assumptions.Add(holds ? assumption : assumption with { Comparison = opposite });
        return holds;
    }

    /// <summary>An unknown size as the place that C# makes of it: a negative one throws, where a tensor's brackets would count it from the end.</summary>
    Dim IndexFrom(Dim size, IOperation operation)
    {
        if (SizeAssumptions.Least(size) >= 0 || Decided(Canonical(size), ">=", "<", 0, operation) is not false) return size;
        throw Refused(operation, $"the index {size} is negative");
    }

    /// <summary>A place that is an unknown size before the end, as tensors' brackets take it: negative.</summary>
    Dim FromEnd(Dim size, IOperation operation)
    {
        if (SizeAssumptions.Least(size) >= 1 || Decided(Canonical(size), ">=", "<", 1, operation) is not false) return -size;
        throw Refused(operation, $"the place ^{size} is behind the end");
    }

    /// <summary>Sizes for which all was decided as it is but the last condition; null where nothing was decided or no sizes are free.</summary>
    IReadOnlyDictionary<string, long>? Passing()
    {
        if (GraphBuilder.CurrentOrNull is not { Assumptions.All: { Count: > 0 } assumed }) return null;
        var (before, last) = (assumed.Take(assumed.Count - 1).ToList(), assumed[assumed.Count - 1]);
        return TypicalSizes.Near(typicalSizes!, last.Symbols.Where(name => !request.Sizes.ContainsKey(name)), sizes => SizeAssumptions.Agreed(before, sizes) is var agreed && before.All(b => b.Holds(agreed)) && !last.Holds(agreed)) is { } passing
            ? SizeAssumptions.Agreed(before, passing)
            : null;
    }

    /// <summary>A range; one with an unknown size is the slice that a tensor's brackets make of it.</summary>
    static object RangeOf(object? start, object? end) => start is Index from && end is Index to
        ? (object)new Range(from, to) // not the slice that a Range converts to
        : TensorIndex.Slice(Bound(start), end is Index { IsFromEnd: true, Value: 0 } ? null : Bound(end));

    static Dim? Bound(object? index) => index is Index known ? known.IsFromEnd ? -known.Value : known.Value : ToDim(index);

    /// <summary>What the graph takes for granted, as diagnostics at the lines that need it.</summary>
    public IEnumerable<Diagnostic> Assumed(Graph graph) =>
        from assumption in graph.Assumptions
        let tree = VisitedTrees.FirstOrDefault(tree => tree.FilePath == assumption.Location?.File && tree.Length >= assumption.Location.Start + assumption.Location.Length)
        select Diagnostic.Create(
            ModelDiagnostics.SizeAssumed,
            tree is null ? Location.None : Location.Create(tree, new(assumption.Location!.Start, assumption.Location.Length)),
            assumption.Condition);
}
