using Translator.Compiler.TensorFlow;
using Translator.Formats;
using Translator.Tests.Reference;
using static Translator.Functional;

namespace Translator.TensorFlow.Tests;

/// <summary>
/// What stands beside the golden cases in the same family (other dimensions, strides, dilations, types), against the definitions in double precision;
/// with every size known, and with a batch (the length of recurrent layers, where asked also spatial sizes) that is known only when the graph runs.
/// </summary>
public sealed class SiblingTests
{
    /// <summary>The goldens' rule for one operator, with room for a float64 reference.</summary>
    const double Tolerance = 2e-6;

    sealed class Nothing : Module;

    sealed record Sibling(Func<Tensor[], object> Compute, params long[][] Shapes)
    {
        /// <summary>How many inputs begin with the batch; the others are weights.</summary>
        public int Batched { get; init; } = 1;

        /// <summary>Whether the first input's spatial sizes are known only when the graph runs, too.</summary>
        public bool Spatial { get; init; }
    }

    static readonly Dictionary<string, Sibling> Siblings = new()
    {
        ["conv 1d, groups, dilation"] = new(x => Conv1d(x[0], x[1], stride: 2, padding: 3, dilation: 2, groups: 2), [2, 4, 11], [6, 2, 3]),
        ["conv 2d, depthwise, unequal strides"] = new(x => Conv2d(x[0], x[1], x[2], stride: (2, 1), padding: (1, 0), groups: 3), [2, 3, 9, 8], [6, 1, 3, 2], [6]),
        ["conv 2d, depthwise, dilation"] = new(x => Conv2d(x[0], x[1], padding: 2, dilation: 2, groups: 3), [2, 3, 9, 8], [3, 1, 3, 3]),
        ["conv 2d, depthwise, stride 2, bias"] = new(x => Conv2d(x[0], x[1], x[2], stride: 2, padding: 1, groups: 3), [2, 3, 9, 8], [3, 1, 3, 3], [3]),
        ["conv 3d, groups, dilation"] = new(x => Conv3d(x[0], x[1], x[2], stride: (1, 2, 1), padding: (2, 1, 0), dilation: (2, 1, 2), groups: 2), [2, 4, 6, 7, 8], [4, 2, 3, 2, 3], [4]),
        ["conv transpose 1d"] = new(x => ConvTranspose1d(x[0], x[1], x[2], stride: 3, padding: 2, outputPadding: 1), [2, 4, 5], [4, 3, 4], [3]),
        ["conv transpose 2d, groups, dilation"] = new(x => ConvTranspose2d(x[0], x[1], x[2], stride: (2, 1), padding: (1, 2), outputPadding: (1, 0), dilation: (1, 2), groups: 2), [2, 4, 5, 6], [4, 3, 3, 3], [6]),
        ["conv transpose 2d, output padding over the stride"] = new(x => ConvTranspose2d(x[0], x[1], padding: 1, outputPadding: 2, dilation: 3), [2, 3, 4, 5], [3, 2, 3, 2]),
        ["conv transpose 2d, beyond the whole output"] = new(x => ConvTranspose2d(x[0], x[1], outputPadding: 2, dilation: 3), [2, 3, 4, 5], [3, 2, 3, 2]),
        ["conv transpose 3d"] = new(x => ConvTranspose3d(x[0], x[1], x[2], stride: 2, padding: 1, outputPadding: (1, 0, 1), groups: 2), [2, 4, 3, 4, 3], [4, 2, 3, 2, 3], [4]),
        ["conv transpose 3d, dilation"] = new(x => ConvTranspose3d(x[0], x[1], stride: (1, 2, 1), padding: (0, 1, 2), dilation: 2), [1, 2, 3, 4, 3], [2, 3, 2, 2, 3]),
        ["max pool 1d, dilation"] = new(x => MaxPool1d(x[0], 3, stride: 2, padding: 1, dilation: 2), [2, 3, 12]),
        ["max pool 2d, ceil, dilation"] = new(x => MaxPool2d(x[0], (3, 2), stride: 2, padding: 1, dilation: (1, 2), ceilMode: true), [2, 3, 8, 9]),
        ["max pool 2d, ceil"] = new(x => MaxPool2d(x[0], 3, stride: 2, ceilMode: true), [2, 3, 8, 9]),
        ["max pool 3d"] = new(x => MaxPool3d(x[0], 2, stride: (1, 2, 2), padding: 1), [2, 3, 4, 5, 6]),
        ["max pool unbatched"] = new(x => MaxPool2d(x[0].Squeeze(0), 2), [1, 3, 8, 9]) { Batched = 0 },
        ["average pool 1d"] = new(x => AvgPool1d(x[0], 3, stride: 2, padding: 1), [2, 3, 12]),
        ["average pool 3d"] = new(x => AvgPool3d(x[0], 2, padding: 1), [2, 3, 4, 5, 6]),
        ["resize 1d, linear"] = new(x => Interpolate(x[0], scaleFactor: 1.7, mode: "linear"), [2, 3, 7]),
        ["resize 1d, nearest"] = new(x => Interpolate(x[0], [11], mode: "nearest"), [2, 3, 7]),
        ["resize 2d, nearest by a factor"] = new(x => Interpolate(x[0], scaleFactor: 1.3, mode: "nearest"), [2, 3, 7, 6]),
        ["resize 2d, nearest centre"] = new(x => Interpolate(x[0], [9, 4], mode: "nearest-exact"), [2, 3, 5, 6]),
        ["resize 2d, smaller"] = new(x => Interpolate(x[0], [3, 4], mode: "bilinear"), [2, 3, 5, 6]),
        ["resize 2d, by a factor"] = new(x => Interpolate(x[0], scaleFactor: 1.7, mode: "bilinear"), [2, 3, 5, 6]),
        ["resize 2d, cubic"] = new(x => Interpolate(x[0], [8, 4], mode: "bicubic"), [2, 3, 5, 6]),
        ["resize 2d, cubic, aligned"] = new(x => Interpolate(x[0], [8, 4], mode: "bicubic", alignCorners: true), [2, 3, 5, 6]),
        ["resize 3d"] = new(x => Interpolate(x[0], [4, 3, 9], mode: "trilinear"), [2, 2, 3, 5, 6]),
        ["resize 3d, aligned"] = new(x => Interpolate(x[0], [4, 3, 9], mode: "trilinear", alignCorners: true), [2, 2, 3, 5, 6]),
        ["resize 3d, nearest"] = new(x => Interpolate(x[0], [4, 3, 9], mode: "nearest"), [2, 2, 3, 5, 6]),
        ["grid, bilinear, zeros, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "zeros", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bilinear, zeros"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "zeros", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bilinear, border, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "border", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bilinear, border"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "border", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bilinear, reflection, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "reflection", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bilinear, reflection"] = new(x => GridSample(x[0], x[1] * 1.9, "bilinear", "reflection", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, zeros, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "zeros", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, zeros"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "zeros", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, border, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "border", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, border"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "border", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, reflection, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "reflection", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, nearest, reflection"] = new(x => GridSample(x[0], x[1] * 1.9, "nearest", "reflection", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, zeros, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "zeros", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, zeros"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "zeros", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, border, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "border", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, border"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "border", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, reflection, aligned"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "reflection", true), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid, bicubic, reflection"] = new(x => GridSample(x[0], x[1] * 1.9, "bicubic", "reflection", false), [2, 3, 5, 6], [2, 4, 3, 2]) { Batched = 2 },
        ["grid 3d"] = new(x => GridSample(x[0], x[1] * 1.5, "bilinear", "border"), [2, 3, 4, 5, 6], [2, 2, 3, 4, 3]) { Batched = 2 },
        ["average pool, ceil, padding counts"] = new(x => AvgPool2d(x[0], 3, stride: 2, padding: 1, ceilMode: true), [2, 3, 8, 9]),
        ["average pool, ceil, padding does not count"] = new(x => AvgPool2d(x[0], (3, 2), stride: 2, padding: 1, ceilMode: true, countIncludePad: false), [2, 3, 8, 9]),
        ["average pool, divisor"] = new(x => AvgPool2d(x[0], 3, padding: 1, divisorOverride: 5), [2, 3, 8, 9]),
        ["average pool 1d, ceil"] = new(x => AvgPool1d(x[0], 3, stride: 2, ceilMode: true, countIncludePad: false), [2, 3, 12]),
        ["average pool 3d, padding does not count"] = new(x => AvgPool3d(x[0], 2, padding: 1, countIncludePad: false), [2, 3, 4, 5, 6]),
        ["places of maxima 1d"] = new(x => MaxPool1dWithIndices(x[0], 3, stride: 2, padding: 1, dilation: 2), [2, 3, 12]),
        ["places of maxima 2d"] = new(x => MaxPool2dWithIndices(x[0], (3, 2), stride: 2, padding: 1, ceilMode: true), [2, 3, 8, 9]),
        ["places of maxima 3d"] = new(x => MaxPool3dWithIndices(x[0], 2, padding: 1), [2, 3, 4, 5, 6]),
        ["adaptive maxima"] = new(x => AdaptiveMaxPool2d(x[0], (3, 4)), [2, 3, 8, 9]),
        ["adaptive maxima 3d"] = new(x => AdaptiveMaxPool3d(x[0], (3, 1, 4)), [2, 3, 8, 3, 9]),
        ["adaptive maxima after a convolution"] = new(x => AdaptiveMaxPool2d(Conv2d(x[0], x[1]), (3, 1)), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["maxima of windows rounded up"] = new(x => MaxPool2d(x[0], 3, stride: 2, padding: 1, ceilMode: true), [2, 3, 8, 9]) { Spatial = true },
        ["means of windows rounded up"] = new(x => AvgPool2d(x[0], 3, stride: 2, padding: 1, ceilMode: true, countIncludePad: false), [2, 3, 8, 9]) { Spatial = true },
        ["adaptive means of unknown sizes"] = new(x => AdaptiveAvgPool2d(x[0], (3, 4)), [2, 3, 8, 9]) { Spatial = true },
        ["adaptive maxima of unknown sizes"] = new(x => AdaptiveMaxPool2d(Conv2d(x[0], x[1]), (3, 4)), [2, 3, 8, 9], [4, 3, 2, 2]) { Spatial = true },
        ["rnn backwards"] = new(x => Recurrent(new Operators.Rnn(Relu: true, Reverse: true), x[0], null, x[1], x[2], x[3]), [5, 2, 3], [4, 3], [4, 4], [4]),
        ["gru backwards"] = new(x => Recurrent(new Operators.Gru(Reverse: true), x[0], x[1], x[2], x[3], x[4], x[5]), [5, 2, 3], [2, 4], [12, 3], [12, 4], [12], [12]),
        ["lstm without state"] = new(x => Recurrent(new Operators.Lstm(Reverse: false), x[0], null, null, x[1], x[2], x[3], x[4]), [5, 2, 3], [16, 3], [16, 4], [16], [16]),
        ["group norm of vectors"] = new(x => GroupNorm(x[0], 3, x[1], x[2]), [4, 6], [6], [6]),
        ["group norm after a convolution"] = new(x => Relu(GroupNorm(Conv2d(x[0], x[1]), 2, x[2], x[3])), [2, 3, 5, 6], [4, 3, 2, 2], [4], [4]),
        ["group norm of sequences"] = new(x => GroupNorm(x[0], 2), [2, 4, 7]),
        ["pad after a convolution"] = new(x => Pad(Conv2d(x[0], x[1]), [1, 2, 0, 3], value: 0.5), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["replicate after a convolution"] = new(x => Pad(Conv2d(x[0], x[1]), [1, 2, 0, 3], "replicate"), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["reflect after a convolution"] = new(x => Pad(Conv2d(x[0], x[1]), [1, 2, 0, 3], "reflect"), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["flip after a convolution"] = new(x => Flip(Conv2d(x[0], x[1]), 1, 3), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["cumulative sum after a convolution"] = new(x => Cumsum(Conv2d(x[0], x[1]), 1), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["softmax over a spatial dimension"] = new(x => Softmax(Conv2d(x[0], x[1]), 2), [2, 3, 5, 6], [4, 3, 2, 2]),
        ["smallest first"] = new(x => Topk(x[0], 3, dim: 1, largest: false) is var (values, places) ? (values, places) : default, [2, 7, 4]),
        ["gather a part"] = new(x => Gather(x[0], 1, Argmax(x[1], 2).Unsqueeze(1)), [2, 5, 4], [2, 4, 5]) { Batched = 2 },
        ["scatter products"] = new(x => ScatterReduce(x[0], 1, Argmax(x[1], 3), x[1].Sum(3), "prod"), [2, 5, 4], [2, 3, 4, 5]) { Batched = 2 },
        ["scatter maxima"] = new(x => ScatterReduce(x[0], 1, Argmax(x[1], 3), x[1].Sum(3), "amax"), [2, 5, 4], [2, 3, 4, 5]) { Batched = 2 },
        ["scatter sums"] = new(x => ScatterAdd(x[0], 1, Argmax(x[1], 3), x[1].Sum(3)), [2, 5, 4], [2, 3, 4, 5]) { Batched = 2 },
        ["triangle above"] = new(x => Triu(x[0], 1), [2, 4, 6]),
        ["triangle below"] = new(x => Tril(x[0], -2), [2, 6, 4]),
        ["remainder"] = new(x => Remainder(x[0] * 7, x[1]), [2, 40], [2, 40]) { Batched = 2 },
        ["truncated remainder"] = new(x => Fmod(x[0] * 7, x[1]), [2, 40], [2, 40]) { Batched = 2 },
        ["quotients rounded down"] = new(x => FloorDivide(x[0] * 7, x[1]), [2, 40], [2, 40]) { Batched = 2 },
        ["exponential units"] = new(x => Elu(x[0], 0.7) + Celu(x[0], 1.3) + Softsign(x[0]) + LeakyRelu(x[0], 1.5), [2, 40]),
    };

    public static TheoryData<string, bool> Names
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Siblings.Keys)
            {
                data.Add(name, false);
                data.Add(name, true);
            }

            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_the_definition(string name, bool unknownBatch)
    {
        var sibling = Siblings[name];
        var (known, graph) = (Trace(sibling, false), Trace(sibling, unknownBatch));
        var inputs = graph.Inputs.Zip(sibling.Shapes).Select((input, i) => KeyValuePair.Create($"x{i}", FormulaTensors.CreateInput($"x{i}", input.Second))).ToDictionary();
        var values = Define(known, inputs);

        var outputs = GraphRunner.Run(TfLowering.Lower(graph), new Dictionary<string, TensorData>(), inputs);

        for (var i = 0; i < outputs.Count; i++)
        {
            var expected = values[known.Outputs[i]];
            Assert.Equal(expected.Shape.Select(s => (long)s), outputs[i].Shape);
            var difference = TensorDifference.Between(outputs[i], TensorData.Create<double>([.. outputs[i].Shape], expected.Data));
            Assert.True(difference.MaxRelative <= Tolerance, $"output {i} of {name} is off by {difference.MaxRelative:g3} at {difference.WorstIndex}: {outputs[i][difference.WorstIndex]}, not {expected.Data[difference.WorstIndex]}");
        }
    }

    /// <summary>An operator of a recurrent layer, as layers call it.</summary>
    static (Tensor, Tensor) Recurrent(Operator @operator, params Tensor?[] inputs) =>
        GraphBuilder.Current.Add(@operator, inputs) is [var sequence, .., var last] ? (sequence, last) : throw new InvalidOperationException();

    /// <summary>The values of a graph by the operators' definitions.</summary>
    static Dictionary<Tensor, NdArray> Define(Graph graph, Dictionary<string, TensorData> inputs)
    {
        var (values, missing) = ReferenceEvaluator.Run(graph, input => Read(inputs[input]));
        if (values is not null) return values;
        values = [];
        foreach (var node in graph.Nodes)
        {
            if (node.Operator is Operators.Input input) values[node.Outputs[0]] = Read(inputs[input.Name]);
            else
            {
                NdArray[] given = [.. node.Inputs.Where(i => i is not null).Select(i => values[i!])];
                var made = SamplingReference.TryCompute(node, given) ?? Elementwise.TryCompute(node, given) ?? Structure.TryCompute(node, given) ?? Layers.TryCompute(node, given) ?? throw new InvalidOperationException($"{missing} has no definition here");
                foreach (var (tensor, value) in node.Outputs.Zip(made)) values[tensor] = value;
            }
        }

        return values;

        static NdArray Read(TensorData data) => new([.. data.Shape.Select(s => (int)s)], [.. Enumerable.Range(0, (int)data.Count).Select(i => data[i])]);
    }

    static Graph Trace(Sibling sibling, bool unknownBatch)
    {
        var builder = new GraphBuilder(new Nothing());
        using var active = builder.Activate();
        Tensor[] inputs = [.. sibling.Shapes.Select((shape, i) => builder.Input(
            $"x{i}", new(DType.Float32, new Shape(shape.Select((size, d) => Size(i, d, size))))))];
        Tensor[] outputs = sibling.Compute(inputs) switch
        {
            ValueTuple<Tensor, Tensor> pair => [pair.Item1, pair.Item2],
            var single => [(Tensor)single],
        };
        return builder.Finish("sibling", outputs, [.. outputs.Select((_, i) => $"output{i}")]);

        Dim Size(int input, int dim, long size) => !unknownBatch ? size
            : dim == 0 && input < sibling.Batched ? "N"
            : sibling.Spatial && input == 0 && dim >= 2 ? $"S{dim}"
            : size;
    }
}
