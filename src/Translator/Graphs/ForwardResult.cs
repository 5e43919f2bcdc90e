using System.Collections;
using System.Reflection;

namespace Translator;

/// <summary>What <c>Forward</c> returns, taken apart into named tensors: a tensor, a tuple or list of them, a record of them.</summary>
static class ForwardResult
{
    public static IReadOnlyList<(string Name, Tensor Tensor)> Flatten(object? result, Func<int, string?> tupleName)
    {
        if (result is Tensor single) return [("output", single)];
        var parts = Parts(result).ToList();
        if (parts.Count == 0 || parts.Exists(p => p.Value is not Tensor))
            throw new ModelException("Forward must return a tensor, or a tuple, list or record of tensors");
        return [.. parts.Select((part, index) => (part.Name ?? tupleName(index) ?? $"output{index}", (Tensor)part.Value!))];
    }

    static IEnumerable<(string? Name, object? Value)> Parts(object? result) => result switch
    {
        IEnumerable list => list.Cast<object?>().Select(item => ((string?)null, (object?)item)),
        IRecordOfTensors record => record.Parts,
        null => [],
        _ when IsTuple(result.GetType()) => TupleItems(result).Select(item => ((string?)null, (object?)item)),
        _ => result.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.PropertyType == typeof(Tensor)).Select(p => ((string?)p.Name, (object?)p.GetValue(result))),
    };

    static bool IsTuple(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    static IEnumerable<object?> TupleItems(object tuple) => tuple.GetType().GetFields()
        .SelectMany(f => f.Name == "Rest" ? TupleItems(f.GetValue(tuple)!) : new object?[] { f.GetValue(tuple) });
}

/// <summary>An object of the interpreter whose public properties are tensors.</summary>
interface IRecordOfTensors
{
    IEnumerable<(string? Name, object? Value)> Parts { get; }
}
