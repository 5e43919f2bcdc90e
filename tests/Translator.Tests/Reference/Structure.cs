using Translator.Operators;

namespace Translator.Tests.Reference;

/// <summary>Shapes, indices, reductions, order, matrix products.</summary>
static class Structure
{
    public static NdArray[]? TryCompute(Node node, NdArray[] x)
    {
        var shape = node.Outputs[0].Sizes();
        switch (node.Operator)
        {
            case Reshape or Unsqueeze or Squeeze: return [x[0] with { Shape = shape }];
            case Expand: return [NdArray.Build(shape, i => x[0][i])];
            case Permute p: return [NdArray.Build(shape, i => x[0][[.. Enumerable.Range(0, i.Length).Select(d => i[p.Dims.ToList().IndexOf(d)])]])];
            case Tile: return [NdArray.Build(shape, i => x[0][[.. i.Select((v, d) => v % x[0].Shape[d])]])];
            case Flip f: return [NdArray.Build(shape, i => x[0][[.. i.Select((v, d) => f.Dims.Contains(d) ? shape[d] - 1 - v : v)]])];
            case Trilu t: return [NdArray.Build(shape, i => (t.Upper ? i[^1] - i[^2] >= (long)t.Diagonal : i[^1] - i[^2] <= (long)t.Diagonal) ? x[0][i] : 0)];
            case Operators.Slice s: return [NdArray.Build(shape, i => x[0][At(i, s.Dim, (int)s.Start + i[s.Dim] * s.Step)])];
            case Concat c: return [NdArray.Build(shape, i =>
            {
                var (part, at) = (0, i[c.Dim]);
                while (at >= x[part].Shape[c.Dim]) at -= x[part++].Shape[c.Dim];
                return x[part].Data.Length == 0 ? 0 : x[part][At(i, c.Dim, at)];
            })];
            case Split s: return [.. node.Outputs.Select((output, part) =>
            {
                var start = s.Sizes.Take(part).Sum(size => (int)size);
                return NdArray.Build(output.Sizes(), i => x[0][At(i, s.Dim, start + i[s.Dim])]);
            })];
            case Take t: return [NdArray.Build(shape, i =>
            {
                var rank = x[1].Shape.Length;
                var at = (int)x[1][[.. i.Skip(t.Dim).Take(rank)]];
                return x[0][[.. i.Take(t.Dim), at, .. i.Skip(t.Dim + rank)]];
            })];
            case Gather g: return [NdArray.Build(shape, i => x[0][At(i, g.Dim, (int)x[1][i])])];
            case Scatter s: return [Scattered(s, x[0], x[1], x[2])];
            case Pad p: return [NdArray.Build(shape, i => Padded(p, x[0], i))];
            case Sum r: return [Reduce(x[0], r, shape, v => v.Sum())];
            case Mean r: return [Reduce(x[0], r, shape, v => v.Average())];
            case Prod r: return [Reduce(x[0], r, shape, v => v.Aggregate(1.0, (a, b) => a * b))];
            case Amax r: return [Reduce(x[0], r, shape, v => v.Max())];
            case Amin r: return [Reduce(x[0], r, shape, v => v.Min())];
            case All r: return [Reduce(x[0], r, shape, v => v.All(e => e != 0) ? 1 : 0)];
            case Any r: return [Reduce(x[0], r, shape, v => v.Any(e => e != 0) ? 1 : 0)];
            case ArgMax a: return [new(shape, [.. Lines(x[0], a.Dim).Select(line => (double)Array.IndexOf(line, line.Max()))])];
            case ArgMin a: return [new(shape, [.. Lines(x[0], a.Dim).Select(line => (double)Array.IndexOf(line, line.Min()))])];
            case CumSum c: return [NdArray.Build(shape, i => Enumerable.Range(0, i[c.Dim] + 1).Sum(k => x[0][At(i, c.Dim, k)]))];
            case CumProd c: return [NdArray.Build(shape, i => Enumerable.Range(0, i[c.Dim] + 1).Aggregate(1.0, (p, k) => p * x[0][At(i, c.Dim, k)]))];
            case TopK t:
                int[][] orders = [.. Lines(x[0], t.Dim).Select(line => Enumerable.Range(0, line.Length).OrderBy(k => t.Largest ? -line[k] : line[k]).ToArray())];
                double Place(int[] i) => orders[Line(x[0].Shape, t.Dim, i)][i[t.Dim]];
                return [NdArray.Build(shape, i => x[0][At(i, t.Dim, (int)Place(i))]), NdArray.Build(shape, Place)];
            case MatMul: return [Product(x[0], x[1], shape)];
            case Operators.Linear: return [NdArray.Build(shape, i => Enumerable.Range(0, x[1].Shape[1]).Sum(k => x[0][At(i, i.Length - 1, k)] * x[1][i[^1], k]) + (x.Length > 2 && x[2] is { } b ? b[i[^1]] : 0))];
            default: return null;
        }
    }

