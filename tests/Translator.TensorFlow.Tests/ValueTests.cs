using Translator.Formats;
using Translator.Tests.Reference;

namespace Translator.TensorFlow.Tests;

/// <summary>Every tensor of a model, read out of libtensorflow, has the value that its operator's definition gives in double precision. One lowering serves all sizes.</summary>
public sealed class ValueTests
{
    /// <summary>The goldens' rule for whole models without a float64 output.</summary>
    const double Tolerance = 1e-5;

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(3)]
    public void Mixed_layouts(int n) => Check(new MixedLayouts(), ("N", n));

    [SkippableTheory]
    [InlineData(1, 3, 5)]
    [InlineData(2, 6, 4)]
    public void Shapes_after_a_convolution(int n, int h, int w) => Check(new ShapesAfterConvolution(), ("N", n), ("H", h), ("W", w));

    [SkippableTheory]
    [InlineData(1, 7, 7)]
    [InlineData(2, 8, 11)]
    public void Convolutions_of_every_kind(int n, int h, int w) => Check(new Convolutions(), ("N", n), ("H", h), ("W", w));

    [SkippableTheory]
    [InlineData(1, 7, 7)]
    [InlineData(3, 5, 8)]
    public void Pooling_with_dilation(int n, int h, int w) => Check(new DilatedPooling(), ("N", n), ("H", h), ("W", w));

    [SkippableTheory]
    [InlineData(1, 9)]
    [InlineData(3, 12)]
    public void Sequences_of_every_length(int n, int t) => Check(new Sequences(), ("N", n), ("T", t));

    [SkippableTheory]
    [InlineData(1, 3, 4, 5)]
    [InlineData(2, 4, 7, 3)]
    public void Volumes_of_every_size(int n, int d, int h, int w) => Check(new Volumes(), ("N", n), ("D", d), ("H", h), ("W", w));

    [SkippableTheory]
    [InlineData(1, 5, 5)]
    [InlineData(2, 3, 7)]
    public void Attention_masks(int n, int t, int s) => Check(new MaskedAttention(), ("N", n), ("T", t), ("S", s));

    [SkippableFact]
    public void A_query_that_sees_nothing_attends_to_nothing()
    {
        var graph = Graph.Trace(new MaskedAttention());
        using var model = new LoweredModel(graph, Weights.ByFormula(graph));
        TensorData[] inputs = [.. new long[][] { [1, 2, 2, 4], [1, 2, 3, 4], [1, 2, 3, 3] }.Select((shape, i) => FormulaTensors.CreateInput($"{i}", shape))];

        // the second query sees no key: in PyTorch its row is zero, not NaN
        var kept = model.Run(("q", inputs[0]), ("k", inputs[1]), ("v", inputs[2]), ("mask", TensorData.Create<float>([2, 3], [1f, -1, 1, -1, -1, -1])))[0];
        var added = model.Run(("q", inputs[0]), ("k", inputs[1]), ("v", inputs[2]), ("mask", TensorData.Create<float>([2, 3], [0f, float.NegativeInfinity, 0, .. Enumerable.Repeat(float.NegativeInfinity, 3)])))[1];

        foreach (var output in new[] { kept, added })
            for (var i = 0; i < output.Count; i++) Assert.Equal(i / 3 % 2 == 1, output[i] == 0);
        Assert.InRange(TensorDifference.Between(added, kept).MaxAbsolute, 0, 1e-6);
    }

    /// <summary>Lowers the model with unknown sizes, runs it with these, and compares each tensor with the model that knows them.</summary>
    static void Check(Module module, params (string Name, int Size)[] sizes)
    {
        var symbolic = Graph.Trace(module);
        var known = sizes.ToDictionary(size => size.Name, size => (Dim)size.Size);
        var exact = Graph.Trace(module, [.. symbolic.Inputs.Select(input => input.Type with { Shape = input.Shape.Substitute(known) })]);
        var weights = Weights.ByFormula(symbolic);
        var inputs = exact.Inputs.Select(input => (Name: ((Operators.Input)input.Producer.Operator).Name, input.Type))
            .Select(input => (input.Name, Value: FormulaTensors.CreateInput(input.Name, input.Type.Shape.ToArray(), input.Type.DType))).ToArray();
        var sources = weights.Concat(inputs.Select(input => KeyValuePair.Create(input.Name, input.Value))).ToDictionary();
        using var model = new LoweredModel(symbolic, weights);

        var (expected, missing) = ReferenceEvaluator.Run(exact, name => ToArray(sources[name]));
        Assert.True(expected is not null, $"the reference lacks {missing}");
        var alive = model.Graph.Nodes.ToHashSet();
        var pairs = symbolic.Nodes.Zip(exact.Nodes)
            .SelectMany(pair => pair.First.Outputs.Zip(pair.Second.Outputs))
            .Where(pair => model.Graph.Stored.TryGetValue(pair.First, out var stored) && stored.Value.Node.Op != "Placeholder" && alive.Contains(stored.Value.Node))
            .ToList();
        foreach (var ((tensor, reference), value) in pairs.Zip(model.Read([.. pairs.Select(pair => pair.First)], inputs)))
            AssertNear(tensor.Producer.ToString()!, expected[reference], value);
        foreach (var (value, tensor) in model.Run(inputs).Zip(exact.Outputs)) AssertNear("an output", expected[tensor], value);
    }

    static NdArray ToArray(TensorData tensor) => new([.. tensor.Shape.Select(size => (int)size)], [.. Enumerable.Range(0, (int)tensor.Count).Select(i => tensor[i])]);

    static void AssertNear(string what, NdArray expected, TensorData value)
    {
        Assert.Equal(expected.Shape.Select(size => (long)size), value.Shape);
        var scale = Math.Max(expected.Data.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max(), 1e-6);
        for (var i = 0; i < expected.Data.Length; i++)
        {
            var same = expected.Data[i].Equals(value[i]) || Math.Abs(expected.Data[i] - value[i]) <= (value.Type.IsFloat() ? Tolerance * scale : 0);
            Assert.True(same, $"{what}[{i}] is {value[i]}, but its definition gives {expected.Data[i]} (largest {scale})");
        }
    }
}
