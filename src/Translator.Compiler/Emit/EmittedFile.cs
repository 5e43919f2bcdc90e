using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Emit;

/// <summary>A file that a target consists of.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Text">Its text, lines ending in <c>\n</c>.</param>
public sealed record EmittedFile(string Path, string Text)
{
    /// <summary>The namespace of its types; empty where it has none.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Whether a C# file was written by this project, so that it is no source of models.</summary>
    /// <param name="text">The file's text.</param>
    public static bool IsEmitted(string text) => Header.Begins(text);
}

/// <summary>What a target could not express.</summary>
/// <param name="Location">Where it stands in the source.</param>
/// <param name="Message">What it is, and what to write instead.</param>
public sealed record EmissionProblem(Location Location, string Message);

/// <summary>The files of a target, or the reasons why there are none.</summary>
/// <param name="Files">The files.</param>
/// <param name="Problems">What could not be expressed; then the files are incomplete.</param>
public sealed record EmissionResult(IReadOnlyList<EmittedFile> Files, IReadOnlyList<EmissionProblem> Problems)
{
    /// <summary>The syntax trees that were written anew; none where the target is made from the graph.</summary>
    public IReadOnlyCollection<SyntaxTree> Sources { get; init; } = [];
}
