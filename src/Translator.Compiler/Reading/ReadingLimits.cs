namespace Translator.Compiler.Reading;

/// <summary>How long a model may run while it is read.</summary>
/// <param name="Steps">Operations that are evaluated before the reader gives up.</param>
/// <param name="Depth">Calls inside calls.</param>
public sealed record ReadingLimits(long Steps = 20_000_000, int Depth = 256);
