using System.Globalization;
using Translator.Properties.Running;

namespace Translator.Properties.Promotion;

/// <summary>One function on every pair of element types, with and without dimensions, read and run in libtorch.</summary>
public sealed class PromotionRun
{
    static readonly DType[] Types = [DType.Float32, DType.Float64, DType.Float16, DType.BFloat16, DType.Int32, DType.Int64, DType.Bool];

    static readonly string[] Pairs =
    [
        "{0} + {1}", "{0} * {1}", "Div({0}, {1})", "Eq({0}, {1})", "{0} < {1}", "Maximum({0}, {1})", "Where(Eq({0}, {0}), {0}, {1})", "Atan2({0}, {1})", "LogicalAnd({0}, {1})", "Cat([{0}, {1}])", "Sub({0}, {1})", "Remainder({0}, {1})", "FloorDivide({0}, {1})", "Fmod({0}, {1})", "Pow({0}, {1})",
    ];

    /// <summary>Functions that are tried on tensors without dimensions too.</summary>
    static readonly string[] Scalars = ["{0} + {1}", "Div({0}, {1})", "{0} < {1}", "Where(Eq({0}, {0}), {0}, {1})"];

    static readonly string[] Singles =
    [
        "{0} + 1", "{0} + 1.5", "{0} + true", "{0} * 2", "{0} / 2", "2 / {0}", "1.5 * {0}", "{0} > 0.5", "Exp({0})", "Sqrt({0})", "Sigmoid({0})", "Sum({0})", "Prod({0})", "Cumsum({0}, 0)", "Argmax({0})", "CountNonzero({0})", "Abs({0})", "Neg({0})", "Floor({0})", "Square({0})",
        "Clamp({0}, 0, 1)", "Clamp({0}, 0.5, 1.5)", "Where(Eq({0}, {0}), {0}, 1.5)", "Where(Eq({0}, {0}), 2, {0})", "Mean({0})", "Var({0})", "Softmax({0}, 0)", "Relu({0})", "Amax({0})", "Sort({0}).Values", "Isnan({0})", "LogicalNot({0})", "ZerosLike({0})", "Rsqrt({0})", "Tanh({0})",
    ];

    readonly Dictionary<string, (string Read, Outcome Torch)> results = [];

    /// <summary>Reads and runs.</summary>
    public PromotionRun()
    {
        var uses = All.ToList();
        var models = new Models([.. uses.Select(u => u.Sample)]);
        var readings = uses.Select((_, i) => models.Read(i)).ToList();
        var outcomes = EngineRuns.RunUnread(models, [.. uses.Select(u => u.Sample)], [.. uses.Select(u => u.Sample.Inputs.ToDictionary(input => input.Name, input => input.Draw(0)))]);
        for (var i = 0; i < uses.Count; i++)
            results.Add(uses[i].Name, (readings[i].Graph is { } graph ? Listed(graph.Outputs.Select(o => o.DType)) : $"refused: {readings[i].Diagnostics[0].GetMessage(null)}", outcomes[i]));
    }

    internal static IEnumerable<string> Functions => [.. Pairs, .. Singles];

    internal IEnumerable<(string Use, string Read, Outcome Torch)> Of(string function) => results.Where(r => r.Key.StartsWith(function + " of ", StringComparison.Ordinal)).Select(r => (r.Key, r.Value.Read, r.Value.Torch));

    internal static string Listed(IEnumerable<DType> types) => string.Join(", ", types).ToLowerInvariant();

    static IEnumerable<(string Name, Sample Sample)> All =>
    [
        .. from pair in Pairs from first in Types where Types.Any(other => Takes(pair, first, other)) from ranks in Scalars.Contains(pair) ? new[] { (1, 1), (0, 1), (1, 0), (0, 0) } : [(1, 1)] select Use(pair, first, ranks.Item1, ranks.Item2),
        .. from single in Singles select Use(single),
    ];

    static (string, Sample) Use(string function, DType first, int firstRank, int secondRank)
    {
        DType[] others = [.. Types.Where(other => Takes(function, first, other))];
        var a = Number("a", first, firstRank);
        Argument[] inputs = [.. others.Select((other, i) => Number($"b{i}", other, secondRank))];
        return ($"{function} of {first} with {firstRank} and {secondRank} dimensions and {Listed(others)}", Several(inputs.Select(b => string.Format(CultureInfo.InvariantCulture, function, "a", b.Name)), [a, .. inputs]));
    }

    static (string, Sample) Use(string function)
    {
        DType[] types = [.. Types.Where(type => Takes(function, type, type))];
        Argument[] inputs = [.. types.Select((type, i) => Number($"a{i}", type, 1))];
        return ($"{function} of {Listed(types)}", Several(inputs.Select(a => string.Format(CultureInfo.InvariantCulture, function, a.Name)), inputs));
    }

    static Sample Several(IEnumerable<string> calls, Argument[] inputs) => new($"({string.Join(", ", calls)})", inputs) { Outputs = calls.Count() };

    static Argument Number(string name, DType type, int rank) => new(name, rank == 0 ? [] : [3], type) { Low = 1, High = 3 };

    /// <summary>Whether libtorch has the function for these types; what it refuses is tested among the wrong arguments.</summary>
    static bool Takes(string function, DType first, DType second) => function.Split('(')[0] switch
    {
        "Mean" or "Var" or "Softmax" => first.IsFloat(),
        "Sub" => first != DType.Bool && second != DType.Bool,
        "Remainder" or "FloorDivide" or "Fmod" or "Pow" => first != DType.Bool || second != DType.Bool,
        "Neg" or "Floor" or "Relu" or "Abs" or "Argmax" => first != DType.Bool,
        _ => true,
    };
}

/// <summary>Element types of results are PyTorch's: promotion between tensors, numbers and tensors without dimensions.</summary>
public sealed class PromotionTests(PromotionRun run) : IClassFixture<PromotionRun>
{
    public static TheoryData<string> Functions => [.. PromotionRun.Functions];

    [SkippableTheory]
    [MemberData(nameof(Functions))]
    public void Types_are_those_of_libtorch(string function)
    {
        var uses = run.Of(function).ToList();
        Skip.If(uses.Exists(u => u.Torch.IsMissing), uses[0].Torch.Reason);

        var different = uses.Where(u => u.Read != Said(u.Torch)).Select(u => $"{u.Use}: {u.Read}, but in libtorch {Said(u.Torch)}").ToList();

        Assert.True(different.Count == 0, string.Join("\n", different));
    }

    static string Said(Outcome outcome) => outcome.Outputs is { } outputs ? PromotionRun.Listed(outputs.Select(o => o.Type)) : $"refused: {outcome.Reason}";
}
