namespace Translator.Properties.Differences.Layers;

/// <summary>The list.</summary>
static class LayerDefinitions
{
    public static IReadOnlyList<LayerDefinition> All { get; } = [.. Gates.All, .. SamePadding.All, .. RunningStatistics.All];
}
