using Microsoft.CodeAnalysis;

namespace Translator.Fuzz.Tests;

/// <summary>Random valid models are read without a diagnostic, and the graph is the tracer's.</summary>
public sealed class RandomModelTests
{
    [Fact]
    public void Valid_models_are_read_as_the_tracer_builds_them()
    {
        var (count, first) = (FuzzSettings.Count(60), FuzzSettings.FirstSeed);
        var findings = new List<string>();
        for (var seed = first; seed < first + count && findings.Count < FuzzSettings.Enough; seed++)
        {
            var source = RandomModel.Write(new Random(seed));
            var compilation = Sources.Compile(("RandomlyMade.cs", source));
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"seed {seed}: {d}\n{source}"));
            try
            {
                if (Examination.Examine(compilation) != Examination.Outcome.Equal) findings.Add($"seed {seed} is refused: {Examination.Diagnostics(compilation)}\n{source}");
            }
            catch (FindingException e)
            {
                findings.Add($"seed {seed}: {e.Message}\n{source}");
            }
        }

        Assert.True(findings.Count == 0, string.Join("\n\n", findings));
    }
}