    public static int[] At(int[] index, int dim, int value)
    {
        int[] copy = [.. index];
        copy[dim] = value;
        return copy;
    }

    static NdArray Product(NdArray a, NdArray b, int[] shape)
    {
        var inner = a.Shape[^1];
        var (row, column) = (a.Shape.Length > 1, b.Shape.Length > 1);
        return NdArray.Build(shape, i =>
        {
            int[] batch = [.. i.Take(i.Length - (row ? 1 : 0) - (column ? 1 : 0))];
            return Enumerable.Range(0, inner).Sum(k =>
                (row ? a[[.. batch, i[batch.Length], k]] : a[k]) * (column ? b[[.. batch, k, i[^1]]] : b[k]));
        });
    }

    static NdArray Scattered(Scatter s, NdArray x, NdArray index, NdArray source)
    {
        var result = x with { Data = [.. x.Data] };
        NdArray.Build(index.Shape, i =>
        {
            var at = At(i, s.Dim, (int)index[i]).Zip(x.Shape).Aggregate(0, (sum, p) => sum * p.Second + p.First);
            result.Data[at] = s.Reduction switch
            {
                ScatterReduction.Add => result.Data[at] + source[i],
                ScatterReduction.Multiply => result.Data[at] * source[i],
                ScatterReduction.Minimum => Math.Min(result.Data[at], source[i]),
                ScatterReduction.Maximum => Math.Max(result.Data[at], source[i]),
                _ => source[i],
            };
            return 0;
        });
        return result;
    }

    static double Padded(Pad p, NdArray x, int[] index)
    {
        var from = index.Select((v, d) => v - p.Before[d]).ToArray();
        for (var d = 0; d < from.Length; d++)
        {
            var size = x.Shape[d];
            if (from[d] >= 0 && from[d] < size) continue;
            if (p.Mode == PadMode.Constant) return p.Value.ToDouble();
            from[d] = p.Mode == PadMode.Replicate ? Math.Clamp(from[d], 0, size - 1) : from[d] < 0 ? -from[d] : 2 * (size - 1) - from[d];
        }

        return x[from];
    }

    static NdArray Reduce(NdArray x, Reduction op, int[] shape, Func<IEnumerable<double>, double> fold)
    {
        var groups = new List<double>[shape.Aggregate(1, (p, s) => p * s)];
        for (var g = 0; g < groups.Length; g++) groups[g] = [];
        NdArray.Build(x.Shape, i =>
        {
            var at = Enumerable.Range(0, i.Length).Where(d => !op.Dims.Contains(d)).Aggregate(0, (sum, d) => sum * x.Shape[d] + i[d]);
            groups[at].Add(x[i]);
            return 0;
        });
        return new(shape, [.. groups.Select(fold)]);
    }

    /// <summary>Elements along a dimension, for each place in the others.</summary>
    public static IEnumerable<double[]> Lines(NdArray x, int dim)
    {
        var lines = new double[x.Data.Length / Math.Max(1, x.Shape[dim])][];
        for (var l = 0; l < lines.Length; l++) lines[l] = new double[x.Shape[dim]];
        NdArray.Build(x.Shape, i => lines[Line(x.Shape, dim, i)][i[dim]] = x[i]);
        return lines;
    }

    static int Line(int[] shape, int dim, int[] index) => Enumerable.Range(0, shape.Length).Where(d => d != dim).Aggregate(0, (sum, d) => sum * shape[d] + index[d]);
}
