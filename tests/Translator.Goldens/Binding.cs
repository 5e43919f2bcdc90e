using System.Reflection;
using System.Text.Json;

namespace Translator.Goldens;

/// <summary>A method of the DSL with a case's arguments.</summary>
/// <param name="Method">The overload that the arguments fit.</param>
/// <param name="Arguments">One for each of its parameters.</param>
public sealed record Binding(MethodBase Method, object?[] Arguments)
{
    /// <summary>The layer's constructor.</summary>
    /// <exception cref="ModelException">The DSL has no such layer or argument.</exception>
    public static Binding Constructor(GoldenCase @case)
    {
        var layer = typeof(Module).Assembly.GetType($"Translator.{@case.Op}") ?? throw new ModelException($"{@case.Id}: the DSL has no layer {@case.Op}");
        return Of(layer.GetConstructors(), @case, @case.Args.Where(a => !IsReturnIndices(a.Key)), []);
    }

    /// <summary>The layer's method that takes the inputs. A case's arguments are the constructor's.</summary>
    /// <exception cref="ModelException">No method does.</exception>
    public static Binding Forward(GoldenCase @case, Type layer, IReadOnlyDictionary<string, JsonElement> arguments, IReadOnlyList<(string Name, Tensor Tensor)> inputs) =>
        Of([.. layer.GetMethods().Where(m => m.Name == (@case.ReturnsIndices ? "ForwardWithIndices" : "Forward"))], @case, arguments, inputs);

    /// <inheritdoc cref="Forward(GoldenCase, Type, IReadOnlyDictionary{string, JsonElement}, IReadOnlyList{ValueTuple{string, Tensor}})"/>
    public static Binding Forward(GoldenCase @case, Type layer, IReadOnlyList<(string Name, Tensor Tensor)> inputs) => Forward(@case, layer, new Dictionary<string, JsonElement>(), inputs);

    /// <summary>The function.</summary>
    /// <exception cref="ModelException">The DSL has no such function or argument.</exception>
    public static Binding Function(GoldenCase @case, IReadOnlyList<(string Name, Tensor Tensor)> inputs)
    {
        var name = PyTorchName.Normalize(@case.Op) + (@case.ReturnsIndices ? "withindices" : "");
        MethodInfo[] methods = [.. typeof(Functional).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => PyTorchName.Normalize(m.Name) == name)];
        return methods.Length == 0
            ? throw new ModelException($"{@case.Id}: the DSL has no function {@case.Op}")
            : Of(methods, @case, @case.Args.Where(a => !IsReturnIndices(a.Key)), inputs);
    }

    /// <summary>Chooses the method, and is no argument of one.</summary>
    static bool IsReturnIndices(string argument) => argument == "return_indices";

    static Binding Of(MethodBase[] overloads, GoldenCase @case, IEnumerable<KeyValuePair<string, JsonElement>> arguments, IReadOnlyList<(string Name, Tensor Tensor)> inputs)
    {
        var given = arguments.ToList();
        string? reason = null;
        foreach (var (name, value) in given)
        {
            if (overloads.Any(o => o.GetParameters().Any(p => PyTorchName.Carries(p.Name!, name))) || Signatures.IsDefault(@case.Op, name, value)) continue;
            throw new ModelException($"{@case.Id}: {@case.Op} has no argument {name} in the DSL, and {name} = {value} is not its default");
        }

        foreach (var overload in overloads.OrderBy(o => o.GetParameters().Length))
            if (ArgumentBinder.TryBind(overload, overloads, @case.Op, given, inputs, out var bound, ref reason)) return new(overload, bound);
        throw new ModelException($"{@case.Id}: no overload of {@case.Op} takes {string.Join(", ", [.. given.Select(a => $"{a.Key} = {a.Value}"), .. inputs.Select(i => $"the tensor {i.Name}")])}: {reason}");
    }
}
