using static Translator.TestSources.PlainCodeCase;

namespace Translator.TestSources;

/// <summary>C# arithmetic on sizes that are not known before the model runs.</summary>
public static class SizeCases
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<PlainCodeCase> All { get; } =
    [
        Of("Quotient", "int half = (x.Shape[1] + 1) / 2; return x[.., ..half];", x => Elements(x.Select(n => n.Take((n.Length + 1) / 2)))),
        Of("QuotientOfDifference", "int steps = (x.Shape[1] + 2 - 3) / 2 + 1; return x[.., ..steps];", x => Elements(x.Select(n => n.Take((n.Length - 1) / 2 + 1)))),
        Of("Shifted", "int rows = (x.Shape[1] >> 1) + 1; return x[.., ..Math.Min(rows, x.Shape[1])];", x => Elements(x.Select(n => n.Take((n.Length >> 1) + 1)))),
        Of("AtLeast", "int rows = Math.Max(x.Shape[1] - 2, 1); return x[.., ..rows];", x => Elements(x.Select(n => n.Take(Math.Max(n.Length - 2, 1))))),
        Of("Clamped", "int rows = Math.Clamp(x.Shape[1], 2, 4); return Zeros(x.Shape[0], rows);", x => new double[x.Length * Math.Clamp(x[0].Length, 2, 4)]),
        Of("PaddedToFours", "int missing = (4 - x.Shape[1] % 4) % 4; return Cat([x, Ones(x.Shape[0], missing, 3)], 1);",
            x => Elements(x.Select(n => n.Concat(Enumerable.Repeat(new double[] { 1, 1, 1 }, (4 - n.Length % 4) % 4))))),
        Of("PaddedBySize", "int missing = (4 - x.Shape[1] % 4) % 4; return Pad(x, [0, 0, 0, missing], value: 1.5);",
            x => Elements(x.Select(n => n.Concat(Enumerable.Repeat(new double[] { 1.5, 1.5, 1.5 }, (4 - n.Length % 4) % 4))))),
        Of("BorderRepeatedBySize", "int more = x.Shape[1] % 3; return Pad(x.Transpose(1, 2), new[] { more, 1 }, mode: \"replicate\");",
            x => x.SelectMany(n => Enumerable.Range(0, 3).SelectMany(c => Enumerable.Repeat(n[0][c], n.Length % 3).Concat(n.Select(t => t[c])).Append(n[^1][c])))),
        Of("SizeAsBound", "var t = x.Shape[1]; return x[.., ..t] + Where(x[.., ..t] == 0, 1.0, 0.0) + x[.., (t - 1)..].Sum();", x => Elements(x).Select(v => v + x.Sum(n => n[^1].Sum()))),
        Of("Split", "var (n, t, c) = x.Shape; return x.Reshape(n * t, c).Sum(0) + n * t;", x => Enumerable.Range(0, 3).Select(c => x.SelectMany(n => n).Sum(t => t[c]) + x.Length * x[0].Length)),
        Of("SquareRoot", "return x / Math.Sqrt(x.Shape[1]);", x => Elements(x).Select(v => v / Math.Sqrt(x[0].Length))),
        Of("Scale", "double scale = 1.0 / x.Shape[1]; float more = x.Shape[0]; return x * scale + more;", x => Elements(x).Select(v => v / x[0].Length + x.Length)),
        Of("Logarithm", "var scale = (float)Math.Log(x.Shape[1] + 1) * 0.5f; return x * scale;", x => Elements(x).Select(v => v * Math.Log(x[0].Length + 1) * 0.5)),
        Of("ConditionOnFraction", "if (Math.Sqrt(x.Shape[1]) > 2) return x * 2; return x;", x => Elements(x).Select(v => Math.Sqrt(x[0].Length) > 2 ? v * 2 : v)),
        Of("BoundsDecide", "if (x.Shape[1] >= 1 && x.Shape[0] * x.Shape[1] > 0) return x + x.Shape[0]; return x[.., 0];", x => Elements(x).Select(v => v + x.Length)),
    ];

    static IEnumerable<double> Elements(IEnumerable<IEnumerable<double[]>> x) => x.SelectMany(n => n).SelectMany(t => t);
}
