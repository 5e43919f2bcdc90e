using static Translator.TestSources.PlainCodeCase;

namespace Translator.TestSources;

/// <summary>Every statement and expression that can depend on a tensor's value. Engines run all of them, for several lengths with one file.</summary>
public static class ControlFlowCases
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<PlainCodeCase> All { get; } = [.. Branches(), .. Loops(), .. Recurrences()];

    static IEnumerable<double> Flat(double[][][] x) => x.SelectMany(n => n).SelectMany(t => t);

    static IEnumerable<double> Each(double[][][] x, Func<double, double> function) => Flat(x).Select(function);

    static IEnumerable<PlainCodeCase> Branches() =>
    [
        Of("If", "if (x.Mean() > 0) x = x * 2; else x = x - 1; return x;", x => Flat(x).Average() > 0 ? Each(x, v => v * 2) : Each(x, v => v - 1)),
        Of("IfWithoutElse", "var y = x; if (x.Max() > 1.6) { y = y + 1; x = x * 3; } return x + y;", x => Flat(x).Max() > 1.6 ? Each(x, v => 3 * v + v + 1) : Each(x, v => 2 * v)),
        Of("EarlyReturn", "if (x.Mean() > 0) return x * 2; var y = x + 1; return y * y;", x => Flat(x).Average() > 0 ? Each(x, v => v * 2) : Each(x, v => (v + 1) * (v + 1))),
        Of("ElseIf", "Tensor y; if (x.Sum() > 2) y = x; else if (x.Sum() > 0) y = -x; else y = x * x; return y;",
            x => Flat(x).Sum() is var sum && sum > 2 ? Flat(x) : sum > 0 ? Each(x, v => -v) : Each(x, v => v * v)),
        Of("Ternary", "return (x.Mean() > 0 ? x : -x) + (x.Max() > 1.5 ? 1f : 2f);", x => Each(x, v => (Flat(x).Average() > 0 ? v : -v) + (Flat(x).Max() > 1.5 ? 1 : 2))),
        Of("AndOr", "bool high = x.Max() > 1.5, low = x.Min() < -1.5; if (high && low || x.Mean() < -1) return x + 1; if (!high || low) return x + 2; return x + 3;",
            x => Flat(x) is var f && f.Max() > 1.5 && f.Min() < -1.5 || Flat(x).Average() < -1 ? Each(x, v => v + 1) : !(Flat(x).Max() > 1.5) || Flat(x).Min() < -1.5 ? Each(x, v => v + 2) : Each(x, v => v + 3)),
        Of("Numbers", "int count = (int)(x > 0).Sum(); double scale = (double)x.Abs().Max(); if (count % 2 == 0) scale = -scale; return x * scale + count / 2;",
            x => Flat(x).Count(v => v > 0) is var count ? Each(x, v => v * (count % 2 == 0 ? -1 : 1) * Flat(x).Max(Math.Abs) + count / 2) : []),
    ];

    static IEnumerable<PlainCodeCase> Loops() =>
    [
        Of("While", "while (x.Abs().Max() > 1) x = x * 0.5; return x;", x => Halved(x)),
        Of("WhileTrueBreak", "int i = 0; while (true) { x = x * 0.5; if (x.Abs().Max() < 1) break; i++; if (i >= 5) break; } return x + i;", x =>
        {
            var (v, i) = (Flat(x).ToArray(), 0);
            while (true)
            {
                v = [.. v.Select(e => e * 0.5)];
                if (v.Max(Math.Abs) < 1) break;
                i++;
                if (i >= 5) break;
            }

            return v.Select(e => e + i);
        }),
        Of("Do", "var n = 0; do { x = x * 0.75; n += 2; } while (x.Abs().Sum() > 2 && n < 9); return x + n;", x =>
        {
            var (v, n) = (Flat(x).ToArray(), 0);
            do
            {
                v = [.. v.Select(e => e * 0.75)];
                n += 2;
            }
            while (v.Sum(Math.Abs) > 2 && n < 9);
            return v.Select(e => e + n);
        }),
        Of("ContinueAndReturn", "for (int i = 0; i < 4; i++) { x = Relu(x) - 0.1; if (x.Sum() < 2) { if (x.Max() < 1) return x - 1; x = x * 2; continue; } x = x + i; } return x;", x =>
        {
            var v = Flat(x).ToArray();
            for (var i = 0; i < 4; i++)
            {
                v = [.. v.Select(e => Math.Max(e, 0) - 0.1)];
                if (v.Sum() < 2)
                {
                    if (v.Max() < 1) return v.Select(e => e - 1);
                    v = [.. v.Select(e => e * 2)];
                    continue;
                }

                v = [.. v.Select(e => e + i)];
            }

            return v;
        }),
        Of("Nested", "var total = 0; while (x.Max() > 0.5) { var y = x; while (y.Max() > 0.25) { y = y - 0.25; total++; } x = x - 0.5; } return x + total;", x =>
        {
            var (v, total) = (Flat(x).ToArray(), 0);
            while (v.Max() > 0.5)
            {
                var y = v;
                while (y.Max() > 0.25)
                {
                    y = [.. y.Select(e => e - 0.25)];
                    total++;
                }

                v = [.. v.Select(e => e - 0.5)];
            }

            return v.Select(e => e + total);
        }),
        Of("EarlyReturnOfChangingSizes", "var scale = 1; foreach (var i in new[] { 0, 1, 2 }) { x = Cat([x, x[..1] * 0.5], 0); var mean = x.Mean([0, 1]); if (mean.Max() > 0.3 * i) return mean * scale; scale *= 2; } return x[0, 0] + scale;", x =>
        {
            var rows = x.ToList();
            var scale = 1;
            for (var i = 0; i < 3; i++)
            {
                rows.Add([.. rows[0].Select(step => step.Select(v => v * 0.5).ToArray())]);
                double[] mean = [.. Enumerable.Range(0, 3).Select(c => rows.SelectMany(row => row).Average(step => step[c]))];
                if (mean.Max() > 0.3 * i) return mean.Select(v => v * scale);
                scale *= 2;
            }

            return rows[0][0].Select(v => v + scale);
        }),
        Of("VariablesThatNothingReads", "var h = x; if (x.Mean() > 0) { h = x.Mean(1); x = x * h.Max(); } else { h = x.Sum([0, 1]); x = x + h; } h = x * 2; return h;", x => Flat(x).Average() > 0
            ? x.SelectMany(row => Enumerable.Range(0, 3).Select(c => row.Average(step => step[c]))).Max() is var most ? Each(x, v => v * most * 2) : []
            : x.SelectMany(row => row).SelectMany(step => step.Select((v, c) => 2 * (v + x.SelectMany(other => other).Sum(s => s[c]))))),
        Of("Growing", "var s = x; while (s.Shape[0] < 4 && s.Sum() > -100) s = Cat([s, x * 0.5], 0); return s;", x =>
        {
            var parts = new List<double>(Flat(x));
            for (var rows = x.Length; rows < 4; rows += x.Length) parts.AddRange(Each(x, v => v * 0.5));
            return parts;
        }),
        Of("EarlyExit", "foreach (var layer in layers) { x = layer(x); if (x.Mean() > 0.5) break; } return x;", x =>
        {
            var v = Flat(x).ToArray();
            foreach (var layer in new Func<double, double>[] { Math.Tanh, e => Math.Max(e, 0), e => e + 1 })
            {
                v = [.. v.Select(layer)];
                if (v.Average() > 0.5) break;
            }

            return v;
        }, "readonly Func<Tensor, Tensor>[] layers = [y => Tanh(y), y => Relu(y), static y => y + 1];"),
    ];

    static IEnumerable<double> Halved(double[][][] x)
    {
        var v = Flat(x).ToArray();
        while (v.Max(Math.Abs) > 1) v = [.. v.Select(e => e * 0.5)];
        return v;
    }

    static IEnumerable<PlainCodeCase> Recurrences() =>
    [
        Of("Recurrence", "var h = Zeros(x.Shape[0], 3); var list = new List<Tensor>(); for (int t = 0; t < x.Shape[1]; t++) { h = Tanh(x[.., t] + h); list.Add(h); } return Stack(list, 1);",
            x => x.SelectMany(sequence =>
            {
                var (h, all) = (new double[3], new List<double>());
                foreach (var step in sequence) all.AddRange(h = [.. step.Zip(h, (a, b) => Math.Tanh(a + b))]);
                return all;
            })),
        Of("SlicesOfUnknownNumber", "var h = Zeros(x.Shape[0], 3); var list = new List<Tensor>(); foreach (var step in x.Unbind(1)) { h = Tanh(step + h); list.Add(h); } return Stack(list, 1);",
            x => x.SelectMany(sequence =>
            {
                var (h, all) = (new double[3], new List<double>());
                foreach (var step in sequence) all.AddRange(h = [.. step.Zip(h, (a, b) => Math.Tanh(a + b))]);
                return all;
            })),
        Of("RangeOfUnknownLength", "var h = Zeros(x.Shape[0], 3); foreach (var t in Enumerable.Range(0, x.Shape[1])) h = 0.5 * h + x[.., t]; return h;",
            x => x.SelectMany(sequence => sequence.Aggregate(new double[3], (h, step) => [.. h.Zip(step, (a, b) => 0.5 * a + b)]))),
        Of("LastState", "var h = Zeros(x.Shape[0], 3); for (int t = x.Shape[1] - 1; t >= 0; t--) h = 0.5 * h + x.Select(1, t); return h;",
            x => x.SelectMany(sequence => sequence.Reverse().Aggregate(new double[3], (h, step) => [.. h.Zip(step, (a, b) => 0.5 * a + b)]))),
    ];
}
