using System.Text.Json;

namespace Translator.Goldens;

/// <summary>One operator with arguments, as PyTorch ran it.</summary>
/// <param name="Id">Name of the case; tensors in the safetensors file begin with it.</param>
/// <param name="Kind"><c>layer</c> or <c>function</c>.</param>
/// <param name="Op">PyTorch's name of the layer or function.</param>
/// <param name="Args">PyTorch's arguments by name.</param>
/// <param name="Training">Whether the layer was in training mode.</param>
/// <param name="Inputs">Types of the inputs, in order.</param>
/// <param name="Outputs">Types of the outputs.</param>
public sealed record GoldenCase(
    string Id,
    string Kind,
    string Op,
    IReadOnlyDictionary<string, JsonElement> Args,
    bool Training,
    IReadOnlyList<(string Name, TensorType Type)> Inputs,
    IReadOnlyList<TensorType> Outputs)
{
    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Whether a pooling gives its indices too: another method in the DSL.</summary>
    internal bool ReturnsIndices => Args.TryGetValue("return_indices", out var flag) && flag.GetBoolean();
}
