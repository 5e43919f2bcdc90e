using System.Collections;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Interpretation;

/// <content>
/// The budget of a run, which bounds its time and its memory: a model is read while it is typed, and half a model may well grow without end. Whatever takes time or
/// memory beyond a single operation (texts, collections, operators of the graph, layers) costs as many steps as it is long.
/// </content>
sealed partial class Interpreter
{
    /// <summary>What an operator of the graph or a layer costs: the node with its shape, parameters, and the work of everyone who walks through them afterwards.</summary>
    const int OperatorSteps = 100;

    readonly ReadingLimits limits = request.Limits;
    long steps;

    /// <summary>One step of the run: ends it when the budget is used up or the caller has lost interest.</summary>
    void Step(IOperation operation)
    {
        if ((++steps & 0x3F) == 0) cancellation.ThrowIfCancellationRequested();
        if (steps > limits.Steps) throw ReadingException.At(operation, ModelDiagnostics.StepBudget, limits.Steps);
    }

    /// <summary>As many steps at once, before the memory is taken where that can be told.</summary>
    void Charge(IOperation operation, double count)
    {
        steps += (long)Math.Min(count, limits.Steps + 1.0);
        Step(operation);
    }

    /// <summary>The text, paid for.</summary>
    string Charged(IOperation operation, string text)
    {
        Charge(operation, text.Length);
        return text;
    }

    /// <summary>What a call of the library reads or makes: the items of its collections, the characters of its texts.</summary>
    static double Length(object? value) => value switch
    {
        string text => text.Length,
        Module => OperatorSteps,
        Tensor[] parts => (double)parts.Length * OperatorSteps,
        ICollection items => items.Count,
        _ => 0,
    };

    /// <summary>What a call of the library makes room for because a number says so.</summary>
    static double Reserved(IMethodSymbol method, object?[] arguments)
    {
        var room = 0.0;
        for (var i = 0; i < method.Parameters.Length; i++)
            if (arguments[i] is int number && Reserves(method, method.Parameters[i].Name))
                room += Math.Max(number, 0);
        return room;
    }

    static bool Reserves(IMethodSymbol method, string parameter) => parameter switch
    {
        "capacity" or "totalWidth" or "newSize" or "length" or "repeatCount" => true,
        "value" => method.Name is "set_Capacity" or "set_Length",
        "count" => method is { MethodKind: MethodKind.Constructor, ContainingType.SpecialType: SpecialType.System_String } || method is { Name: "Insert", ContainingType.Name: nameof(System.Text.StringBuilder) },
        _ => false,
    };
}
