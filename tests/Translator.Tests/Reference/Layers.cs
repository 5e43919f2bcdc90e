using Translator.Operators;

namespace Translator.Tests.Reference;

/// <summary>Windows, normalisation, attention, recurrence.</summary>
static class Layers
{
    public static NdArray[]? TryCompute(Node node, NdArray?[] inputs)
    {
        var shape = node.Outputs[0].Sizes();
        var x = inputs.Length > 0 ? inputs[0]! : null!;
        NdArray? Input(int i) => i < inputs.Length ? inputs[i] : null;
        switch (node.Operator)
        {
            case Operators.Softmax s: return [Softmax(x, s.Dim)];
            case Operators.LogSoftmax s: return [Softmax(x, s.Dim).Map(Math.Log)];
            case Operators.BatchNorm b: return [NdArray.Build(shape, i =>
                (x[i] - Input(1)![i[1]]) / Math.Sqrt(Input(2)![i[1]] + b.Epsilon) * (Input(3)?[i[1]] ?? 1) + (Input(4)?[i[1]] ?? 0))];
            case Operators.LayerNorm l: return [Normalise(x, i => Flat(x.Shape, i, 0, shape.Length - l.NormalizedShape.Count), l.Epsilon, i => (Input(1)?[i] ?? 1, Input(2)?[i] ?? 0))];
            case Operators.GroupNorm g: return [Normalise(x, i => i[0] * g.Groups + i[1] / (shape[1] / g.Groups), g.Epsilon, i => (Input(1)?[i[1]] ?? 1, Input(2)?[i[1]] ?? 0))];
            case ScaledDotProductAttention a: return [Attend(a, x, Input(1)!, Input(2)!, Input(3), node.Inputs.Count > 3 && node.Inputs[3]?.DType == DType.Bool, shape)];
            case Operators.Convolution c when x.Shape.Length == c.Stride.Count + 2: return [Convolve(c, x, Input(1)!, Input(2), shape)];
            case Operators.ConvolutionTranspose c when x.Shape.Length == c.Stride.Count + 2: return [ConvolveTransposed(c, x, Input(1)!, Input(2), shape)];
            case AveragePool { CeilMode: false, CountIncludePad: true, DivisorOverride: null } p: return [NdArray.Build(shape, i => Window(x, i, p.Kernel, p.Stride, p.Padding, [.. p.Kernel.Select(_ => 1)]).Sum() / p.Kernel.Aggregate(1, (a, b) => a * b))];
            case MaxPool p: return [NdArray.Build(shape, i => Window(x, i, p.Kernel, p.Stride, p.Padding, p.Dilation).Max())];
            case Rnn r: return Recur(r, x, [Input(1)], 2, inputs, 1, (g, h, state) => ([.. g[0].Select((v, k) => r.Relu ? Math.Max(v + h[0][k], 0) : Math.Tanh(v + h[0][k]))], null));
            case Gru g: return Recur(g, x, [Input(1)], 2, inputs, 3, (a, b, state) => ([.. a[0].Select((_, k) =>
            {
                var update = Elementwise.Sigmoid(a[1][k] + b[1][k]);
                return (1 - update) * Math.Tanh(a[2][k] + Elementwise.Sigmoid(a[0][k] + b[0][k]) * b[2][k]) + update * state[0][k];
            })], null));
            case Lstm l when Input(7) is null: return Recur(l, x, [Input(1), Input(2)], 3, inputs, 4, (a, b, state) =>
            {
                double[] c = [.. a[0].Select((_, k) => Elementwise.Sigmoid(a[1][k] + b[1][k]) * state[1][k] + Elementwise.Sigmoid(a[0][k] + b[0][k]) * Math.Tanh(a[2][k] + b[2][k]))];
                return ([.. c.Select((v, k) => Elementwise.Sigmoid(a[3][k] + b[3][k]) * Math.Tanh(v))], c);
            });
            default: return null;
        }
    }

    static int Flat(int[] shape, int[] index, int start, int end) => Enumerable.Range(start, end - start).Aggregate(0, (sum, d) => sum * shape[d] + index[d]);

    static NdArray Softmax(NdArray x, int dim)
    {
        var weights = x.Map(Math.Exp);
        return NdArray.Build(x.Shape, i => weights[i] / Enumerable.Range(0, x.Shape[dim]).Sum(k => weights[Structure.At(i, dim, k)]));
    }

    static NdArray Normalise(NdArray x, Func<int[], int> group, double epsilon, Func<int[], (double Weight, double Bias)> affine)
    {
        var groups = new Dictionary<int, List<double>>();
        NdArray.Build(x.Shape, i =>
        {
            if (!groups.TryGetValue(group(i), out var members)) groups.Add(group(i), members = []);
            members.Add(x[i]);
            return 0;
        });
        var statistics = groups.ToDictionary(g => g.Key, g => (Mean: g.Value.Average(), Variance: g.Value.Average(v => Math.Pow(v - g.Value.Average(), 2))));
        return NdArray.Build(x.Shape, i =>
        {
            var (mean, variance) = statistics[group(i)];
            var (weight, bias) = affine(i);
            return (x[i] - mean) / Math.Sqrt(variance + epsilon) * weight + bias;
        });
    }

