using Translator.Conformance.Targets;
using Translator.Goldens;

namespace Translator.Conformance;

/// <summary>
/// Every golden case on every target has PyTorch's values. The cases are the public ones, or those of the folder that <c>TRANSLATOR_GOLDENS</c> names.
/// </summary>
public sealed class ConformanceTests(ConformanceRun run) : IClassFixture<ConformanceRun>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var target in ConformanceTargets.All)
                foreach (var @case in GoldenSet.Default.Cases) data.Add(target.Name, @case.Id);
            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Cases))]
    public void Values_are_those_of_PyTorch(string target, string @case)
    {
        var verdict = run[target, @case];
        Skip.If(verdict.Outcome == Outcome.NotAvailable, verdict.Reason);
        Assert.True(verdict.Outcome == Outcome.Passed, verdict.Reason);
    }
}
