namespace Translator.Compiler.Interpretation;

/// <summary>Value tuples of any length as lists.</summary>
static class Tuples
{
    static readonly Type[] Definitions =
    [
        typeof(ValueTuple<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(ValueTuple<,,,,>),
        typeof(ValueTuple<,,,,,>), typeof(ValueTuple<,,,,,,>), typeof(ValueTuple<,,,,,,,>),
    ];

    public static bool IsTuple(object value) => IsTuple(value.GetType());

    public static bool IsTuple(Type type) => type.IsGenericType && Array.IndexOf(Definitions, type.GetGenericTypeDefinition()) >= 0;

    public static IReadOnlyList<object?> Items(object tuple)
    {
        var items = new List<object?>();
        foreach (var field in tuple.GetType().GetFields())
        {
            var value = field.GetValue(tuple);
            if (field.Name == "Rest") items.AddRange(Items(value!));
            else items.Add(value);
        }

        return items;
    }

    /// <summary>Whether the items can be the parts of a tuple; those of code that does not compile may not.</summary>
    public static bool Fit(Type type, IReadOnlyList<object?> items)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 8 && (items.Count < 8 || !Fit(arguments[7], [.. items.Skip(7)]))) return false;
        return (arguments.Length == 8 || arguments.Length == items.Count)
            && !arguments.Take(7).Where((argument, i) => items[i] is { } item ? !argument.IsInstanceOfType(item) : argument.IsValueType && Nullable.GetUnderlyingType(argument) is null).Any();
    }

    /// <summary>The type with room for anything where a part is a number that is known only when the graph runs.</summary>
    public static Type ForValues(Type type, IReadOnlyList<object?> items)
    {
        var arguments = type.GetGenericArguments();
        return arguments.Length == 8 || arguments.Length != items.Count ? type
            : type.GetGenericTypeDefinition().MakeGenericType([.. arguments.Select((argument, i) => argument.IsPrimitive && items[i] is Tensor or Dim ? typeof(object) : argument)]);
    }

    /// <summary>A tuple of a type that <see cref="ClrTypes"/> found.</summary>
    public static object Create(Type type, IReadOnlyList<object?> items)
    {
        var arguments = type.GetGenericArguments();
        object?[] values = arguments.Length == 8 ? [.. items.Take(7), Create(arguments[7], [.. items.Skip(7)])] : [.. items];
        return Activator.CreateInstance(type, values)!;
    }
}
