namespace Translator.Operators;

/// <summary>An input of the graph.</summary>
/// <param name="Name">Name of Forward's parameter.</param>
/// <param name="Type">Its type.</param>
public sealed record Input(string Name, TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}

/// <summary>A parameter or buffer of the model.</summary>
/// <param name="Name">Its <c>state_dict</c> name.</param>
/// <param name="Type">Its type.</param>
public sealed record ReadParameter(string Name, TensorType Type) : Operator
{
    /// <inheritdoc/>
    protected override TensorType InferOutput(IReadOnlyList<TensorType?> inputs) => Type;
}
