using System.Collections.Frozen;

namespace Translator.Formats;

/// <summary>The constants of the safetensors format.</summary>
static class SafetensorsFormat
{
    public const int LengthBytes = 8;

    /// <summary>The limit of the reference implementation; a longer header is a damaged or hostile file.</summary>
    public const int LongestHeader = 100_000_000;

    public const string Metadata = "__metadata__";

    public static readonly FrozenDictionary<string, DType> Types = new Dictionary<string, DType>
    {
        ["F32"] = DType.Float32,
        ["F64"] = DType.Float64,
        ["F16"] = DType.Float16,
        ["BF16"] = DType.BFloat16,
        ["U8"] = DType.UInt8,
        ["I8"] = DType.Int8,
        ["I16"] = DType.Int16,
        ["I32"] = DType.Int32,
        ["I64"] = DType.Int64,
        ["BOOL"] = DType.Bool,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<DType, string> Names = Types.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);
}
