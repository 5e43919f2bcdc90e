using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Translator.Goldens;

/// <summary>
/// Builds the DSL's model of a golden case by rule, never case by case: PyTorch's names are matched without underscores and case, a layer is constructed and its
/// <c>Forward</c> called, a function is a method of <see cref="Functional"/>; <c>slice</c> is the indexer.
/// </summary>
public static class GoldenCaseBuilder
{
    /// <summary>The case's graph.</summary>
    /// <exception cref="ModelException">The DSL has no such operator or argument, or the case breaks its rules.</exception>
    public static Graph Trace(GoldenCase @case)
    {
        var layer = @case.Kind == "layer" ? CreateLayer(@case) : null;
        layer?.Train(@case.Training);
        var model = new GoldenModule(@case.Op, layer);
        var builder = new GraphBuilder(model);
        using var active = builder.Activate();
        var inputs = @case.Inputs.Select(i => (i.Name, builder.Input(i.Name, i.Type))).ToList();
        Tensor[] outputs = [.. Flatten(layer is null ? CallFunction(@case, inputs) : CallForward(@case, layer, inputs))];
        return builder.Finish(@case.Op, outputs, [.. outputs.Select((_, i) => outputs.Length == 1 ? "output" : $"output{i}")]);
    }

    static Module CreateLayer(GoldenCase @case)
    {
        var type = typeof(Module).Assembly.GetType($"Translator.{@case.Op}")
            ?? throw new ModelException($"the DSL has no layer {@case.Op}");
        return (Module)Invoke(type.GetConstructors(), @case, [], (constructor, arguments) => ((ConstructorInfo)constructor).Invoke(arguments))!;
    }

    static object? CallForward(GoldenCase @case, Module layer, List<(string, Tensor)> inputs) => Invoke(
        [.. layer.GetType().GetMethods().Where(m => m.Name == (@case.ReturnsIndices ? "ForwardWithIndices" : "Forward"))],
        @case with { Args = new Dictionary<string, System.Text.Json.JsonElement>() },
        inputs,
        (method, arguments) => method.Invoke(layer, arguments));

    static object? CallFunction(GoldenCase @case, List<(string Name, Tensor Tensor)> inputs)
    {
        if (@case.Op == "slice") return inputs[0].Tensor[IndexText.Parse(@case.Args["index"].GetString()!)];
        var name = PyTorchName.Normalize(@case.Op) + (@case.ReturnsIndices ? "withindices" : "");
        MethodInfo[] methods = [.. typeof(Functional).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => PyTorchName.Normalize(m.Name) == name)];
        return methods.Length == 0
            ? throw new ModelException($"the DSL has no function {@case.Op}")
            : Invoke(methods, @case, inputs, (method, arguments) => method.Invoke(null, arguments));
    }

    /// <summary>Calls the overload that the arguments fit.</summary>
    static object? Invoke(MethodBase[] overloads, GoldenCase @case, List<(string, Tensor)> inputs, Func<MethodBase, object?[], object?> call)
    {
        string? reason = null;
        foreach (var overload in overloads.OrderBy(o => o.GetParameters().Length))
        {
            if (ArgumentBinder.TryBind(overload, overloads, @case.Args, inputs, out var arguments, ref reason))
            {
                try
                {
                    return call(overload, arguments);
                }
                catch (TargetInvocationException e) when (e.InnerException is { } inner)
                {
                    ExceptionDispatchInfo.Capture(inner).Throw();
                }
            }
        }

        throw new ModelException($"{@case.Id}: no overload of {@case.Op} takes the arguments: {reason}");
    }

    static IEnumerable<Tensor> Flatten(object? result) => result switch
    {
        null => [],
        Tensor tensor => [tensor],
        LSTMOutput lstm => [lstm.Output, lstm.H, lstm.C],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Flatten(tuple[i])),
        IEnumerable<Tensor> list => list,
        _ => throw new ModelException($"{result.GetType().Name} is no tensor"),
    };
}
