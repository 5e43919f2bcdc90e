namespace Translator.Compiler.Interpretation;

/// <summary>A loop of the source that the graph has turn by turn.</summary>
/// <param name="Turns">The most turns of one run.</param>
/// <param name="Nodes">The operators that they made.</param>
public readonly record struct UnrolledLoop(int Turns, int Nodes);
