namespace Translator.TorchSharp.Tests;

/// <summary>Emitted code for every function and layer is C# that TorchSharp takes, without a warning.</summary>
public sealed class SpellingTests(EmittedCases cases) : IClassFixture<EmittedCases>
{
    public static TheoryData<string> Names => [.. EmittedCases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Emitted_code_compiles_against_TorchSharp(string name)
    {
        var outcome = cases[name];

        Assert.True(outcome.Problems.Count == 0, string.Join("\n", outcome.Problems));
        Assert.True(outcome.Diagnostics.Count == 0, string.Join("\n", outcome.Diagnostics) + "\n" + outcome.Text);
    }
}
