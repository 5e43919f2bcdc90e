namespace Translator.Compiler.TensorFlow;

/// <content>
/// Reshapes and transposes. One of another one in the same call is one of what was there first, or nothing; what is then read by nobody is left out.
/// </content>
public sealed partial class TfLowering
{
    /// <summary>What a reshape was made from, and the shape of that where it is known.</summary>
    readonly Dictionary<TfOutput, (TfOutput Value, Shape? Shape)> unshaped = [];

    /// <summary>A value in another shape.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shape">The shape, with -1 for at most one size that is left to TensorFlow.</param>
    /// <param name="of">The value's own shape, where it is at hand.</param>
    TfOutput ReshapeTo(TfOutput value, Shape shape, Shape? of = null)
    {
        if (IsOfThisCall(value) && unshaped.TryGetValue(value, out var first)) (value, of) = first;
        return of is not null && of.SequenceEqual(shape) ? value : Reshaped(Add("Reshape", [value, SizeList([.. shape], infer: true)]), value, of);
    }

    /// <summary>Notes that a value is another one in another shape.</summary>
    TfOutput Reshaped(TfOutput result, TfOutput value, Shape? of)
    {
        unshaped[result] = (value, of);
        return result;
    }

    /// <summary>A value with its dimensions in another order.</summary>
    TfOutput Transpose(TfOutput value, IReadOnlyList<int> permutation)
    {
        if (value.Node.Op == "Transpose" && IsOfThisCall(value))
        {
            var first = (long[])value.Node.Inputs[1].Node.Attribute<TfConstant>("value").Values;
            (value, permutation) = (value.Node.Inputs[0], [.. permutation.Select(d => (int)first[d])]);
        }

        return permutation.SequenceEqual(Enumerable.Range(0, permutation.Count)) ? value : Add("Transpose", [value, Integers([.. permutation.Select(d => (long)d)])]);
    }

    /// <summary>Whether a value is made in the call that is being lowered. What another call returns stays what it is.</summary>
    bool IsOfThisCall(TfOutput value) => Method(value.Node.Scope) == Method(scope);
}
