using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;
using Translator.TestSources;

namespace Translator.Language.Tests;

/// <summary>Parameters of <c>params</c>, which newer compilers allow for other collections than arrays.</summary>
public class ParamsTests
{
    static string Read(string source, ModelRequest? request = null)
    {
        var compilation = Sources.Compile(("Model.cs", "using System;\nusing System.Collections.Generic;\nusing Translator;\n" + source));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), request);
        Assert.Empty(reading.Diagnostics.Select(d => d.ToString()));
        return reading.Graph!.ToString();
    }

    /// <summary>What a parameter of params takes may be listed, given as one collection, or left out.</summary>
    [Theory]
    [InlineData("ReadOnlySpan<int>")]
    [InlineData("Span<int>")]
    [InlineData("IReadOnlyList<int>")]
    [InlineData("IEnumerable<int>")]
    [InlineData("List<int>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>")]
    [InlineData("int[]")]
    public void ParamsOfAnyCollection(string type)
    {
        string Model(string widths) => $$"""
            public sealed class Mlp : Module
            {
                readonly List<Linear> layers = [];
                public Mlp(int from, params {{type}} sizes) { foreach (var size in sizes) { layers.Add(new(from, size)); from = size; } }
                public Tensor Forward(Tensor x) { foreach (var layer in layers) x = layer.Forward(x); return x; }
            }
            [Model] public sealed class M : Module
            {
                readonly Mlp layers = new(4{{widths}});
                readonly Mlp none = new(4);
                public Tensor Forward([Shape("N", 4)] Tensor x) => layers.Forward(x) * (string.Concat("a", "b", "c", "d", "e").Length + string.Join("-", "a", "b").Length);
            }
            """;
        var listed = Read(Model(", 6, 5"));
        Assert.Contains("float32[N, 5]", listed);
        Assert.Equal(listed, Read(Model(", [6, 5]")));
        Assert.Contains("float32[N, 5]", Read($"[Model] public sealed class M(params {type} sizes) : Module {{ readonly Linear fc = new(4, Last(sizes)); static int Last(params {type} all) {{ var last = 0; foreach (var one in all) last = one; return last; }} public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x); }}",
            new ModelRequest { Arguments = new Dictionary<string, string> { ["sizes"] = "6,5" } }));
    }
}
