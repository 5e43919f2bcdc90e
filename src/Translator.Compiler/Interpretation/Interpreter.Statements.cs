using System.Collections;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Statements.</content>
sealed partial class Interpreter
{
    Completion Execute(IOperation operation, Frame frame)
    {
        Step(operation);
        switch (operation)
        {
            case IBlockOperation block:
                return ExecuteAll(block.Operations, 0, frame);
            case IExpressionStatementOperation statement:
                NoteShape(statement.Syntax, Evaluate(statement.Operation, frame));
                return Completion.Next;
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations) Declare(declaration, frame);
                if (group.Declarations is [{ Declarators: [{ Symbol: var declared }] }]) NoteShape(group.Syntax, frame.Find(declared)?.Value);
                return Completion.Next;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                var yielded = Evaluate(yield.ReturnedValue!, frame);
                region?.Note(new ElementsVariable(frame.Yielded!));
                if (branches > 0) listUses.AddLast(frame.Yielded!);
                Guarded(yield, () =>
                {
                    AddTo(frame.Yielded!, yielded);
                    return true;
                });
                return Completion.Next;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return Completion.Return;
            case IReturnOperation @return:
                if (@return.ReturnedValue is { } value)
                {
                    var result = Evaluate(value, frame);
                    NoteShape(@return.Syntax, result);
                    Write(new ResultVariable(frame), result);
                }

                return Completion.Return;
            case IConditionalOperation conditional:
                return Conditional(conditional, frame, null, out _);
            case IForEachLoopOperation loop:
                return ForEach(loop, frame);
            case IForLoopOperation loop:
                foreach (var before in loop.Before) Execute(before, frame);
                return Loop(loop, loop.Body, frame, () => loop.Condition is null ? true : LoopCondition(loop.Condition, frame), () =>
                {
                    foreach (var next in loop.AtLoopBottom) Execute(next, frame);
                });
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                return Loop(loop, loop.Body, frame, () => LoopCondition(loop.Condition!, frame), null);
            case IWhileLoopOperation loop:
                return Do(loop, frame);
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Completion.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Completion.Continue;
            case ISwitchOperation @switch:
                return Switch(@switch, frame);
            case ILabeledOperation { Operation: { } labeled }:
                return Execute(labeled, frame);
            case ILocalFunctionOperation or IEmptyOperation:
                return Completion.Next;
            default:
                Evaluate(operation, frame); // an expression that stands as a statement, such as a throw
                return Completion.Next;
        }
    }

    /// <summary>Notes the shape of a statement's value, for comments that show it.</summary>
    void NoteShape(SyntaxNode statement, object? value)
    {
        if (value is not Tensor tensor || GraphBuilder.CurrentOrNull is null) return;
        if (!Shapes.TryGetValue(statement, out var shapes)) Shapes.Add(statement, shapes = new());
        shapes.Add(tensor.Shape);
    }

    /// <summary>The statements of a block from one on. What follows a condition on a value may have to run inside one of its branches.</summary>
    Completion ExecuteAll(ImmutableArray<IOperation> statements, int from, Frame frame)
    {
        for (var i = from; i < statements.Length; i++)
        {
            var next = i + 1;
            Completion Rest() => ExecuteAll(statements, next, frame);
            var restDone = false;
            Step(statements[i]);
            var completion = statements[i] is IConditionalOperation conditional ? Conditional(conditional, frame, Rest, out restDone) : Execute(statements[i], frame);
            if (restDone || completion != Completion.Next && !completion.IsMixed) return completion;
            if (completion.IsMixed) return next < statements.Length ? Unless(completion, statements[i], Rest) : completion;
        }

        return Completion.Next;
    }

    void Declare(IVariableDeclarationOperation declaration, Frame frame)
    {
        foreach (var declarator in declaration.Declarators)
        {
            if (declarator.Symbol.IsRef) throw RefusedReference(declarator);
            frame.Declare(declarator.Symbol, (declarator.Initializer ?? declaration.Initializer) is { } initializer ? Copied(Evaluate(initializer.Value, frame)) : Unassigned.Value);
        }
    }

    Completion ForEach(IForEachLoopOperation loop, Frame frame)
    {
        if (loop.IsAsynchronous) throw Refused(loop, ModelDiagnostics.Asynchronous, "await foreach");
        if (Counting(loop, frame) is { } counting) return ForEachCounted(loop, frame, counting);
        var collection = Evaluate(loop.Collection, frame);
        if (StackedLists.ElementsOf(collection) is { } elements) return ForEachCounted(loop, frame, new(elements.Shape[0], place => Guarded(loop, () => At(elements, place))));
        var items = Items(collection, loop.Collection);
        var (left, turns, nodes) = (Completion.Next, 0, NodesSoFar);
        foreach (var item in items)
        {
            Step(loop);
            left = Turn(loop, left, () =>
            {
                if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator) frame.Declare(declarator.Symbol, declarator.Symbol.IsRef ? throw RefusedReference(declarator) : Copied(item));
                else Deconstruct(loop.LoopControlVariable, item, frame);
                return Execute(loop.Body, frame);
            });
            NoteTurn(loop.Body, ++turns, nodes);
            if (left == Completion.Break || left == Completion.Return) break;
        }

        return OutsideLoop(left);
    }

    IEnumerable<object?> Items(object? collection, IOperation operation)
    {
        NoteRead(collection);
        return KnownItems(collection, operation);
    }

    IEnumerable<object?> KnownItems(object? collection, IOperation operation) => collection switch
    {
        _ when StackedLists.ElementsOf(collection) is not null => throw Unsupported(operation, $"'{Shorten(operation.Syntax)}'", "the list's length is known only when the graph runs; take its elements as one tensor by Stack, by an index or in a foreach"),
        null => throw ReadingException.At(operation, ModelDiagnostics.Throws, $"'{operation.Syntax}' is null here"),
        IEnumerable items => Stepping(items, operation),
        ISourceInstance => SourceItems(collection, operation),
        _ => throw Unsupported(operation, "foreach over this", "loop over an array, a list or another collection"),
    };

    /// <summary>The items, each a step: they may become the items of something longer. A query runs only here, and a list may have changed since it gave the one before.</summary>
    IEnumerable<object?> Stepping(IEnumerable items, IOperation operation)
    {
        var enumerator = Guarded(operation, items.GetEnumerator);
        using var disposed = enumerator as IDisposable;
        while (Guarded(operation, enumerator.MoveNext))
        {
            Step(operation);
            yield return enumerator.Current;
        }
    }

    IEnumerable<object?> SourceItems(object collection, IOperation operation)
    {
        var state = ((ISourceInstance)collection).State;
        var method = state.Type.AllInterfaces.Select(i => i.GetMembers("GetEnumerator").OfType<IMethodSymbol>().FirstOrDefault())
            .Select(m => m is null ? null : state.Type.FindImplementationForInterfaceMember(m) as IMethodSymbol).FirstOrDefault(m => m is not null)
            ?? throw Unsupported(operation, "foreach over this", "give the class a method GetEnumerator with yield return");
        return Call(method, collection, [], operation, TypeArguments.None) switch
        {
            IEnumerable items => items.Cast<object?>(),
            IEnumerator items => Drain(items),
            _ => throw Unsupported(operation, "an enumerator written by hand", "write yield return instead"),
        };
    }

    static IEnumerable<object?> Drain(IEnumerator items)
    {
        while (items.MoveNext()) yield return items.Current;
    }

    /// <summary>The cases one after the other, as far as values must be compared when the graph runs; then what stands under default.</summary>
    Completion Switch(ISwitchOperation @switch, Frame frame)
    {
        var value = Evaluate(@switch.Value, frame);
        return From(0);

        Completion From(int at)
        {
            if (at == @switch.Cases.Length)
                return @switch.Cases.FirstOrDefault(c => c.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)) is { } otherwise ? RunCase(otherwise) : Completion.Next;
            var chosen = @switch.Cases[at];
            return Match(chosen, value, frame) switch
            {
                Tensor condition => Branches(@switch, @switch.Value, condition, () => RunCase(chosen), () => From(at + 1), null, out _),
                true => RunCase(chosen),
                _ => From(at + 1),
            };
        }

        Completion RunCase(ISwitchCaseOperation chosen)
        {
            var completion = ExecuteAll(chosen.Body, 0, frame);
            return completion == Completion.Break ? Completion.Next
                : completion.IsMixed ? Completion.Mixed(null, completion.Continues, completion.Returns, completion.Cause) : completion;
        }
    }

    /// <summary>Whether any clause of a case matches.</summary>
    object Match(ISwitchCaseOperation @case, object? value, Frame frame) =>
        @case.Clauses.Aggregate((object)false, (matches, clause) => Both(or: true, () => matches, () => Match(clause, value, frame), clause));

    object Match(ICaseClauseOperation clause, object? value, Frame frame) => clause switch
    {
        IPatternCaseClauseOperation pattern => MatchWithGuard(pattern.Pattern, value, pattern.Guard, frame),
        ISingleValueCaseClauseOperation single => Equality(value, Evaluate(single.Value, frame), single),
        _ => false,
    };

    object MatchWithGuard(IPatternOperation pattern, object? value, IOperation? guard, Frame frame) =>
        Both(or: false, () => Match(pattern, value, frame), () => guard is null ? true : ConditionValue(guard, frame), pattern);
}
