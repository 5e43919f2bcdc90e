using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Compiler.Emit;

/// <summary>Names in emitted C#.</summary>
static class Identifiers
{
    /// <summary>A name as C# writes it: with <c>@</c> where it is a keyword.</summary>
    public static string Escaped(string name) => IsKeyword(name) ? $"@{name}" : name;

    /// <summary>Whether C# keeps a name for itself.</summary>
    public static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
