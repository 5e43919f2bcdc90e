using Microsoft.CodeAnalysis;

namespace Translator.Analyzers.Tests;

/// <summary>Models that are right raise no warning.</summary>
public class FalseAlarmTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Sources.Samples).Select(folder => Path.GetFileName(folder)!).Where(name => Directory.EnumerateFiles(Path.Combine(Sources.Samples, name), "*.cs").Any())];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task SamplesRaiseNoWarning(string sample) =>
        Assert.DoesNotContain(await Analyzed.Diagnostics(Sources.Sample(sample)), d => d.Severity >= DiagnosticSeverity.Warning);
}
