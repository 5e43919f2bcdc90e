using Translator.Compiler.Reading;
using Xunit;
using Xunit.Abstractions;

namespace Translator.Compiler.Tests;

/// <summary>Control flow on values: what the graph looks like.</summary>
public sealed class ControlFlowTests(ITestOutputHelper output)
{
    Graph Read(string forward, string fields = "", string parameters = "[Shape(\"N\", 4)] Tensor x", string returns = "Tensor")
    {
        var compilation = Sources.Compile(("Model.cs", $$"""
            using Translator;
            using static Translator.Functional;

            [Model]
            public sealed class M : Module
            {
                {{fields}}
                public {{returns}} Forward({{parameters}})
                {
                    {{forward}}
                }
            }
            """));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single());
        Assert.Empty(reading.Diagnostics);
        output.WriteLine(reading.Graph!.ToString());
        return reading.Graph!;
    }

    [Fact]
    public void IfReturns() => Read("if (x.Mean() > 0) return x * 2; var y = x + 1; return y * y;");

    [Fact]
    public void WhileWithBreak() => Read("int i = 0; while (true) { x = x * 0.5; if (x.Abs().Max() < 1) break; i++; if (i >= 5) break; } return x + i;");

    [Fact]
    public void NestedReturnInLoop() => Read("for (int i = 0; i < 4; i++) { x = Relu(x) - 0.1; if (x.Sum() < 0) { if (x.Max() < 1) return x - 1; x = x * 2; continue; } x = x + i; } return x;");

    [Fact]
    public void Recurrence() => Read("var h = Zeros(x.Shape[0], 4); var list = new List<Tensor>(); for (int t = 0; t < x.Shape[1]; t++) { h = Tanh(x[.., t] + h); list.Add(h); } return Stack(list, 1);", parameters: "[Shape(\"N\", \"T\", 4)] Tensor x");

    [Fact]
    public void Growing() => Read("var s = x[..1]; while (s.Sum() < 10) { s = Cat([s, x], 0); } return s;");

    [Fact]
    public void EarlyExit() => Read("foreach (var layer in layers) { x = Relu(layer.Forward(x)); if (x.Mean() > 0.5) break; } return x;", fields: "readonly Linear[] layers = [new(4, 4), new(4, 4), new(4, 4)];");

    [Fact]
    public void Adaptive()
    {
        var compilation = Sources.Sample("Adaptive");
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single());
        Assert.Empty(reading.Diagnostics);
        output.WriteLine(reading.Graph!.ToString());
    }

    [Fact]
    public void NullComparisonStays() => Read("if (mask != null) x = x * mask; if (mask is not null && x.Rank == 2) x = x + 1; return x;", parameters: "[Shape(\"N\", 4)] Tensor x, Tensor? mask = null");
}
