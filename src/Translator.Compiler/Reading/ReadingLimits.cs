namespace Translator.Compiler.Reading;

/// <summary>How long a model may run while it is read.</summary>
/// <param name="Steps">Operations that are evaluated before the reader gives up.</param>
/// <param name="Depth">Calls inside calls.</param>
/// <param name="Unroll">Turns of a counting loop that are written out one by one; a longer loop becomes a loop of the graph where its body allows that. Null leaves it to <see cref="ModelAttribute.Unroll"/>.</param>
public sealed record ReadingLimits(long Steps = 20_000_000, int Depth = 256, int? Unroll = null)
{
    /// <summary>Turns that are written out when neither the caller nor the model says how many.</summary>
    public const int DefaultUnroll = 100;
}
