using Translator.CodeFixes.Numerics;

namespace Translator.Analyzers.Tests.Numerics;

public class SigmoidBeforeLossTests
{
    const string Inputs = "[Shape(\"N\", 4)] Tensor x, [Shape(\"N\", 4)] Tensor y";

    [Fact]
    public async Task ASigmoidBeforeALossOnScoresIsMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        readonly BCEWithLogitsLoss loss = new();
        public Tensor Forward({{Inputs}}) => BinaryCrossEntropyWithLogits({|TR5003:Sigmoid(x)|}, y) + loss.Forward({|TR5003:x.Sigmoid()|}, y);
        """), ids: "TR5");

    [Fact]
    public async Task ALossOnProbabilitiesOfASigmoidIsMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        readonly BCELoss loss = new();
        public Tensor Forward({{Inputs}}) => {|TR5008:BinaryCrossEntropy(Sigmoid(x), y)|} + {|TR5008:loss.Forward(Sigmoid(-x), y)|};
        """), ids: "TR5");

    [Fact]
    public async Task ScoresAndProbabilitiesInTheirPlacesAreNotMarked() => await Analyzed.Assert(Analyzed.Model($$"""
        public Tensor Forward({{Inputs}}) => BinaryCrossEntropyWithLogits(x, Sigmoid(y)) + BinaryCrossEntropy(y, y);
        """), ids: "TR5");

    [Fact]
    public async Task TheFixDropsTheSigmoid() => await Fixed.Assert(new SigmoidBeforeLogitsFix(),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => BinaryCrossEntropyWithLogits((x + 1).Sigmoid(), y);
            """),
        Analyzed.Model($$"""
            public Tensor Forward({{Inputs}}) => BinaryCrossEntropyWithLogits((x + 1), y);
            """));

    [Theory]
    [InlineData("", "BinaryCrossEntropy(Sigmoid(x), y, reduction: \"sum\")", "", "BinaryCrossEntropyWithLogits(x, y, reduction: \"sum\")")]
    [InlineData("readonly BCELoss loss = new(reduction: \"sum\");\n", "loss.Forward(x.Sigmoid(), y)", "readonly BCEWithLogitsLoss loss = new(reduction: \"sum\");\n", "loss.Forward(x, y)")]
    [InlineData("readonly Sigmoid sigmoid = new();\nreadonly BCELoss loss = new();\n", "loss.Forward(sigmoid.Forward(x), y)", "readonly BCEWithLogitsLoss loss = new();\n", "loss.Forward(x, y)")]
    public async Task TheFixUsesTheLossOnScoresAndKeepsOutputs(string fields, string expression, string fixedFields, string fixedExpression)
    {
        var before = Analyzed.Model($"{fields}public Tensor Forward({Inputs}) => {expression};");
        var after = Analyzed.Model($"{fixedFields}public Tensor Forward({Inputs}) => {fixedExpression};");

        await Fixed.Assert(new SigmoidBeforeProbabilitiesFix(), before, after);
        Computed.AssertSame(before, after);
    }
}