    static NdArray Attend(ScaledDotProductAttention a, NdArray query, NdArray key, NdArray value, NdArray? mask, bool boolean, int[] shape)
    {
        var (keys, size) = (key.Shape[^2], query.Shape[^1]);
        var scale = a.Scale ?? 1 / Math.Sqrt(size);
        return NdArray.Build(shape, i =>
        {
            int[] batch = [.. i[..^2]];
            var row = i[^2];
            double[] weights = [.. Enumerable.Range(0, keys).Select(k =>
            {
                var score = Enumerable.Range(0, size).Sum(e => query[[.. batch, row, e]] * key[[.. batch, k, e]]) * scale;
                if (a.IsCausal && k > row) return 0;
                if (mask is null) return Math.Exp(score);
                return boolean ? mask[[.. batch, row, k]] != 0 ? Math.Exp(score) : 0 : Math.Exp(score + mask[[.. batch, row, k]]);
            })];
            var sum = weights.Sum();
            return sum == 0 ? 0 : Enumerable.Range(0, keys).Sum(k => weights[k] * value[[.. batch, k, i[^1]]]) / sum;
        });
    }

    /// <summary>The elements of a window that are inside.</summary>
    static IEnumerable<double> Window(NdArray x, int[] index, IReadOnlyList<int> kernel, IReadOnlyList<int> stride, IReadOnlyList<(int Before, int After)> padding, IReadOnlyList<int> dilation)
    {
        var first = index.Length - kernel.Count;
        foreach (var offset in Offsets(kernel))
        {
            int[] at = [.. index.Take(first), .. offset.Select((o, d) => index[first + d] * stride[d] - padding[d].Before + o * dilation[d])];
            if (Inside(x, at, first)) yield return x[at];
        }
    }

    static bool Inside(NdArray x, int[] at, int first) => Enumerable.Range(first, at.Length - first).All(d => at[d] >= 0 && at[d] < x.Shape[d]);

    static List<int[]> Offsets(IReadOnlyList<int> kernel)
    {
        var offsets = new List<int[]>();
        NdArray.Build([.. kernel], i =>
        {
            offsets.Add([.. i]);
            return 0;
        });
        return offsets;
    }

    static NdArray Convolve(Operators.Convolution c, NdArray x, NdArray weight, NdArray? bias, int[] shape)
    {
        int channels = weight.Shape[1], perGroup = weight.Shape[0] / c.Groups;
        var offsets = Offsets(weight.Shape[2..]);
        return NdArray.Build(shape, i =>
        {
            var sum = bias?[i[1]] ?? 0;
            foreach (var offset in offsets)
                for (var k = 0; k < channels; k++)
                {
                    int[] at = [i[0], i[1] / perGroup * channels + k, .. offset.Select((o, d) => i[2 + d] * c.Stride[d] - c.Padding[d].Before + o * c.Dilation[d])];
                    if (Inside(x, at, 2)) sum += x[at] * weight[[i[1], k, .. offset]];
                }

            return sum;
        });
    }

    static NdArray ConvolveTransposed(Operators.ConvolutionTranspose c, NdArray x, NdArray weight, NdArray? bias, int[] shape)
    {
        int outputs = weight.Shape[1], inputs = weight.Shape[0] / c.Groups;
        var offsets = Offsets(weight.Shape[2..]);
        return NdArray.Build(shape, i =>
        {
            var sum = bias?[i[1]] ?? 0;
            foreach (var offset in offsets)
            {
                int[] scaled = [.. offset.Select((o, d) => i[2 + d] + c.Padding[d] - o * c.Dilation[d])];
                if (scaled.Where((s, d) => s % c.Stride[d] != 0).Any()) continue;
                for (var k = 0; k < inputs; k++)
                {
                    int[] at = [i[0], i[1] / outputs * inputs + k, .. scaled.Select((s, d) => s / c.Stride[d])];
                    if (Inside(x, at, 2)) sum += x[at] * weight[[at[1], i[1] % outputs, .. offset]];
                }
            }

            return sum;
        });
    }

    delegate (double[] Hidden, double[]? Cell) Step(double[][] fromInput, double[][] fromHidden, double[][] state);

    static NdArray[] Recur(Operators.Recurrent op, NdArray x, NdArray?[] initial, int weights, NdArray?[] inputs, int gates, Step step)
    {
        var (w, r) = (inputs[weights]!, inputs[weights + 1]!);
        NdArray? b = inputs.Length > weights + 2 ? inputs[weights + 2] : null, c = inputs.Length > weights + 3 ? inputs[weights + 3] : null;
        int time = x.Shape[0], batch = x.Shape[1], units = w.Shape[0] / gates;
        var output = new double[time * batch * units];
        var last = initial.Select(_ => new double[batch * units]).ToArray();
        for (var n = 0; n < batch; n++)
        {
            double[][] state = [.. initial.Select(s => Enumerable.Range(0, units).Select(k => s?[n, k] ?? 0).ToArray())];
            for (var t = 0; t < time; t++)
            {
                var at = op.Reverse ? time - 1 - t : t;
                var (hidden, cell) = step(Gates(w, b, k => x[at, n, k]), Gates(r, c, k => state[0][k]), state);
                state = cell is null ? [hidden] : [hidden, cell];
                hidden.CopyTo(output, (at * batch + n) * units);
            }

            for (var s = 0; s < last.Length; s++) state[s].CopyTo(last[s], n * units);
        }

        return [new([time, batch, units], output), .. last.Select(s => new NdArray([batch, units], s))];

        double[][] Gates(NdArray weight, NdArray? bias, Func<int, double> from) => [.. Enumerable.Range(0, gates).Select(g =>
            Enumerable.Range(0, units).Select(u => Enumerable.Range(0, weight.Shape[1]).Sum(k => weight[g * units + u, k] * from(k)) + (bias?[g * units + u] ?? 0)).ToArray())];
    }
}
