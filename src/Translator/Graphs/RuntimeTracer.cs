using System.Reflection;
using System.Runtime.CompilerServices;

namespace Translator;

/// <summary>Builds a graph by running a model's own <c>Forward</c> on symbolic tensors.</summary>
static class RuntimeTracer
{
    public static Graph Trace(Module model, IReadOnlyList<TensorType> inputs)
    {
        var forward = model.ForwardMethod() ?? throw new ModelException($"{model.TypeName} has no public method Forward");
        var builder = new GraphBuilder(model);
        using var active = builder.Activate();
        using var scope = builder.Enter(model);
        var parameters = forward.GetParameters();
        var arguments = parameters.Select((parameter, index) => Argument(builder, parameter, index < inputs.Count ? inputs[index] : null)).ToArray();
        object? result;
        try
        {
            result = forward.Invoke(model, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(inner).Throw();
            throw;
        }

        var tupleNames = forward.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames;
        var outputs = ForwardResult.Flatten(result, index => tupleNames is not null && index < tupleNames.Count ? tupleNames[index] : null);
        return builder.Finish(model.TypeName, [.. outputs.Select(o => o.Tensor)], [.. outputs.Select(o => o.Name)]);
    }

    static object? Argument(GraphBuilder builder, ParameterInfo parameter, TensorType? given)
    {
        if (parameter.ParameterType != typeof(Tensor))
            return parameter.HasDefaultValue
                ? parameter.DefaultValue
                : throw new ModelException($"Forward's parameter {parameter.Name} is no tensor and has no default", parameter.Name);
        if (given is null && parameter.GetCustomAttribute<ShapeAttribute>() is { } shape) given = new(shape.Type, shape.ToShape());
        if (given is null && parameter.HasDefaultValue) return null;
        return builder.Input(parameter.Name!, given ?? throw new ModelException($"the shape of input {parameter.Name} is not known: give it, or write [Shape(...)] on it", parameter.Name));
    }
}
