using Translator.Formats;
using Translator.TestSources;

namespace Translator.Onnx.Tests;

/// <summary>Branches, loops and sizes in ONNX Runtime are what plain C# computes; one file serves every length.</summary>
public sealed class PlainCodeTests
{
    public static TheoryData<string> Names => [.. PlainCodeCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_plain_code(string name)
    {
        var @case = PlainCodeCase.Find(name);
        using var model = new LoweredModel(@case.Read());
        foreach (var (n, t) in PlainCodeCase.Sizes)
        {
            var input = PlainCodeCase.Input(n, t);
            var output = model.Run(("x", TensorData.Create<float>([n, t, 3], [.. input.SelectMany(i => i).SelectMany(j => j).Select(v => (float)v)])))[0];

            double[] expected = [.. @case.Expected(input)], values = [.. Enumerable.Range(0, (int)output.Count).Select(i => output[i])];
            Assert.Equal(expected.Length, values.Length);
            var scale = expected.Append(1).Max(Math.Abs);
            Assert.All(expected.Zip(values), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, Comparison.Model * scale));
        }
    }

    [Fact]
    public void A_size_that_the_model_does_not_assume_fails_with_the_line()
    {
        var @case = PlainCodeCase.Of("Even", "if (x.Shape[1] % 2 == 0) return x * 2; return x;", x => []);
        using var model = new LoweredModel(@case.Read());

        Assert.Equal(2, model.Run(("x", TensorData.Create<float>([1, 4, 3], Enumerable.Repeat(1f, 12).ToArray())))[0][0]);
        var failure = Assert.ThrowsAny<Exception>(() => model.Run(("x", TensorData.Create<float>([1, 5, 3], new float[15]))));

        Assert.Contains("the model assumes T % 2 == 0, by Even.cs(10,13)", failure.Message);
    }
}
