using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;

namespace Translator.Cli.Output;

/// <summary>Diagnostics as a SARIF 2.1.0 log (<see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>).</summary>
static class SarifLog
{
    static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string file, IReadOnlyList<Diagnostic> found)
    {
        var rules = ModelDiagnostics.All.Concat(found.Select(d => d.Descriptor)).DistinctBy(rule => rule.Id).ToList();
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "translator",
                        ["version"] = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0],
                        ["informationUri"] = ModelDiagnostics.HelpRoot,
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. found.Select(d => Result(d, rules.FindIndex(r => r.Id == d.Id)))]),
            }),
        };
        try
        {
            File.WriteAllText(file, log.ToJsonString(Options));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"--sarif {file}: the file cannot be written ({e.Message.Split('\n')[0]})");
        }
    }

    static JsonObject Rule(DiagnosticDescriptor rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Message(rule.Title.ToString(CultureInfo.InvariantCulture)),
        ["helpUri"] = rule.HelpLinkUri,
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.DefaultSeverity) },
        ["properties"] = new JsonObject { ["category"] = rule.Category },
    };

    static JsonObject Result(Diagnostic diagnostic, int rule) => new()
    {
        ["ruleId"] = diagnostic.Id,
        ["ruleIndex"] = rule,
        ["level"] = Level(diagnostic.Severity),
        ["message"] = Message(diagnostic.GetMessage(CultureInfo.InvariantCulture)),
        ["locations"] = new JsonArray(Place(diagnostic.Location)),
        ["relatedLocations"] = new JsonArray([.. diagnostic.AdditionalLocations.Where(l => l.IsInSource).Select(Place)]),
    };

    static JsonObject Place(Location location)
    {
        var place = location.GetLineSpan();
        return new()
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', place.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = place.StartLinePosition.Line + 1,
                    ["startColumn"] = place.StartLinePosition.Character + 1,
                    ["endLine"] = place.EndLinePosition.Line + 1,
                    ["endColumn"] = place.EndLinePosition.Character + 1,
                },
            },
        };
    }

    static JsonObject Message(string text) => new() { ["text"] = text };

    static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
