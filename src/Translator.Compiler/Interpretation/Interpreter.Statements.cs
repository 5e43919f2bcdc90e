using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Statements.</content>
sealed partial class Interpreter
{
    /// <summary>How a statement ended.</summary>
    enum Completion
    {
        Next,
        Break,
        Continue,
        Return,
    }

    Completion Execute(IOperation operation, Frame frame)
    {
        Step(operation);
        switch (operation)
        {
            case IBlockOperation block:
                return ExecuteAll(block.Operations, frame);
            case IExpressionStatementOperation statement:
                Evaluate(statement.Operation, frame);
                return Completion.Next;
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations) Declare(declaration, frame);
                return Completion.Next;
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield:
                frame.Yielded!.Add(Evaluate(yield.ReturnedValue!, frame));
                return Completion.Next;
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return Completion.Return;
            case IReturnOperation @return:
                frame.Result = @return.ReturnedValue is { } value ? Evaluate(value, frame) : null;
                return Completion.Return;
            case IConditionalOperation conditional:
                return Condition(conditional.Condition, frame) ? Execute(conditional.WhenTrue, frame)
                    : conditional.WhenFalse is { } otherwise ? Execute(otherwise, frame) : Completion.Next;
            case IForEachLoopOperation loop:
                return ForEach(loop, frame);
            case IForLoopOperation loop:
                foreach (var before in loop.Before) Execute(before, frame);
                return Loop(frame, loop.Body, () => loop.Condition is null || Condition(loop.Condition, frame), () =>
                {
                    foreach (var next in loop.AtLoopBottom) Execute(next, frame);
                });
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                return Loop(frame, loop.Body, () => Condition(loop.Condition!, frame) != loop.ConditionIsUntil, null);
            case IWhileLoopOperation loop:
                var first = true;
                return Loop(frame, loop.Body, () => first ? !(first = false) : Condition(loop.Condition!, frame) != loop.ConditionIsUntil, null);
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Completion.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Completion.Continue;
            case ISwitchOperation @switch:
                return Switch(@switch, frame);
            case ILocalFunctionOperation or IEmptyOperation:
                return Completion.Next;
            case IUsingDeclarationOperation or IUsingOperation:
                throw Unsupported(operation, "using", "a model holds no resources; remove it");
            case ITryOperation:
                throw Unsupported(operation, "try", "a model catches no exceptions; test the condition with if instead");
            case ILockOperation:
                throw Unsupported(operation, "lock", "a model runs on one thread; remove it");
            case IBranchOperation or ILabeledOperation:
                throw Unsupported(operation, "goto", "write a loop or an if instead");
            default:
                Evaluate(operation, frame); // an expression that stands as a statement, such as a throw
                return Completion.Next;
        }
    }

    Completion ExecuteAll(IEnumerable<IOperation> statements, Frame frame)
    {
        foreach (var statement in statements)
            if (Execute(statement, frame) is var completion and not Completion.Next)
                return completion;
        return Completion.Next;
    }

    Completion Loop(Frame frame, IOperation body, Func<bool> condition, Action? next)
    {
        while (condition())
        {
            Step(body);
            var completion = Execute(body, frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
            next?.Invoke();
        }

        return Completion.Next;
    }

    void Declare(IVariableDeclarationOperation declaration, Frame frame)
    {
        foreach (var declarator in declaration.Declarators)
            frame.Declare(declarator.Symbol, (declarator.Initializer ?? declaration.Initializer) is { } initializer ? Evaluate(initializer.Value, frame) : null);
    }

    Completion ForEach(IForEachLoopOperation loop, Frame frame)
    {
        if (loop.IsAsynchronous) throw Unsupported(loop, "await foreach", "a model waits for nothing");
        foreach (var item in Items(Evaluate(loop.Collection, frame), loop.Collection))
        {
            Step(loop);
            switch (loop.LoopControlVariable)
            {
                case IVariableDeclaratorOperation declarator:
                    frame.Declare(declarator.Symbol, item);
                    break;
                case var target:
                    Deconstruct(target, item, frame);
                    break;
            }

            var completion = Execute(loop.Body, frame);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }

    IEnumerable<object?> Items(object? collection, IOperation operation) => collection switch
    {
        null => throw ReadingException.At(operation, ModelDiagnostics.Throws, $"'{operation.Syntax}' is null here"),
        IEnumerable items => items.Cast<object?>(),
        ISourceInstance => SourceItems(collection, operation),
        _ => throw Unsupported(operation, "foreach over this", "loop over an array, a list or another collection"),
    };

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

    Completion Switch(ISwitchOperation @switch, Frame frame)
    {
        var value = Evaluate(@switch.Value, frame);
        var chosen = @switch.Cases.FirstOrDefault(c => c.Clauses.Any(clause => Matches(clause, value, frame)))
            ?? @switch.Cases.FirstOrDefault(c => c.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        if (chosen is null) return Completion.Next;
        var completion = ExecuteAll(chosen.Body, frame);
        return completion == Completion.Break ? Completion.Next : completion;
    }

    bool Matches(ICaseClauseOperation clause, object? value, Frame frame) => clause switch
    {
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) && (pattern.Guard is null || Condition(pattern.Guard, frame)),
        ISingleValueCaseClauseOperation single => AreEqual(value, Evaluate(single.Value, frame), single),
        _ => false,
    };
}
