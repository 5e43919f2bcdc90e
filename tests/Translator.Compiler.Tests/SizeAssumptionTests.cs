using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>What graphs assume about sizes that are not known, and what needs no assumption.</summary>
public sealed class SizeAssumptionTests
{
    static ModelReading Read(string forward, IReadOnlyDictionary<string, long>? sizes = null, string parameters = "[Shape(\"N\", \"T\")] Tensor x")
    {
        var compilation = Sources.Compile(("Model.cs", $"using Translator;\nusing static Translator.Functional;\n[Model] public sealed class M : Module {{ public Tensor Forward({parameters})\n{{\n{forward}\n}} }}"));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), new ModelRequest { Sizes = sizes ?? new Dictionary<string, long>() });
    }

    static IEnumerable<string> Assumptions(string forward, IReadOnlyDictionary<string, long>? sizes = null, string parameters = "[Shape(\"N\", \"T\")] Tensor x")
    {
        var reading = Read(forward, sizes, parameters);
        Assert.NotNull(reading.Graph);
        Assert.All(reading.Diagnostics, d => Assert.Equal(("TR1201", DiagnosticSeverity.Info), (d.Id, d.Severity)));
        Assert.Equal(reading.Graph.Assumptions.Count, reading.Diagnostics.Count);
        return reading.Graph.Assumptions.Select(a => a.Condition);
    }

    [Theory]
    [InlineData("if (x.Shape[1] % 2 == 0) return x; return x[.., 1..];", "T % 2 == 0")]
    [InlineData("int t = x.Shape[1]; if (t > 512) throw new ArgumentException(); return x;", "T <= 512")]
    [InlineData("if (x.Shape[1] == 1) return x.Squeeze(1); return x.Sum(1);", "T != 1")]
    [InlineData("return x.Shape[0] != x.Shape[1] ? x : x * 2;", "N != T")]
    [InlineData("int half = (x.Shape[1] - 3) / 2; return x[.., ..half];", "T - 3 >= 0")]
    [InlineData("int t = x.Shape[1]; return t switch { 1 => x, > 16 => x * 2, _ => x * 3 };", "T != 1, T > 16")]
    [InlineData("var y = x; for (var i = 0; i < 3; i++) if (x.Shape[1] > 2 * i) y = y + i; return y;", "T > 2, T > 4")]
    [InlineData("int t = x.Shape[1]; if (t > 16) throw new ArgumentException(); return x;", "T <= 16")]
    [InlineData("int t = x.Shape[1]; if (t < 40 || t > 50) throw new ArgumentException(); return x;", "T >= 40, T <= 50")]
    [InlineData("if (x.Shape[1] % 7 != 0) throw new ArgumentException(); return x.Shape[1] > 30 ? x : x * 2;", "T % 7 == 0, T > 30")]
    [InlineData("var t = x.Shape[1]; return x[.., (t - 64)..];", "T - 64 >= 0")]
    [InlineData("var t = x.Shape[1]; return x[.., ..t];", "")]
    [InlineData("var y = x[.., 2..]; return y * Arange(y.Shape[1]);", "")]
    [InlineData("var y = AvgPool1d(x.Unsqueeze(1), 3, stride: 1).Squeeze(1); return y + Arange(y.Shape[1]);", "T - 2 >= 0")]
    [InlineData("var t = x.Shape[1]; return x[.., (t - Math.Min(4, t))..];", "")]
    [InlineData("int t = x.Shape[1]; return x[.., (t - t / 2)..];", "")]
    [InlineData("int t = x.Shape[1]; if (t <= 16) throw new ArgumentException(); return t > 8 ? x[.., (t - 4)..] : x;", "T > 16")]
    [InlineData("int t = x.Shape[1]; return t switch { <= 8 => x, _ => throw new ArgumentException() };", "T <= 8")]
    public void A_condition_is_decided_for_typical_sizes(string forward, string expected) => Assert.Equal(expected, string.Join(", ", Assumptions(forward)));

    [Fact]
    public void Typical_sizes_of_a_graph_pass_the_checks_of_the_model()
    {
        var graph = Read("if (x.Shape[1] > 16 || x.Shape[1] % 5 != 0) throw new ArgumentException(); return x;").Graph!;

        var sizes = TypicalSizes.Of(graph, new Dictionary<string, long> { ["N"] = 3 });

        Assert.Equal(3, sizes["N"]);
        Assert.All(graph.Assumptions, assumption => Assert.True(assumption.Holds(sizes), assumption.Condition));
    }

    [Theory]
    [InlineData("if (x.Shape[1] > 16) throw new ArgumentException(\"too long\"); return x;", "too long")]
    [InlineData("if (x.Shape[1] % 2 == 0) x = x * 2; throw new ArgumentException(\"always\");", "always")]
    public void A_check_that_chosen_sizes_do_not_pass_is_an_error(string forward, string expected)
    {
        var diagnostic = Assert.Single(Read(forward, new Dictionary<string, long> { ["T"] = 40 }).Diagnostics);

        Assert.Equal("TR1006", diagnostic.Id);
        Assert.Contains(expected, diagnostic.GetMessage());
    }

    [Fact]
    public void What_always_throws_is_an_error_for_any_sizes() =>
        Assert.Equal("TR1006", Assert.Single(Read("if (x.Shape[1] % 2 == 0) x = x * 2; throw new ArgumentException(\"always\");").Diagnostics).Id);

    [Fact]
    public void Sizes_that_are_chosen_decide() =>
        Assert.Equal(["T % 2 != 0"], Assumptions("if (x.Shape[1] % 2 == 0) return x; return x[.., 1..];", new Dictionary<string, long> { ["T"] = 7 }));

    [Theory]
    [InlineData("if (x.Shape[1] >= 1) return x; return x[.., 1..];")]
    [InlineData("if (x.Shape[1] + 1 == x.Shape[1]) return x[.., 1..]; return x;")]
    [InlineData("if (x.Shape[1] % 2 < 0) return x[.., 1..]; return x;")]
    [InlineData("for (var i = 0; i < x.Shape[1]; i++) x = x * 0.5; return x;")]
    [InlineData("int half = (x.Shape[1] + 3) / 2; return x[.., ..half];")]
    public void Bounds_decide_without_an_assumption(string forward) => Assert.Empty(Assumptions(forward));

    [Theory]
    [InlineData("return x + y;", "\"N\", \"S\"", "S == T")]
    [InlineData("return x + y * y;", "\"S\"", "S == T")]
    [InlineData("return MatMul(x, y);", "\"S\", 3", "S == T")]
    [InlineData("return Cat([x, y], 1);", "\"M\", 3", "M == N")]
    [InlineData("return x[.., 1..] + y;", "\"N\", \"S\"", "S == T - 1")]
    [InlineData("x = x + y; if (x.Shape[1] == y.Shape[1]) return x; return x[0];", "\"N\", \"S\"", "S == T")]
    public void Sizes_that_must_agree_are_taken_to_be_equal(string forward, string shape, string expected) =>
        Assert.Equal([expected], Assumptions(forward, parameters: $"[Shape(\"N\", \"T\")] Tensor x, [Shape({shape})] Tensor y"));

    [Fact]
    public void The_line_that_needs_it_is_marked()
    {
        var reading = Read("var z = x;\nreturn z * y;", parameters: "[Shape(\"N\", \"T\")] Tensor x, [Shape(\"N\", \"S\")] Tensor y");

        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal("z * y", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
        Assert.Contains("the graph assumes S == T", diagnostic.GetMessage());
        Assert.Contains("  assume S == T\n", reading.Graph!.ToString());
        Assert.Equal("float32[N, T]", reading.Graph.Outputs[0].Type.ToString());
    }

    [Fact]
    public void A_known_size_and_an_unknown_one_do_not_agree() =>
        Assert.Equal("TR2001", Assert.Single(Read("return x + y;", parameters: "[Shape(\"N\", \"T\")] Tensor x, [Shape(\"N\", 5)] Tensor y").Diagnostics).Id);

    [Fact]
    public void An_attempt_that_is_taken_back_assumes_nothing() =>
        Assert.Empty(Assumptions("var s = x; while (s.Sum() < 9) { s = Cat([s, x]); } return s;"));
}
