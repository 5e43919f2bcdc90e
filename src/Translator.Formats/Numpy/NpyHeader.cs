using System.Globalization;
using System.Text.RegularExpressions;

namespace Translator.Formats;

/// <summary>The header of an .npy file: a Python dictionary of three entries. It is matched as text and never evaluated.</summary>
/// <param name="Descr">The element type with its byte order, as in <c>&lt;f4</c>.</param>
/// <param name="FortranOrder">Whether the first index changes fastest.</param>
/// <param name="Shape">The size of each dimension.</param>
sealed partial record NpyHeader(string Descr, bool FortranOrder, long[] Shape)
{
    /// <summary>The header of such a text; null if it is none, or describes records.</summary>
    public static NpyHeader? Parse(string text)
    {
        if (!Dictionary().IsMatch(text) || Type().Match(text) is not { Success: true } type
            || Order().Match(text) is not { Success: true } order || Sizes().Match(text) is not { Success: true } sizes)
        {
            return null;
        }

        var shape = new List<long>();
        foreach (var size in sizes.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(size.TrimEnd('L'), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
            shape.Add(value);
        }

        return new(type.Groups[1].Value, order.Groups[1].Value == "True", [.. shape]);
    }

    /// <summary>The header as NumPy writes it, without the padding.</summary>
    public override string ToString() =>
        $"{{'descr': '{Descr}', 'fortran_order': {(FortranOrder ? "True" : "False")}, 'shape': ({string.Concat(Shape.Select(size => $"{size}, ")).TrimEnd(Shape.Length == 1 ? ' ' : ',', ' ')}), }}";

    [GeneratedRegex(@"^\s*\{(\s*['""](descr|fortran_order|shape)['""]\s*:\s*('[^']*'|""[^""]*""|True|False|\([0-9L,\s]*\))\s*(,|(?=\})))*\s*\}\s*$")]
    private static partial Regex Dictionary();

    [GeneratedRegex(@"['""]descr['""]\s*:\s*['""]([^'""]*)['""]")]
    private static partial Regex Type();

    [GeneratedRegex(@"['""]fortran_order['""]\s*:\s*(True|False)")]
    private static partial Regex Order();

    [GeneratedRegex(@"['""]shape['""]\s*:\s*\(([0-9L,\s]*)\)")]
    private static partial Regex Sizes();
}
