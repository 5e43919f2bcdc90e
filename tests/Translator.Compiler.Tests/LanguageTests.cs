using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>C# as people write models: each construct gives the graph that a plain spelling gives.</summary>
public class LanguageTests
{
    static string Read(string source, ModelRequest? request = null)
    {
        var compilation = Sources.Compile(("Model.cs", "using Translator;\nusing static Translator.Functional;\n" + source));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), request);
        Assert.Empty(reading.Diagnostics.Select(d => d.ToString()));
        return reading.Graph!.ToString();
    }

    const string Plain = """
        [Model] public sealed class M : Module
        {
            [Name("layers.0")] readonly Linear a = new(4, 4);
            [Name("layers.1")] readonly Linear b = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x) => b.Forward(Relu(a.Forward(x)));
        }
        """;

    /// <summary>Collection expressions of types that say themselves how they are made, in the base library and in the source.</summary>
    [Theory]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "[4, .. new[] { 6 }]")]
    [InlineData("System.Collections.Immutable.ImmutableList<int>", "[4, 6]")]
    [InlineData("Group<int>", "[.. new[] { 4, 6 }]")]
    public void CollectionExpressionsMakeWhatTheirTypeSays(string type, string sizes) =>
        Assert.Contains("float32[N, 6]", Read($$"""
            [System.Runtime.CompilerServices.CollectionBuilder(typeof(Group), nameof(Group.Of))]
            public sealed class Group<T>(T[] items) : IEnumerable<T>
            {
                public T this[int at] => items[at];
                public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
            public static class Group { public static Group<T> Of<T>(ReadOnlySpan<T> items) => new([.. items.Slice(0, 1).ToArray(), .. items.Slice(1).ToArray()]); }
            [Model] public sealed class M : Module
            {
                static readonly {{type}} sizes = {{sizes}};
                readonly Linear fc = new(sizes[0], sizes[1]);
                public Tensor Forward([Shape("N", 4)] Tensor x) => fc.Forward(x);
            }
            """));

    /// <summary>C# evaluates both sides once, from left to right, and compares with the operators of the parts.</summary>
    [Theory]
    [InlineData("(1, 4) == (1, 4)", true)]
    [InlineData("(1, 4) != (1, 4)", false)]
    [InlineData("(1, 4L, 2.5) == (1L, 4, 2.5f)", true)]
    [InlineData("(1, (2, \"a\")) == (1, (2, \"b\"))", false)]
    [InlineData("(double.NaN, 1) == (double.NaN, 1)", false)]
    [InlineData("(float.NaN, 1) != (float.NaN, 1)", true)]
    [InlineData("none == (1, 2)", false)]
    [InlineData("none != some", true)]
    [InlineData("(none, default(string)) == (null, null)", true)]
    [InlineData("(1, (int?)2) == (1, default)", false)]
    [InlineData("(new Even(2), 1) == (new Even(4), 1)", true)]
    [InlineData("(new Even(2), 1) != (new Even(3), 1)", true)]
    [InlineData("(new Point(1), 1) == (new Point(1), 1)", true)]
    [InlineData("new Point(1) != new Point(1)", false)]
    [InlineData("(Next(), Next()) == (1, 2) && (Next(), 3) == (3, Next() - 1) && calls == 4", true)]
    [InlineData("(x.Shape[1], n) == (4, n)", true)]
    [InlineData("(x.Shape[1], n) != (3, n + 1)", true)]
    public void TuplesAreEqualByTheirParts(string comparison, bool holds)
    {
        string Model(string condition) => $$"""
            public sealed record Point(int X);
            public readonly struct Even(int value)
            {
                int Parity => value % 2;
                public static bool operator ==(Even a, Even b) => a.Parity == b.Parity;
                public static bool operator !=(Even a, Even b) => a.Parity != b.Parity;
                public override bool Equals(object? other) => false;
                public override int GetHashCode() => 0;
            }
            [Model] public sealed class M : Module
            {
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    var calls = 0;
                    int n = x.Shape[0];
                    (int, int)? none = null, some = (1, 2);
                    return {{condition}} ? Relu(x) : Tanh(x);
                    int Next() => ++calls;
                }
            }
            """;
        Assert.Equal(Read(Model(holds ? "true" : "false")), Read(Model(comparison)));
    }

    /// <summary>The compiler makes a delegate type of its own for a signature that no Func has: one with optional parameters.</summary>
    [Theory]
    [InlineData("var f = Gelu; return f(x);")]
    [InlineData("return new[] { Gelu }[0](x);")]
    [InlineData("var f = (Tensor a, string approximate = \"none\") => Gelu(a, approximate); return f(x);")]
    public void DelegatesOfSignaturesWithOptionalParameters(string statements)
    {
        string Model(string body) => $"[Model] public sealed class M : Module {{ public Tensor Forward([Shape(\"N\", 4)] Tensor x) {{ {body} }} }}";
        Assert.Equal(Read(Model("return Gelu(x);")), Read(Model(statements)));
    }

    /// <summary>The constructors' overloads are clear to the oldest compiler too, which alone wants named modules without brackets around them.</summary>
    [Theory]
    [InlineData("new([new Linear(4, 4), new Linear(4, 4)])")]
    [InlineData("new((\"0\", new Linear(4, 4)), (\"1\", new Linear(4, 4)))")]
    [InlineData("new(Enumerable.Range(0, 2).Select(i => ($\"{i}\", (Module)new Linear(4, 4))).ToArray())")]
    [InlineData("new(Enumerable.Range(0, 2).Select(_ => new Linear(4, 4)))")]
    [InlineData("new(Enumerable.Range(0, 2).Select(_ => new Linear(4, 4)).ToArray())")]
    [InlineData("new(new List<Module> { new Linear(4, 4), new Linear(4, 4) })")]
    [InlineData("new(new List<ILayer> { new Linear(4, 4), new Linear(4, 4) })")]
    [InlineData("[new Linear(4, 4), new Linear(4, 4)]")]
    public void SequencesOfModules(string sequence)
    {
        string Model(string value) => $"[Model] public sealed class M : Module {{ readonly Sequential layers = {value}; public Tensor Forward([Shape(\"N\", 4)] Tensor x) => layers.Forward(x); }}";
        Assert.Equal(Read(Model("new(new Linear(4, 4), new Linear(4, 4))")), Read(Model(sequence)));
    }

    [Theory]
    [InlineData("readonly Linear[] layers = { new(4, 4), new(4, 4) };")]
    [InlineData("readonly Linear[] layers = [new(4, 4), new(4, 4)];")]
    [InlineData("readonly List<Linear> layers = new() { new(4, 4), new(4, 4) };")]
    [InlineData("readonly ModuleList<Linear> layers = new(new Linear(4, 4), new Linear(4, 4));")]
    [InlineData("readonly Linear[] layers = Enumerable.Range(0, 2).Select(_ => new Linear(4, 4)).ToArray();")]
    [InlineData("readonly List<Linear> layers = []; public M() { for (var i = 0; i < 2; i++) layers.Add(new Linear(4, 4)); }")]
    [InlineData("readonly Linear[] layers = Make(2).ToArray(); static IEnumerable<Linear> Make(int count) { while (count-- > 0) yield return new Linear(4, 4); }")]
    [InlineData("readonly Linear[] layers = new[] { 4, 4, 4 } is var sizes ? sizes.Zip(sizes.Skip(1), (i, o) => new Linear(i, o)).ToArray() : [];")]
    public void ListsOfModules(string field) => Assert.Equal(Read(Plain), Read($$"""
        [Model] public sealed class M : Module
        {
            {{field}}
            public Tensor Forward([Shape("N", 4)] Tensor x) => layers[^1].Forward(Relu(layers[0].Forward(x)));
        }
        """));

    [Theory]
    [InlineData("foreach (var (layer, index) in layers.Select((l, i) => (l, i))) { x = layer.Forward(x); if (index == 0) x = Relu(x); } return x;")]
    [InlineData("var i = 0; do { x = layers[i].Forward(x); if (i == 1) break; x = Relu(x); i++; } while (true); return x;")]
    [InlineData("Func<Tensor, Tensor> activation = Relu; return layers[1].Forward(activation(layers[0].Forward(x)));")]
    [InlineData("return layers.Aggregate((Tensor?)null, (sum, layer) => layer.Forward(sum is null ? x : Relu(sum)))!;")]
    [InlineData("Tensor Step(int i) => i < 0 ? x : layers[i].Forward(i == 0 ? Step(i - 1) : Relu(Step(i - 1))); return Step(1);")]
    [InlineData("for (int i = 0; i < layers.Length; i++) x = (i switch { 0 => Relu(layers[i].Forward(x)), _ => layers[i].Forward(x) }); return x;")]
    public void ControlFlow(string body) => Assert.Equal(Read(Plain), Read($$"""
        [Model] public sealed class M : Module
        {
            readonly Linear[] layers = [new(4, 4), new(4, 4)];
            public Tensor Forward([Shape("N", 4)] Tensor x) { {{body}} }
        }
        """));

    [Fact]
    public void RecordsGenericsAndInheritance() => Assert.Equal(
        Read("[Model] public sealed class M : Module { [Name(\"inner.body.fc\")] readonly Linear fc = new(4, 6); public Tensor Forward([Shape(\"N\", 4)] Tensor x) => Tanh(fc.Forward(x)) * 2; }"),
        Read("""
            public enum Kind { Relu, Tanh }
            public record Settings(int Size, Kind Kind = Kind.Relu) { public int Double => 2 * Size; }
            public abstract class Body : Module { public abstract Tensor Forward(Tensor x); protected virtual int Factor => 1; public Tensor Run(Tensor x) => Forward(x) * Factor; }
            public sealed class Dense(Settings settings) : Body
            {
                readonly Linear fc = new(settings.Size, settings.Double - 2);
                public override Tensor Forward(Tensor x) => settings.Kind switch { Kind.Tanh => Tanh(fc.Forward(x)), _ => Relu(fc.Forward(x)) };
                protected override int Factor => 2;
            }
            public sealed class Stage<T>(T module) : Module where T : Body { readonly T body = module; public Tensor Forward(Tensor x) => body.Run(x); }
            [Model] public sealed class M : Module
            {
                readonly Stage<Dense> inner = new(new Dense(new Settings(4) with { Kind = Kind.Tanh }));
                public Tensor Forward([Shape("N", 4)] Tensor x) => inner.Forward(x);
            }
            """));

    [Fact]
    public void SizesFlowThroughArithmetic()
    {
        var graph = Read("""
            [Model] public sealed class M : Module
            {
                public (Tensor Even, Tensor Both) Forward([Shape("N", "2*T", 6)] Tensor x)
                {
                    int half = x.Shape[1] / 2;
                    var rows = x.Reshape(x.Shape[0] * half, 2, -1);
                    return (rows, Cat([x, x], dim: 1));
                }
            }
            """);
        Assert.Contains("float32[N*T, 2, 6]", graph); // 2*T / 2 is T
        Assert.Contains("float32[N, 4*T, 6]", graph);
        Assert.Contains("return Even: %1, Both: %2", graph);
    }

    [Fact]
    public void SharedModulesHaveOneParameterWithTwoNames()
    {
        var compilation = Sources.Compile(("Model.cs", """
            using Translator;
            [Model] public sealed class M : Module
            {
                readonly Linear first = new(4, 4);
                readonly Linear second;
                public M() => second = first;
                public Tensor Forward([Shape("N", 4)] Tensor x) => second.Forward(first.Forward(x));
            }
            """));
        var graph = ModelReader.Read(compilation, ModelFinder.Find(compilation)[0]).Graph!;
        Assert.Equal(["first.weight", "first.bias"], graph.Parameters.Select(p => p.Name));
        Assert.Equal(["second.weight"], graph.Parameters[0].Aliases);
    }

    [Fact]
    public void ConstructorArgumentsComeFromTheRequest() =>
        Assert.Contains("float32[N, 7]", Read("[Model] public sealed class M(int size) : Module { readonly Linear fc = new(4, size); public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x); }",
            new ModelRequest { Arguments = new Dictionary<string, string> { ["size"] = "7" } }));
}
