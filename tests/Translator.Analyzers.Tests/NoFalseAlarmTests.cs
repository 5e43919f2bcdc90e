using Microsoft.CodeAnalysis;

namespace Translator.Analyzers.Tests;

/// <summary>Models that are right raise no warning.</summary>
public class NoFalseAlarmTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Sources.Samples).Where(d => Directory.GetFiles(d, "*.csproj").Length > 0).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task SamplesRaiseNoWarning(string sample) =>
        Assert.DoesNotContain(await Analyzed.Diagnostics(Sources.Sample(sample)), d => d.Severity >= DiagnosticSeverity.Warning);

    static string Architectures { get; } = Path.Combine(Sources.Samples, "..", "tests", "Translator.Language.Tests", "Architectures");

    public static TheoryData<string> Models => [.. Directory.GetFiles(Architectures, "*.cs").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task ArchitecturesRaiseNoWarning(string file) =>
        Assert.DoesNotContain(await Analyzed.Diagnostics(Sources.Compile((file, File.ReadAllText(Path.Combine(Architectures, file))))), d => d.Severity >= DiagnosticSeverity.Warning);
}
