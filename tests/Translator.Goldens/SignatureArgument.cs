using System.Globalization;
using System.Text.Json;

namespace Translator.Goldens;

/// <summary>One of PyTorch's arguments.</summary>
/// <param name="Type">Its type: <c>int[]</c> is a number or a list of them.</param>
/// <param name="Name">Its name.</param>
/// <param name="Default">What it is when it is not given, as JSON; null when it must be given.</param>
public sealed record SignatureArgument(string Type, string Name, JsonElement? Default)
{
    /// <summary>Reads <c>float beta=1.0</c>.</summary>
    public static SignatureArgument Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var declared = equals < 0 ? text : text[..equals];
        var space = declared.LastIndexOf(' ');
        return new(declared[..space], declared[(space + 1)..], equals < 0 ? null : Literal(text[(equals + 1)..]));
    }

    /// <summary>Whether the value is the one that is meant when nothing is given.</summary>
    public bool IsDefault(JsonElement value) => Default is { } own
        && (own.ValueKind == JsonValueKind.Number && value.ValueKind == JsonValueKind.Number ? own.GetDouble() == value.GetDouble() : JsonElement.DeepEquals(own, value));

    /// <inheritdoc/>
    public override string ToString() => Default is { } value ? string.Create(CultureInfo.InvariantCulture, $"{Type} {Name}={value.GetRawText()}") : $"{Type} {Name}";

    static JsonElement Literal(string python)
    {
        using var json = JsonDocument.Parse(python switch { "None" => "null", "True" => "true", "False" => "false", _ => python });
        return json.RootElement.Clone();
    }
}
