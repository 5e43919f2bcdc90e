using System.Reflection;
using System.Text.Json;

namespace Translator.Goldens;

/// <summary>Gives the parameters of a method a case's arguments and inputs.</summary>
public static class ArgumentBinder
{
    /// <summary>
    /// Arguments go by name. Inputs go by name too; those whose name no parameter has fill the free tensor parameters in order, a pair of tensors two at once,
    /// a list all of them. A tensor parameter that must be given and is not takes the first input, as key and value do in self-attention.
    /// What PyTorch leaves out where the DSL has overloads: a parameter that another overload gives a default has it, and dimensions that are not named (or <c>None</c>) are all.
    /// An argument that the overload does not have may be given with PyTorch's own default, which chooses nothing.
    /// </summary>
    public static bool TryBind(MethodBase method, IReadOnlyList<MethodBase> overloads, string op, IReadOnlyList<KeyValuePair<string, JsonElement>> given, IReadOnlyList<(string Name, Tensor Tensor)> inputs, out object?[] arguments, ref string? reason)
    {
        var parameters = method.GetParameters();
        arguments = new object?[parameters.Length];
        var bound = new bool[parameters.Length];
        foreach (var (name, value) in given)
        {
            var at = Array.FindIndex(parameters, p => PyTorchName.Carries(p.Name!, name) && !bound[Array.IndexOf(parameters, p)]);
            if (at < 0 && Signatures.IsDefault(op, name, value)) continue;
            if (at < 0)
            {
                reason ??= $"{name} is no parameter of {Described(method)}";
                return false;
            }

            if (value.ValueKind == JsonValueKind.Null && (parameters[at].HasDefaultValue || IsDimensions(parameters[at])))
            {
                bound[at] = IsOtherThanNull(parameters[at]);
                continue;
            }

            if (!ArgumentValue.TryConvert(value, parameters[at].ParameterType, out arguments[at]))
            {
                reason = $"{name} = {value} is no {Described(parameters[at].ParameterType)}";
                return false;
            }

            bound[at] = true;
        }

        var open = new Queue<(string Name, Tensor Tensor)>();
        foreach (var (name, tensor) in inputs)
        {
            var at = Array.FindIndex(parameters, p => p.ParameterType == typeof(Tensor) && PyTorchName.Carries(p.Name!, name));
            if (at >= 0 && !bound[at]) (arguments[at], bound[at]) = (tensor, true);
            else open.Enqueue((name, tensor));
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (bound[i]) continue;
            var type = parameters[i].ParameterType;
            if (type == typeof(Tensor) && open.Count > 0) arguments[i] = open.Dequeue().Tensor;
            else if (type == typeof((Tensor, Tensor)?) && open.Count > 1) arguments[i] = (open.Dequeue().Tensor, open.Dequeue().Tensor);
            else if (typeof(IEnumerable<Tensor>).IsAssignableFrom(type) && open.Count > 0)
            {
                arguments[i] = open.Select(o => o.Tensor).ToArray();
                open.Clear();
            }
            else if (parameters[i].HasDefaultValue) arguments[i] = DefaultOf(parameters[i]);
            else if (IsDimensions(parameters[i])) arguments[i] = Array.Empty<int>();
            else if (overloads.SelectMany(o => o.GetParameters()).FirstOrDefault(p => p.HasDefaultValue && p.Name == parameters[i].Name && p.ParameterType == type) is { } same) arguments[i] = DefaultOf(same);
            else if (type == typeof(Tensor) && new NullabilityInfoContext().Create(parameters[i]).WriteState == NullabilityState.Nullable) arguments[i] = null;
            else if (type == typeof(Tensor) && inputs.Count > 0) arguments[i] = inputs[0].Tensor;
            else
            {
                reason ??= $"nothing is given for {parameters[i].Name} of {Described(method)}";
                return false;
            }
        }

        if (open.Count > 0) reason ??= $"{string.Join(", ", open.Select(i => i.Name))} left over for {Described(method)}";
        return open.Count == 0;
    }

    /// <summary>Whether <c>None</c> is a choice of its own: the parameter takes null, and its default is something else.</summary>
    public static bool IsOtherThanNull(ParameterInfo parameter) => parameter is { HasDefaultValue: true, DefaultValue: not null } && Nullable.GetUnderlyingType(parameter.ParameterType) is not null;

    static bool IsDimensions(ParameterInfo parameter) => parameter is { Name: "dim", HasDefaultValue: false } && parameter.ParameterType == typeof(int[]);

    static string Described(MethodBase method) => $"{(method.IsConstructor ? method.DeclaringType!.Name : method.Name)}({string.Join(", ", method.GetParameters().Select(p => $"{Described(p.ParameterType)} {p.Name}"))})";

    static string Described(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? $"{Described(inner)}?" : type.Name;

    static object? DefaultOf(ParameterInfo parameter) => parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
}
