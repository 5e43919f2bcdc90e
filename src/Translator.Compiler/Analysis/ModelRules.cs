namespace Translator.Compiler.Analysis;

/// <summary>The rules about models; a new one is its class and a line here.</summary>
static class ModelRules
{
    public static IReadOnlyList<IModelRule> All { get; } =
    [
        new Modules.LayerNeverUsed(),
        new Modules.StatisticsShared(),
        new Modules.TwoNames(),
        new Modules.UnusualName(),
        new Shapes.BothSidesStretch(),
        new Numerics.SoftmaxBeforeCrossEntropy(),
        new Numerics.LogOfSoftmax(),
        new Numerics.SigmoidBeforeLoss(),
        new Numerics.ProbabilitiesAsLogarithms(),
        new Numerics.BiasBeforeNormalization(),
        new Numerics.DivisionByZero(),
        new Numerics.HalfPrecisionSum(),
        new Numerics.LostEpsilon(),
        new Numerics.UnstableExpression(),
        new Numerics.IntegerDivision(),
        new Targets.DifferenceOnTarget(),
        new Targets.TranslationToTensorFlow(),
        new Targets.TranslationToOnnx(),
        new Targets.LongLoop(),
        new Targets.DynamicShape(),
        new Comments.StaleShapeComment(),
    ];
}
