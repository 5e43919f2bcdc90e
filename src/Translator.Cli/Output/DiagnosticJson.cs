using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace Translator.Cli.Output;

/// <summary>Diagnostics for programs: an array of objects, lines and columns from 1.</summary>
static class DiagnosticJson
{
    static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IEnumerable<Diagnostic> found) => output.WriteLine(new JsonArray([.. found.Select(Entry)]).ToJsonString(Options));

    static JsonObject Entry(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return new()
        {
            ["id"] = diagnostic.Id,
            ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
            ["message"] = diagnostic.GetMessage(CultureInfo.InvariantCulture),
            ["file"] = place.Path,
            ["line"] = place.StartLinePosition.Line + 1,
            ["column"] = place.StartLinePosition.Character + 1,
            ["endLine"] = place.EndLinePosition.Line + 1,
            ["endColumn"] = place.EndLinePosition.Character + 1,
            ["help"] = diagnostic.Descriptor.HelpLinkUri,
        };
    }
}
