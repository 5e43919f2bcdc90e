using System.Collections.Frozen;

namespace Translator.Formats;

/// <summary>NumPy's names of element types, without the byte order that comes before them (<c>&lt;f4</c>).</summary>
static class NpyTypes
{
    public static readonly FrozenDictionary<string, DType> Types = new Dictionary<string, DType>
    {
        ["f4"] = DType.Float32,
        ["f8"] = DType.Float64,
        ["f2"] = DType.Float16,
        ["u1"] = DType.UInt8,
        ["i1"] = DType.Int8,
        ["i2"] = DType.Int16,
        ["i4"] = DType.Int32,
        ["i8"] = DType.Int64,
        ["b1"] = DType.Bool,
    }.ToFrozenDictionary();

    public static readonly FrozenDictionary<DType, string> Names = Types.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);
}
