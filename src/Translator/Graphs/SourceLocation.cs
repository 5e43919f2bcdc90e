namespace Translator;

/// <summary>A place in the author's source.</summary>
/// <param name="File">Path as the compiler knows it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
public sealed record SourceLocation(string File, int Line, int Column, int Start, int Length)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line},{Column})";
}
