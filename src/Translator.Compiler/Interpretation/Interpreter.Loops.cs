using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>
/// Loops. One whose end is known when the graph is built is run turn by turn, as if the author had written the turns out. One whose end
/// depends on a tensor's value or on an unknown size, or that has very many turns, becomes one <see cref="Operators.While"/>.
/// </content>
sealed partial class Interpreter
{
    /// <summary>Runs a loop that tests its condition before each turn.</summary>
    /// <param name="site">The loop.</param>
    /// <param name="body">Its body.</param>
    /// <param name="frame">Its method.</param>
    /// <param name="condition">True, false, or a truth value in the graph.</param>
    /// <param name="next">What is done after each turn.</param>
    /// <param name="begin">What is done before each turn.</param>
    Completion Loop(ILoopOperation site, IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin = null)
    {
        if (GraphBuilder.CurrentOrNull is not { } builder) return Unroll(body, frame, condition, next, begin) ?? throw new InvalidOperationException("constructors see no values of tensors");
        ReadingException? reason = null;
        if (IsLong(site, frame) && Attempt(() => ValueLoop(site, body, frame, condition, next, begin), out reason) is { } folded) return folded;
        var observed = builder.Observations.Count;
        if (Attempt(() => Unroll(body, frame, condition, next, begin), out _, rethrow: true) is { } unrolled) return unrolled;
        builder.Forget(observed);
        return Attempt(() => ValueLoop(site, body, frame, condition, next, begin), out reason)
            ?? Attempt(() => AfterFirstTurn(site, body, frame, condition, next, begin), out _)
            ?? TurnByTurn(site, body, frame, condition, next, begin, reason!);
    }

    /// <summary>A loop whose first turn is certain and differs from the others: <c>state = state is null ? x : state + x</c>. Null where there may be no turn, or where it ends the loop.</summary>
    Completion? AfterFirstTurn(ILoopOperation site, IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin)
    {
        if (condition() is var holds && !(holds is true || holds is Tensor test && IsCertain(test))) return null;
        Step(body);
        begin?.Invoke();
        if (Execute(body, frame) != Completion.Next) return null;
        next?.Invoke();
        return ValueLoop(site, body, frame, condition, next, begin);
    }

    /// <summary><c>do</c>: the first turn needs no condition.</summary>
    Completion Do(IWhileLoopOperation loop, Frame frame)
    {
        var first = Turn(loop, Completion.Next, () => Execute(loop.Body, frame));
        if (first == Completion.Break || first == Completion.Return) return OutsideLoop(first);
        Completion Rest() => Loop(loop, loop.Body, frame, () => LoopCondition(loop.Condition!, frame), null);
        return first.IsMixed ? OutsideLoop(Unless(first, loop, Rest)) : Rest();
    }

    /// <summary>Runs a loop turn by turn; null when its end, or what a turn does, depends on values.</summary>
    Completion? Unroll(IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin)
    {
        var nodes = NodesSoFar;
        for (var turns = 0; condition() is var holds; turns++)
        {
            if (holds is Tensor) return null;
            if (holds is false) break;
            Step(body);
            begin?.Invoke();
            var completion = Execute(body, frame);
            if (completion.IsMixed) return null;
            NoteTurn(body, turns + 1, nodes);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
            next?.Invoke();
        }

        return Completion.Next;
    }

    /// <summary>Turns of a loop whose number is known, some of which may leave it: each runs only where none before it has.</summary>
    Completion TurnByTurn(IOperation site, IOperation body, Frame frame, Func<object> condition, Action? next, Action? begin, ReadingException reason)
    {
        var (left, nodes) = (Completion.Next, NodesSoFar);
        for (var turns = 1; ; turns++)
        {
            var holds = condition();
            if (holds is Tensor || site is IForLoopOperation { Locals.IsEmpty: true }) throw reason;
            if (holds is false) return OutsideLoop(left);
            Step(body);
            left = Turn(site, left, () =>
            {
                begin?.Invoke();
                return Execute(body, frame);
            });
            NoteTurn(body, turns, nodes);
            if (left == Completion.Break) return Completion.Next;
            if (left == Completion.Return) return left;
            next?.Invoke();
        }
    }

    int NodesSoFar => GraphBuilder.CurrentOrNull?.Nodes.Count ?? 0;

    /// <summary>Notes how long a loop is that is written out turn by turn.</summary>
    void NoteTurn(IOperation body, int turns, int nodesBefore)
    {
        var loop = body.Syntax.Parent!;
        if (!UnrolledLoops.TryGetValue(loop, out var known) || known.Turns < turns) UnrolledLoops[loop] = new(turns, NodesSoFar - nodesBefore);
    }

    /// <summary>One turn after others that may have left the loop.</summary>
    Completion Turn(IOperation site, Completion left, Func<Completion> turn)
    {
        var completion = left.IsMixed ? Unless(left, site, turn) : turn();
        if (completion == Completion.Continue) return Completion.Next;
        return completion.IsMixed ? Completion.Mixed(completion.Breaks, null, completion.Returns, completion.Cause) : completion;
    }

    /// <summary>What a loop's end means for the statements after it: those that broke go on.</summary>
    static Completion OutsideLoop(Completion left) => left.IsMixed ? Completion.Mixed(null, null, left.Returns, left.Cause) : left == Completion.Return ? left : Completion.Next;

    /// <summary>Whether a counting loop has more turns than should be written out.</summary>
    bool IsLong(ILoopOperation loop, Frame frame)
    {
        if (loop is not IForLoopOperation { Condition: IBinaryOperation { LeftOperand: { } left, RightOperand: { } right } comparison } || comparison.OperatorMethod is not (null or { ContainingType.Name: nameof(Dim) })) return false;
        return Plain(left) && Plain(right) && ToDim(Evaluate(left, frame))?.Known is { } from && ToDim(Evaluate(right, frame))?.Known is { } to && Math.Abs(to - from) > unroll;
    }

    /// <summary>Whether an expression only reads.</summary>
    static bool Plain(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or ILiteralOperation or IFieldReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation or IConversionOperation or IBinaryOperation or IArgumentOperation => operation.ChildOperations.All(Plain),
        _ => operation.ConstantValue.HasValue,
    };

    /// <summary>Runs something that may not be possible; then what it changed is taken back.</summary>
    Completion? Attempt(Func<Completion?> run, out ReadingException? reason, bool rethrow = false)
    {
        reason = null;
        var outer = region;
        var attempt = new Region();
        region = attempt;
        var assumed = GraphBuilder.CurrentOrNull?.Assumptions.All.Count ?? 0;
        var done = false;
        try
        {
            var result = run();
            done = result is not null;
            return result;
        }
        catch (ReadingException e) when (!rethrow)
        {
            reason = e;
            return null;
        }
        finally
        {
            region = outer;
            if (done) attempt.Commit(outer);
            else
            {
                attempt.Leave();
                GraphBuilder.CurrentOrNull?.Assumptions.Forget(assumed);
            }
        }
    }
}
