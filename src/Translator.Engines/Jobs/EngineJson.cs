using System.Text.Json;
using System.Text.Json.Serialization;

namespace Translator.Engines.Jobs;

/// <summary>How jobs and results are written as JSON: camel-case names, enumerations by name.</summary>
public static class EngineJson
{
    /// <summary>The options of the serializer.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };
}
