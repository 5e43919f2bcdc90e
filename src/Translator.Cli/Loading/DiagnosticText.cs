using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Translator.Cli.Loading;

/// <summary>Diagnostics in the compiler's one-line form, which editors and build servers know.</summary>
static class DiagnosticText
{
    public static string Write(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetLineSpan();
        var place = position.Path is { Length: > 0 } ? $"{position.Path}({position.StartLinePosition.Line + 1},{position.StartLinePosition.Character + 1}): " : "";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
