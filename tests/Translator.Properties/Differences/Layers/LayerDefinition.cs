namespace Translator.Properties.Differences.Layers;

/// <summary>A layer whose outputs a definition in plain loops gives.</summary>
/// <param name="Name">What frameworks could mean differently.</param>
/// <param name="Sample">The layer and its inputs, whose numbers are given.</param>
/// <param name="Compute">The outputs, and in training what buffers become, from a function that gives the layer's weights by name.</param>
sealed record LayerDefinition(string Name, Sample Sample, Func<Func<string, double[]>, IReadOnlyList<double[]>> Compute);
