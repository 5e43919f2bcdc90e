using Translator.Properties.Running;

namespace Translator.Properties.Types;

/// <summary>Every operator has every element type on every engine, or the engine has no kernel and the table says so.</summary>
public sealed class TypeTests(TypeRun run) : IClassFixture<TypeRun>
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var family in TypedUses.All.Select(use => use.Family).Distinct())
                foreach (var engine in EngineRuns.Engines) data.Add(family, engine);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Types_are_those_of_PyTorch(string family, string engine)
    {
        var problems = TypedUses.All.Where(use => use.Family == family && TypeGaps.Of(engine, use.Call, use.Type) is null)
            .Select(use => (use, Problem: run.Problem(engine, use.Call, use.Type))).Where(p => p.Problem is not null)
            .Select(p => $"{p.use.Call} of {p.use.Type}: {p.Problem}").ToList();

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_table_says_is_so(string family, string engine)
    {
        var closed = TypedUses.All.Where(use => use.Family == family && TypeGaps.Of(engine, use.Call, use.Type) is not null && run.Runs(engine, use.Call, use.Type)).Select(use => $"{use.Call} of {use.Type}").ToList();

        Assert.True(closed.Count == 0, $"{engine} has it now; take out its gap: {string.Join(", ", closed)}");
    }
}
