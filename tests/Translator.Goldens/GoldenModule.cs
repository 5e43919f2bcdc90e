namespace Translator.Goldens;

/// <summary>A case as a model: its state is the layer's own, without a prefix, so that names are those of PyTorch's layer.</summary>
/// <param name="op">Name of the operator, for dumps.</param>
/// <param name="layer">The layer, or null for a function.</param>
sealed class GoldenModule(string op, Module? layer) : Module
{
    internal override string TypeName => op;

    internal override IEnumerable<(string Name, object? Value)> Members() => layer?.Members() ?? [];
}
