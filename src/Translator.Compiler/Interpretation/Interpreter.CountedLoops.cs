using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content><c>foreach</c> over as many slices or numbers as an unknown size says: a loop that counts.</content>
sealed partial class Interpreter
{
    /// <summary>What a loop goes through.</summary>
    /// <param name="Count">How many turns.</param>
    /// <param name="Item">The item of a turn, by its place: an integer, or a tensor where that is known only when the graph runs.</param>
    sealed record CountedLoop(Dim Count, Func<object, object?> Item);

    /// <summary>The loop over <c>x.Unbind(dim)</c> or <c>Enumerable.Range(start, count)</c>, with or without <c>Index()</c>, where its length is not known; null for other loops.</summary>
    CountedLoop? Counting(IForEachLoopOperation loop, Frame frame) => Counting(loop, loop.Collection, frame);

    CountedLoop? Counting(IForEachLoopOperation loop, IOperation collection, Frame frame)
    {
        while (collection is IConversionOperation { OperatorMethod: null, Operand: var operand }) collection = operand;
        if (GraphBuilder.CurrentOrNull is null || collection is not IInvocationOperation { TargetMethod: var method } call) return null;
        if (method is { Name: "Index", ContainingType.Name: nameof(Enumerable) }) return Counting(loop, call.Arguments[0].Value, frame) is { } indexed ? new(indexed.Count, place => Numbered(place, indexed.Item(place))) : null;
        var isUnbind = method is { Name: nameof(Functional.Unbind), ContainingNamespace.Name: nameof(Translator) };
        if (!isUnbind && method is not { Name: nameof(Enumerable.Range), ContainingType.Name: nameof(Enumerable) }) return null;
        var arguments = Arguments(call.Arguments, frame);
        if (!isUnbind) return arguments is [{ } start, Dim { IsKnown: false } count] ? new(count, place => Sum(start, place, loop)) : null;
        if (call.Instance is { } instance) arguments = [Evaluate(instance, frame), .. arguments];
        if (arguments is not [Tensor input, int dim] || input.Rank == 0) return null;
        var axis = Guarded(call, () => Shape.Axis(dim, input.Rank));
        return input.Shape[axis].IsKnown ? null
            : new(input.Shape[axis], place => Guarded(loop, () => place is Tensor at ? SelectAt(input, axis, at) : Functional.Select(input, axis, (int)place)));
    }

    /// <summary>A place and what is there, as <c>Index()</c> pairs them.</summary>
    static object Numbered(object place, object? item) => Tuples.Create(typeof(ValueTuple<,>).MakeGenericType(place.GetType(), item?.GetType() ?? typeof(object)), [place, item]);

    object? Sum(object a, object b, IOperation operation) => a is Tensor || b is Tensor ? OnValues(BinaryOperatorKind.Add, a, b, operation) : Arithmetic(BinaryOperatorKind.Add, a, b, operation);

    Completion ForEachCounted(IForEachLoopOperation loop, Frame frame, CountedLoop counting)
    {
        var place = new Box(0);
        return Loop(
            loop,
            loop.Body,
            frame,
            () => OnValues(BinaryOperatorKind.LessThan, place.Value!, counting.Count, loop)!,
            () => Write(place, "place", Sum(place.Value!, 1, loop)),
            () =>
            {
                var item = counting.Item(place.Value!);
                if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator) frame.Declare(declarator.Symbol, item);
                else Deconstruct(loop.LoopControlVariable, item, frame);
            });
    }
}
