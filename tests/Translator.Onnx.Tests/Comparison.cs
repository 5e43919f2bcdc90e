using Translator.Formats;
using Translator.Tests.Reference;

namespace Translator.Onnx.Tests;

/// <summary>ONNX Runtime's values against those of the operators' definitions in double precision.</summary>
static class Comparison
{
    /// <summary>The goldens' rule for one operator without a float64 output.</summary>
    public const double OneOperator = 2e-6;

    /// <summary>The goldens' rule for whole models without a float64 output.</summary>
    public const double Model = 1e-5;

    /// <summary>Half precision has ten bits behind the leading one; a result of a few roundings is within two units of the last.</summary>
    public const double Half = 2e-3;

    /// <summary>Lowers the model with unknown sizes, runs it with these, and compares each tensor with the model that knows them.</summary>
    /// <param name="module">The model.</param>
    /// <param name="inputs">Types and bounds of the inputs; the model's own where fewer are given.</param>
    /// <param name="sizes">The unknown sizes.</param>
    /// <param name="tolerance">Of the largest element.</param>
    public static void Check(Module module, IReadOnlyList<Given> inputs, IReadOnlyDictionary<string, long> sizes, double tolerance = OneOperator)
    {
        var symbolic = Graph.Trace(module, [.. inputs.Select(i => i.Type)]);
        var known = sizes.ToDictionary(size => size.Key, size => (Dim)size.Value);
        var exact = Graph.Trace(module, [.. symbolic.Inputs.Select(input => input.Type with { Shape = input.Shape.Substitute(known) })]);
        var weights = Weights.ByFormula(symbolic);
        var values = exact.Inputs.Select((input, i) => (input, name: ((Operators.Input)input.Producer.Operator).Name, below: i < inputs.Count ? inputs[i].Below : 2))
            .Select(i => (i.name, Value: FormulaTensors.CreateInput(i.name, i.input.Shape.ToArray(), i.input.DType, i.below))).ToArray();
        var sources = weights.Concat(values.Select(input => KeyValuePair.Create(input.name, input.Value))).ToDictionary();
        var (expected, missing) = ReferenceEvaluator.Run(exact, name => ToArray(sources[name]));
        Assert.True(expected is not null, $"the reference lacks {missing}");

        using var model = new LoweredModel(symbolic, weights);
        foreach (var (value, tensor) in model.Run(values).Zip(exact.Outputs)) AssertNear("the output", expected[tensor], tensor.DType, value, tolerance);
        var computed = model.Graph.Nodes.SelectMany(n => n.Outputs).ToHashSet();
        var pairs = symbolic.Nodes.Zip(exact.Nodes).SelectMany(p => p.First.Outputs.Zip(p.Second.Outputs)).Where(p => computed.Contains(model.Graph.Names[p.First])).ToList();
        if (pairs.Count == 0) return;
        foreach (var ((tensor, reference), value) in pairs.Zip(model.Read([.. pairs.Select(p => p.First)], values)))
            AssertNear(tensor.Producer.ToString()!, expected[reference], reference.DType, value, tolerance);
    }

    public static NdArray ToArray(TensorData tensor) => new([.. tensor.Shape.Select(size => (int)size)], [.. Enumerable.Range(0, (int)tensor.Count).Select(i => tensor[i])]);

    public static void AssertNear(string what, NdArray expected, DType type, TensorData value, double tolerance)
    {
        Assert.Equal(type, value.Type);
        Assert.Equal(expected.Shape.Select(size => (long)size), value.Shape);
        var scale = Math.Max(expected.Data.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty().Max(), 1e-6);
        for (var i = 0; i < expected.Data.Length; i++)
        {
            var same = expected.Data[i].Equals(value[i]) || expected.Data[i] == value[i] || Math.Abs(expected.Data[i] - value[i]) <= (type.IsFloat() ? tolerance * scale : 0);
            Assert.True(same, $"{what}[{i}] is {value[i]}, but its definition gives {expected.Data[i]} (largest {scale})");
        }
    }
}
