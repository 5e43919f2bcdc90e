namespace Translator.Properties.Refusals;

/// <summary>What libtorch refuses when it runs is an error at its place when the model is read.</summary>
public sealed class WrongArgumentTests(Refused refused) : IClassFixture<Refused>
{
    public static TheoryData<string> Uses => [.. WrongUses.All.Select(w => w.ToString())];

    [Theory]
    [MemberData(nameof(Uses))]
    public void The_reader_says_what_is_wrong_at_its_place(string use)
    {
        var wrong = WrongUses.All.First(w => w.ToString() == use);
        var (error, _) = refused[wrong];

        Assert.True(error is not null, $"{use} is read without an error");
        var message = error!.GetMessage(null);
        Assert.DoesNotContain("the reader failed", message);
        Assert.Contains(wrong.Rule, message);
        if (wrong.At.Length > 0) Assert.Equal(wrong.At, error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan));
    }

    [SkippableTheory]
    [MemberData(nameof(Uses))]
    public void Libtorch_refuses_it_too(string use)
    {
        var wrong = WrongUses.All.First(w => w.ToString() == use);
        var (_, torch) = refused[wrong];
        Skip.If(torch.IsMissing, torch.Reason);

        Assert.Equal(wrong.PassesInTorch is not null, torch.Outputs is not null);
    }
}
