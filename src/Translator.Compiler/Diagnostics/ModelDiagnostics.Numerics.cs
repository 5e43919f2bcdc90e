using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Diagnostics;

/// <content>5xxx: what is right on paper and wrong in floating point numbers.</content>
public static partial class ModelDiagnostics
{
    /// <summary>A loss that applies a softmax gets the result of one.</summary>
    public static DiagnosticDescriptor SoftmaxBeforeCrossEntropy { get; } = Warning("TR5001", "Softmax before cross-entropy", "{0} before {1}, which takes scores and applies the softmax itself: with two of them the loss is another, and its gradient nearly vanishes");

    /// <summary>A logarithm of probabilities that a softmax made.</summary>
    public static DiagnosticDescriptor LogOfSoftmax { get; } = Warning("TR5002", "Logarithm of a softmax", "the logarithm of a softmax is -∞ where a probability rounds to 0; LogSoftmax is finite");

    /// <summary>A loss on scores gets probabilities.</summary>
    public static DiagnosticDescriptor SigmoidBeforeLogits { get; } = Warning("TR5003", "Sigmoid before a loss on scores", "Sigmoid before {0}, which takes scores and applies the sigmoid itself");

    /// <summary>A loss on probabilities gets those that a sigmoid made.</summary>
    public static DiagnosticDescriptor SigmoidBeforeProbabilities { get; } = Warning("TR5008", "Sigmoid and binary cross-entropy apart", "{0} of a sigmoid loses the loss of scores beyond ±17, whose sigmoid rounds to 1 or 0; {1} takes the scores and is exact");

    /// <summary>A bias that the next layer's mean takes away.</summary>
    public static DiagnosticDescriptor BiasBeforeNormalization { get; } = Info("TR5004", "Bias before batch normalisation", "the bias of this {0} has no effect: the batch normalisation after it subtracts the mean, and the bias with it");

    /// <summary>A divisor that may be 0.</summary>
    public static DiagnosticDescriptor DivisionByZero { get; } = Warning("TR5005", "Division by what may be zero", "{0}: the result is infinite or not a number there");

    /// <summary>A sum of many numbers of 16 bits.</summary>
    public static DiagnosticDescriptor HalfPrecisionSum { get; } = Info("TR5006", "Sum in half precision", "{2} of {0} elements in {1}: engines that add in {1} lose small summands beside a large sum, others add in float32; write dtype: DType.Float32");

    /// <summary>A small number that is 0 in float16.</summary>
    public static DiagnosticDescriptor LostEpsilon { get; } = Warning("TR5007", "Epsilon is lost in float16", "{0} is 0 in float16, whose smallest numbers are 6E-08 and, with all digits, 6.1E-05: the epsilon is lost");

    /// <summary>A loss on logarithms gets probabilities.</summary>
    public static DiagnosticDescriptor ProbabilitiesAsLogarithms { get; } = Warning("TR5009", "Probabilities where logarithms are expected", "{0} takes logarithms of probabilities, but gets the result of a softmax; LogSoftmax gives the logarithms");

    /// <summary>An expression for which there is a function that loses no digits.</summary>
    public static DiagnosticDescriptor UnstableExpression { get; } = Info("TR5010", "A function is more exact", "{0} computes this without loss: {1}");

    /// <summary>A quotient of integers where one with a fraction is needed.</summary>
    public static DiagnosticDescriptor IntegerDivision { get; } = Warning("TR5011", "Quotient of integers loses its fraction", "{0} is a quotient of integers, which is {1}; write {2} for the one with its fraction");
}
