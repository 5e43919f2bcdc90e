namespace Translator.Properties;

/// <summary>Shapes and types are inferred as every engine computes them, and engines agree on values.</summary>
public sealed class AgreementTests(Agreement agreement) : IClassFixture<Agreement>
{
    public static TheoryData<string> Names => [.. Agreement.Chosen.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Engines_agree(string property)
    {
        var problems = agreement[property].SelectMany(@case => @case.Problems()).ToList();

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
