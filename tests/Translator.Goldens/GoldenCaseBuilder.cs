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

    static Module CreateLayer(GoldenCase @case) => (Module)Call(Binding.Constructor(@case), null)!;

    static object? CallForward(GoldenCase @case, Module layer, List<(string, Tensor)> inputs) => Call(Binding.Forward(@case, layer.GetType(), inputs), layer);

    static object? CallFunction(GoldenCase @case, List<(string Name, Tensor Tensor)> inputs) =>
        @case.Op == "slice" ? inputs[0].Tensor[IndexText.Parse(@case.Args["index"].GetString()!)] : Call(Binding.Function(@case, inputs), null);

    static object? Call(Binding binding, object? target)
    {
        try
        {
            return binding.Method is ConstructorInfo constructor ? constructor.Invoke(binding.Arguments) : binding.Method.Invoke(target, binding.Arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }
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
