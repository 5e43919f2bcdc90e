using System.Collections;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Compiler.Interpretation;

/// <content>Collections that the model or a static field keeps: Forward reads them and does not change them.</content>
sealed partial class Interpreter
{
    readonly HashSet<object> kept = new(ReferenceComparer.Instance);

    /// <summary>Notes the collections that a value holds, and those inside it.</summary>
    void Keep(object? value)
    {
        var open = new Stack<object?>([value]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next is null or string or Tensor or Shape || next is not (ISourceInstance or IEnumerable) || !kept.Add(next)) continue;
            if (next is ISourceInstance { State: var state })
                foreach (var field in state.Fields.Values) open.Push(field);
            else if (next is ICollection items && !(next is Array array && array.GetType().GetElementType()!.IsPrimitive))
                foreach (var item in items) open.Push(item);
        }
    }

    /// <summary>A collection that is about to change must not be one that is kept from run to run.</summary>
    void NotKept(object collection, IOperation operation)
    {
        if (GraphBuilder.CurrentOrNull is not null && kept.Contains(collection)) throw ReadingException.At(operation, ModelDiagnostics.StateChanged, $"changing a collection that the model keeps, by '{Shorten(operation.Syntax)}',");
    }
}
