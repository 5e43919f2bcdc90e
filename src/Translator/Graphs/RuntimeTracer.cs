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
        if (builder.Names.Collision is { } name) throw new ModelException($"'{name}' is the name of two different parameters in state_dict");
        using var active = builder.Activate();
        using var scope = builder.Enter(model);
        var given = new Queue<TensorType>(inputs);
        var arguments = forward.GetParameters().Select(parameter => new InputArguments(builder, given).Of(parameter)).ToArray();
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
}
