using Translator.Compiler.Reading;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;

namespace Translator.Compiler.Tests;

/// <summary>Code that is written from the graph calls things as the author does.</summary>
public class GraphCodeNameTests
{
    static string Emit(string members, string modules = "")
    {
        var compilation = Sources.Compile(("Net.cs", $$"""
            using Translator;
            using static Translator.Functional;
            [Model]
            public sealed class Net : Module
            {
                {{members}}
            }
            {{modules}}
            """));
        var reading = ModelReader.Read(compilation, compilation.GetTypeByMetadataName("Net")!);
        Assert.Empty(reading.Diagnostics.Select(d => d.ToString()));
        return TensorFlowNetEmitter.Emit(reading.Model!, TfLowering.Lower(reading.Graph!)).Files[0].Text;
    }

    [Fact]
    public void LocalsAndSizesKeepTheirNames()
    {
        var code = Emit("""
            public Tensor Forward([Shape("Batch", "W")] Tensor x)
            {
                var decay = Exp(-x);
                decay = decay + 1;
                return decay.Reshape(x.Shape[0], 1, x.Shape[1]);
            }
            """);

        Assert.Contains("var decay = gen_math_ops.exp(", code);
        Assert.Contains("var decay2 = decay + ", code);
        Assert.Contains("var w = gen_array_ops.strided_slice(", code);
    }

    [Fact]
    public void ParametersKeepTheirNamesInTheMethodOfTheirModule()
    {
        var code = Emit("""
            readonly Scale scale = new();
            public Tensor Forward([Shape("N", 4)] Tensor image, [Shape("N", 4)] Tensor mask) => scale.Forward(image, mask);
            """, """
            public sealed class Scale : Module
            {
                public Tensor Forward(Tensor values, Tensor factors) => Exp(values) * factors;
            }
            """);

        Assert.Contains("Scale(image, mask, ", code);
        Assert.Contains("Tensor Scale(Tensor values, Tensor factors, string path)", code);
    }

    [Fact]
    public void WhatIsBuiltAlikeIsOneMethodWhateverItsSizesAreCalled()
    {
        var code = Emit("""
            readonly Outer outer = new();
            public (Tensor A, Tensor B) Forward([Shape("H", 4)] Tensor high, [Shape("W", 4)] Tensor wide) => (outer.Forward(high), outer.Forward(wide));
            """, """
            public sealed class Outer : Module
            {
                public Tensor Forward(Tensor x) => x.Reshape(x.Shape[0], 2, 2) * Arange(x.Shape[0]).To(DType.Float32).Reshape(-1, 1, 1);
            }
            """);

        Assert.Contains("Outer(high, h, ", code);
        Assert.Contains("Outer(wide, w, ", code);
    }

    [Fact]
    public void LoopsTakeTheirArgumentsApart()
    {
        var code = Emit("""
            public Tensor Forward([Shape(4)] Tensor x)
            {
                var total = x;
                while (Sum(total) < 10) total = total * 2 + 1;
                return total;
            }
            """);

        Assert.Contains("var total = arguments[0];", code);
        Assert.Contains("var sum = gen_math_ops.sum(total, ", code);
    }
}
