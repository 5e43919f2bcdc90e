using System.Text.Json;

namespace Translator.Goldens;

/// <summary>PyTorch's argument values as the DSL's types.</summary>
public static class ArgumentValue
{
    /// <summary>Converts where the value is one of the type.</summary>
    public static bool TryConvert(JsonElement value, Type type, out object? result)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        result = value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => FromTruth(value.GetBoolean(), target),
            JsonValueKind.String => FromText(value.GetString()!, target),
            JsonValueKind.Number => FromNumber(value, target),
            JsonValueKind.Array => FromList(value, target),
            _ => null,
        };
        return result is not null || (value.ValueKind == JsonValueKind.Null && (!type.IsValueType || type != target));
    }

    static object? FromTruth(bool truth, Type type)
    {
        if (type == typeof(bool)) return truth;
        if (type == typeof(Inplace)) return (Inplace)truth;
        if (type == typeof(Scalar)) return (Scalar)truth;
        if (type == typeof(double)) return truth ? 1.0 : 0.0;
        return null;
    }

    static object? FromText(string text, Type type)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(Padding)) return (Padding)text;
        if (type == typeof(DType)) return Enum.TryParse<DType>(text.Replace("torch.", "", StringComparison.Ordinal), ignoreCase: true, out var dtype) ? dtype : null;
        return Number(text) is { } number ? FromReal(number, type) : null;
    }

    /// <summary>Numbers that are words: <c>inf</c>, <c>NaN</c>, and <c>fro</c>, the norm of which is that of order 2.</summary>
    public static double? Number(string text) => text switch
    {
        "inf" or "Infinity" => double.PositiveInfinity,
        "-inf" or "-Infinity" => double.NegativeInfinity,
        "nan" or "NaN" => double.NaN,
        "fro" => 2,
        _ => null,
    };

    static object? FromNumber(JsonElement value, Type type) =>
        value.TryGetInt32(out var whole) && FromWhole(whole, type) is { } result ? result : FromReal(value.GetDouble(), type);

    static object? FromWhole(int number, Type type)
    {
        if (type == typeof(int)) return number;
        if (type == typeof(Dim)) return (Dim)number;
        if (type == typeof(Scalar)) return (Scalar)number;
        if (type == typeof(Sizes)) return (Sizes)number;
        if (type == typeof(OutputSizes)) return (OutputSizes)number;
        if (type == typeof(Padding)) return (Padding)number;
        if (type == typeof(int[])) return new[] { number };
        if (type == typeof(Dim[])) return new Dim[] { number };
        if (type == typeof(Shape)) return new Shape(number);
        return null;
    }

    static object? FromReal(double number, Type type)
    {
        if (type == typeof(double)) return number;
        if (type == typeof(Scalar)) return (Scalar)number;
        if (type == typeof(Scales)) return (Scales)number;
        return null;
    }

    static object? FromList(JsonElement value, Type type)
    {
        JsonElement[] items = [.. value.EnumerateArray()];
        if (type == typeof(OutputSizes)) return (OutputSizes)Array.ConvertAll(items, i => i.ValueKind == JsonValueKind.Null ? (int?)null : i.GetInt32());
        if (type == typeof(Scales)) return (Scales)Array.ConvertAll(items, i => i.GetDouble());
        if (type == typeof(double[])) return Array.ConvertAll(items, i => i.GetDouble());
        if (!Array.TrueForAll(items, i => i.ValueKind == JsonValueKind.Number && i.TryGetInt32(out _))) return null;
        var integers = Array.ConvertAll(items, i => i.GetInt32());
        if (type == typeof(int[])) return integers;
        if (type == typeof(Dim[])) return Array.ConvertAll(integers, i => (Dim)i);
        if (type == typeof(Shape)) return new Shape(integers.Select(i => (Dim)i));
        if (type == typeof(Sizes)) return (Sizes)integers;
        if (type == typeof(Padding)) return (Padding)integers;
        return null;
    }
}
