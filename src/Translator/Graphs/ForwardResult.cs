using System.Collections;
using System.Reflection;

namespace Translator;

/// <summary>What <c>Forward</c> returns, taken apart into named tensors: a tensor, or a tuple, list, dictionary or record of tensors and further such things. Parts that are null are left out.</summary>
static class ForwardResult
{
    public static IReadOnlyList<(string Name, Tensor Tensor)> Flatten(object? result, Func<int, string?> tupleName)
    {
        if (result is Tensor single) return [("output", single)];
        List<(string Name, Tensor Tensor)> outputs = [.. Parts(result).SelectMany((part, index) => Flatten(part.Name ?? tupleName(index) ?? $"output{index}", part.Value))];
        return outputs.Count > 0 ? outputs : throw new ModelException("Forward must return a tensor, or a tuple, list or record of tensors");
    }

    static IEnumerable<(string Name, Tensor Tensor)> Flatten(string name, object? value) => value is Tensor tensor
        ? [(name, tensor)]
        : Parts(value).SelectMany((part, index) => Flatten($"{name}.{part.Name ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture)}", part.Value));

    static IEnumerable<(string? Name, object? Value)> Parts(object? value) => value switch
    {
        null or string or Module or Dim or Shape => [],
        IRecordOfTensors record => record.Parts,
        IDictionary map => map.Keys.Cast<object>().Select(key => ((string?)DictionaryKeys.NameOf(map, key), (object?)map[key])),
        IEnumerable list => list.Cast<object?>().Select(item => ((string?)null, item)),
        _ when IsTuple(value.GetType()) => TupleItems(value).Select(item => ((string?)null, item)),
        _ when value.GetType().IsPrimitive || value is Enum => [],
        _ => Stored(value.GetType()).Select(p => ((string?)p.Name, (object?)p.GetValue(value))),
    };

    /// <summary>Public properties that store their value, base classes first.</summary>
    static IEnumerable<PropertyInfo> Stored(Type type) => (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? Stored(parent) : [])
        .Concat(type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(p => type.GetField($"<{p.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null));

    static bool IsTuple(Type type) => type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal);

    static IEnumerable<object?> TupleItems(object tuple) => tuple.GetType().GetFields()
        .SelectMany(f => f.Name == "Rest" ? TupleItems(f.GetValue(tuple)!) : new object?[] { f.GetValue(tuple) });
}

/// <summary>An object of the interpreter with public properties that may hold tensors.</summary>
interface IRecordOfTensors
{
    IEnumerable<(string? Name, object? Value)> Parts { get; }
}
