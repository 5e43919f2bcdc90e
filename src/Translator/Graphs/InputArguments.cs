using System.Reflection;
using System.Runtime.CompilerServices;

namespace Translator;

/// <summary>Arguments of <c>Forward</c> made of a graph's inputs: tensors, tuples and records of tensors; what is optional and has no shape is left out.</summary>
/// <param name="builder">The graph.</param>
/// <param name="given">Types that the caller gave, in order.</param>
sealed class InputArguments(GraphBuilder builder, Queue<TensorType> given)
{
    public object? Of(ParameterInfo parameter)
    {
        var names = new Queue<string?>(parameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames ?? []);
        return Of(parameter.ParameterType, parameter.Name!, parameter, null, names);
    }

    object? Of(Type type, string name, ParameterInfo? parameter, TensorType? outer, Queue<string?> tupleNames)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var shape = parameter?.GetCustomAttribute<ShapeAttribute>();
        var known = shape is null ? outer : new TensorType(shape.Type, shape.ToShape());
        var isLeftOut = known is null && given.Count == 0 && parameter is { HasDefaultValue: true };
        if (type == typeof(Tensor))
            return isLeftOut ? null
                : builder.Input(name, given.Count > 0 ? given.Dequeue() : known ?? throw new ModelException($"the shape of input {name} is not known: give it, or write [Shape(...)] on it", name));
        if (!isLeftOut && type.IsGenericType && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
        {
            var fields = type.GetFields();
            string[] names = [.. fields.Select(f => (tupleNames.Count > 0 ? tupleNames.Dequeue() : null) ?? f.Name)];
            return Activator.CreateInstance(type, [.. fields.Select((f, i) => Of(f.FieldType, $"{name}.{names[i]}", null, known, tupleNames))]);
        }

        if (!isLeftOut && Constructor(type) is { } constructor)
            return constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, $"{name}.{p.Name}", p, known, new(p.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames ?? [])))]);
        return parameter is { HasDefaultValue: true }
            ? parameter.DefaultValue
            : throw new ModelException($"Forward's parameter {name} is no tensor, nor a tuple or record of tensors, and has no default", name);
    }

    static ConstructorInfo? Constructor(Type type) => type.IsPrimitive || type.IsEnum || type.IsAbstract || type.Namespace is "System" || typeof(Module).IsAssignableFrom(type) ? null
        : type.GetConstructors().Where(c => c.GetParameters().Length > 0).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
}
