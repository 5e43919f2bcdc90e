namespace Translator.Compiler.Analysis;

/// <summary>The rules about models; a new one is its class and a line here.</summary>
static class ModelRules
{
    public static IReadOnlyList<IModelRule> All { get; } =
    [
        new Modules.LayerNeverUsed(),
        new Modules.StatisticsShared(),
        new Modules.TwoNames(),
        new Modules.NameCollides(),
        new Modules.UnusualName(),
        new Shapes.BothSidesStretch(),
    ];
}
