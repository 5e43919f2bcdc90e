using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>Which conditions and loops become operators of the graph, and which are decided when it is read. Their values are tested on engines.</summary>
public sealed class ControlFlowTests
{
    static ModelReading Read(string forward, string parameters = "[Shape(\"N\", \"T\", 4)] Tensor x", ReadingLimits? limits = null, string attribute = "Model")
    {
        var compilation = Sources.Compile(("M.cs", $"using Translator;\nusing static Translator.Functional;\n[{attribute}] public sealed class M : Module\n{{\npublic Tensor Forward({parameters})\n{{\n{forward}\n}}\n}}"));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return ModelReader.Read(compilation, ModelFinder.Find(compilation).Single(), new ModelRequest { Limits = limits ?? new() });
    }

    static int Count<T>(ModelReading reading)
    {
        Assert.Empty(reading.Diagnostics.Select(d => d.ToString()));
        return reading.Graph!.Nodes.Count(n => n.Operator is T);
    }

    const string Counting = "for (var i = 0; i < 120; i++) x = x * 0.5 + i; return x;";

    [Fact]
    public void A_long_loop_is_one_operator() => Assert.Equal(1, Count<Operators.While>(Read(Counting)));

    [Fact]
    public void The_caller_sets_the_limit() => Assert.Equal(0, Count<Operators.While>(Read(Counting, limits: new(Unroll: 120))));

    [Fact]
    public void The_model_sets_the_limit()
    {
        Assert.Equal(0, Count<Operators.While>(Read(Counting, attribute: "Model(Unroll = 120)")));
        Assert.Equal(1, Count<Operators.While>(Read("for (var i = 0; i < 4; i++) x = x * 0.5; return x;", attribute: "Model(Unroll = 3)")));
    }

    [Fact]
    public void The_caller_comes_before_the_model() => Assert.Equal(1, Count<Operators.While>(Read(Counting, limits: new(Unroll: 10), attribute: "Model(Unroll = 120)")));

    [Fact]
    public void A_loop_that_reads_a_list_of_modules_is_written_out() =>
        Assert.Equal(3, Count<Operators.Relu>(Read("var f = new Func<Tensor, Tensor>[] { Relu, Relu, Relu }; for (var i = 0; i < f.Length; i++) x = f[i](x); return x;", limits: new(Unroll: 1))));

    [Fact]
    public void A_loop_over_an_unknown_size_is_one_operator() => Assert.Equal(1, Count<Operators.While>(Read("for (var t = 0; t < x.Shape[1]; t++) x = x * 0.5; return x;")));

    [Fact]
    public void A_loop_over_a_known_size_is_written_out() =>
        Assert.Equal(0, Count<Operators.While>(Read("for (var t = 0; t < x.Shape[1]; t++) x = x * 0.5; return x;", "[Shape(\"N\", 7, 4)] Tensor x")));

    [Fact]
    public void Null_is_compared_when_the_graph_is_read() =>
        Assert.Equal(0, Count<Operators.If>(Read("if (mask != null) x = x * mask; if (mask is not null && x.Rank == 2) x = x + 1; return x;", "[Shape(\"N\", 4)] Tensor x, Tensor? mask = null")));

    [Theory]
    [InlineData("if (x.Mean() > 0) return x; return x.Sum(0);", "float32[N, T, 4]", "float32[T, 4]")]
    [InlineData("var y = x; if (x.Mean() > 0) y = x.To(DType.Float64); return y;", "float64[N, T, 4]", "float32[N, T, 4]")]
    public void Branches_that_differ_are_named_both(string forward, string one, string other)
    {
        var diagnostic = Assert.Single(Read(forward).Diagnostics);

        Assert.Equal("TR1101", diagnostic.Id);
        Assert.Contains(one, diagnostic.GetMessage());
        Assert.Contains(other, diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("var h = x; if (⟦x.Mean() > 0⟧) h = x.Mean(1); return h.Sum() + x;", "'h' is float32[N, 4] where the condition holds")]
    [InlineData("Func<Tensor> f = () => x; foreach (var i in new[] { 0, 1, 2 }) { x = Cat([x, x], 0); if (⟦x.Mean() > i⟧) return f().Sum(); } return f().Sum();", "'x' is")]
    [InlineData("for (var i = 0; i < 3; i++) { if (⟦x.Mean() > i⟧) break; x = Cat([x, x], 0); } return x;", "for (...; ... && !done; ...) instead of break")]
    public void A_variable_that_branches_leave_different_is_marked_at_the_condition(string forward, string message)
    {
        var diagnostic = Assert.Single(Read(forward.Replace("⟦", "").Replace("⟧", "")).Diagnostics);

        Assert.Equal("TR1101", diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage());
        Assert.Equal(forward[(forward.IndexOf('⟦') + 1)..forward.IndexOf('⟧')], diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Fact]
    public void What_nothing_reads_after_a_return_is_no_output_of_the_branches()
    {
        var graph = Read("var h = x.Mean(1); if (h.Max() > 0) return h; x = x * 2; var y = x.Mean(1); return y;").Graph!;

        Assert.Single(Assert.Single(graph.Nodes, n => n.Operator is Operators.If).Outputs);
    }

    [Fact]
    public void A_variable_that_changes_its_type_is_named_with_both()
    {
        var diagnostic = Assert.Single(Read("var h = x; while (h.Sum() < 9) h = h.To(DType.Float64); return x;").Diagnostics);

        Assert.Equal("TR1102", diagnostic.Id);
        Assert.Contains("'h' is float32[N, T, 4] before the loop and float64[N, T, 4] after a turn", diagnostic.GetMessage());
    }
}
