using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Translator.Compiler.Interpretation;

/// <content>How long variables matter: those of a method are read by nobody once it has returned, unless a function keeps them.</content>
sealed partial class Interpreter
{
    Frame? running;
    readonly Dictionary<IOperation, IReadOnlyList<ISymbol>> keeps = [];

    /// <summary>Runs the body of a method, lambda or local function.</summary>
    void Run(IOperation operation, IOperation body, Frame callee) => Run(operation, callee, () => Execute(body, callee));

    T Run<T>(IOperation operation, Frame callee, Func<T> run)
    {
        var caller = running;
        running = callee;
        try
        {
            return Nested(operation, run);
        }
        finally
        {
            running = caller;
        }
    }

    /// <summary>Whether nothing reads the variable once the running method has returned.</summary>
    bool EndsWithMethod(Variable variable) => running is not null && variable is LocalVariable { Box: { Escapes: false, Born: var born } } && born >= running.Born;

    /// <summary>Notes what a function keeps that is made here.</summary>
    void NoteKept(IOperation body, Frame frame)
    {
        if (!keeps.TryGetValue(body, out var variables)) keeps.Add(body, variables = VariablesIn(body));
        foreach (var variable in variables)
            if (frame.Find(variable) is { } box)
                box.Escapes = true;
    }

    /// <summary>The variables that a body names, and the local functions that it calls.</summary>
    IReadOnlyList<ISymbol> VariablesIn(IOperation body)
    {
        var (found, open, seen) = (new HashSet<ISymbol>(SymbolEqualityComparer.Default), new Stack<IOperation>([body]), new HashSet<IOperation>());
        while (open.Count > 0)
        {
            if (open.Pop() is var next && !seen.Add(next)) continue;
            foreach (var operation in next.DescendantsAndSelf())
            {
                var function = operation switch
                {
                    IInvocationOperation { TargetMethod: var called } => called,
                    IMethodReferenceOperation { Method: var named } => named,
                    _ => null,
                };
                if (function is { MethodKind: MethodKind.LocalFunction } && Body(function) is { } local) open.Push(local);
                if (operation is ILocalReferenceOperation { Local: var variable }) found.Add(variable);
                if (operation is IParameterReferenceOperation { Parameter: var parameter }) found.Add(parameter);
            }
        }

        return [.. found];
    }
}
