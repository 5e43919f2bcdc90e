using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.TestSources;

/// <summary>A model, and what plain C# on numbers computes for it.</summary>
/// <param name="Name">The model's class.</param>
/// <param name="Members">Its members; the input is <c>x</c>, float32 [N, T, 3].</param>
/// <param name="Expected">The output's elements in order, for the input's elements [n][t][c].</param>
public sealed record PlainCodeCase(string Name, string Members, Func<double[][][], IEnumerable<double>> Expected)
{
    /// <summary>Every case.</summary>
    public static IReadOnlyList<PlainCodeCase> All { get; } = [.. ControlFlowCases.All, .. SizeCases.All];

    /// <summary>The case of that name.</summary>
    public static PlainCodeCase Find(string name) => All.Single(c => c.Name == name);

    /// <summary>Sizes N and T to run each case with.</summary>
    public static IReadOnlyList<(int N, int T)> Sizes { get; } = [(1, 1), (2, 5), (3, 9)];

    /// <summary>An input's elements: of both signs, larger and smaller than one, and different at every place.</summary>
    public static double[][][] Input(int n, int t) =>
        [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, t).Select(j => Enumerable.Range(0, 3).Select(k => (double)(float)(1.7 * Math.Sin(1 + i * 5 + j * 3 + k * 1.3 + n))).ToArray()).ToArray())];

    /// <summary>The model's source.</summary>
    public string Source => $$"""
        using Translator;
        using static Translator.Functional;

        [Model]
        public sealed class {{Name}} : Module
        {
        {{Members}}
        }
        """;

    /// <summary>One model that has the others as modules and gives all their outputs, flattened, in one tensor.</summary>
    public static string Combined(string name, IReadOnlyList<PlainCodeCase> cases) => $$"""
        using Translator;
        using static Translator.Functional;

        {{string.Join("\n", cases.Select(c => $"public sealed class {c.Name}Part : Module\n{{\n{c.Members}\n}}\n"))}}
        [Model]
        public sealed class {{name}} : Module
        {
        {{string.Join("\n", cases.Select((c, i) => $"    readonly {c.Name}Part part{i} = new();"))}}

            public Tensor Forward([Shape("N", "T", 3)] Tensor x) => Cat([{{string.Join(", ", cases.Select((_, i) => $"Flatten(part{i}.Forward(x))"))}}]);
        }
        """;

    /// <summary>The model's graph.</summary>
    /// <exception cref="InvalidOperationException">The source is no C#, or the reader refuses it.</exception>
    public Graph Read()
    {
        var compilation = TestSources.Sources.Compile(($"{Name}.cs", Source));
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } wrong) throw new InvalidOperationException($"{wrong}");
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single());
        return reading.Graph ?? throw new InvalidOperationException(string.Join("\n", reading.Diagnostics));
    }

    /// <summary>A case whose Forward has one statement after another.</summary>
    /// <param name="name">The model's class.</param>
    /// <param name="forward">The statements of Forward.</param>
    /// <param name="expected">The output's elements.</param>
    /// <param name="members">Other members.</param>
    public static PlainCodeCase Of(string name, string forward, Func<double[][][], IEnumerable<double>> expected, string members = "") =>
        new(name, $"    {members}\n    public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x)\n    {{\n        {forward}\n    }}", expected);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
