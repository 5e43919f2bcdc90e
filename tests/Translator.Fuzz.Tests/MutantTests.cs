using Translator.Fuzz.Tests.Mutation;
using Xunit.Abstractions;

namespace Translator.Fuzz.Tests;

/// <summary>
/// Mutants of valid models: the reader ends with a graph or a diagnostic, the graph is the tracer's, and no emitter throws.
/// </summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    [Fact]
    public void Mutants_are_read_or_refused()
    {
        var (count, first) = (FuzzSettings.Count(300), FuzzSettings.FirstSeed);
        var outcomes = new Dictionary<Examination.Outcome, int>();
        var findings = new List<string>();
        for (var seed = first; seed < first + count && findings.Count < FuzzSettings.Enough; seed++)
        {
            var random = new Random(seed);
            var (name, files) = Corpus.Models[random.Next(Corpus.Models.Count)];
            var changed = random.Next(files.Count);
            var mutant = Mutator.Mutate(files[changed].Text, random);
            try
            {
                var outcome = Examination.Examine(Sources.Compile([.. files.Select((file, i) => i == changed ? (file.Path, mutant) : file)]));
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }
            catch (FindingException e)
            {
                findings.Add($"seed {seed}, {name}: {e.Message}\n{mutant}");
            }
        }

        output.WriteLine(string.Join(", ", outcomes.Select(o => $"{o.Key}: {o.Value}")));
        Assert.True(findings.Count == 0, string.Join("\n\n", findings));
        Assert.True(outcomes.GetValueOrDefault(Examination.Outcome.Equal) > count / 20, "too few mutants are valid models");
    }
}
