using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.TestSources;

/// <summary>A model with control flow on values, and what plain C# on numbers computes for it.</summary>
/// <param name="Name">The model's class.</param>
/// <param name="Members">Its members; the input is <c>x</c>, float32 [N, T, 3].</param>
/// <param name="Expected">The output's elements in order, for the input's elements [n][t][c].</param>
public sealed record ControlFlowCase(string Name, string Members, Func<double[][][], IEnumerable<double>> Expected)
{
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

    /// <summary>The model's graph.</summary>
    /// <exception cref="InvalidOperationException">The source is no C#, or the reader refuses it.</exception>
    public Graph Read()
    {
        var compilation = Sources.Compile(($"{Name}.cs", Source));
        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } wrong) throw new InvalidOperationException($"{wrong}");
        var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation).Single());
        return reading.Graph ?? throw new InvalidOperationException(string.Join("\n", reading.Diagnostics));
    }

    /// <summary>A case whose Forward has one statement after another.</summary>
    /// <param name="name">The model's class.</param>
    /// <param name="forward">The statements of Forward.</param>
    /// <param name="expected">The output's elements.</param>
    /// <param name="members">Other members.</param>
    public static ControlFlowCase Of(string name, string forward, Func<double[][][], IEnumerable<double>> expected, string members = "") =>
        new(name, $"    {members}\n    public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x)\n    {{\n        {forward}\n    }}", expected);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
