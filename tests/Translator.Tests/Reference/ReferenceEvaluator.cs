using Translator.Operators;

namespace Translator.Tests.Reference;

/// <summary>
/// Computes graphs in double precision, each operator as its record's documentation defines it and no faster than that: a check of what the DSL composes out of operators.
/// Operators that stand for themselves alone (<see cref="Resize"/>, <see cref="GridSample"/>, error functions, ...) are left to the engines.
/// </summary>
static class ReferenceEvaluator
{
    /// <summary>Values of the outputs and of updated buffers, or null with the first operator that is left to the engines.</summary>
    public static (Dictionary<Tensor, NdArray>? Values, string? Missing) Run(Graph graph, Func<string, NdArray> source)
    {
        var values = new Dictionary<Tensor, NdArray>();
        foreach (var node in graph.Nodes)
        {
            NdArray?[] inputs = [.. node.Inputs.Select(i => i is null ? null : values[i])];
            NdArray[]? outputs = node.Operator switch
            {
                Input input => [source(input.Name)],
                ReadParameter parameter => [source(parameter.Name)],
                _ => Elementwise.TryCompute(node, inputs!) ?? Structure.TryCompute(node, inputs!) ?? Layers.TryCompute(node, inputs),
            };
            if (outputs is null) return (null, node.Operator.OpType);
            foreach (var (tensor, value) in node.Outputs.Zip(outputs)) values[tensor] = value;
        }

        return (values, null);
    }

    public static int[] Sizes(this Tensor tensor) => [.. tensor.Shape.Select(d => (int)d)];
}
