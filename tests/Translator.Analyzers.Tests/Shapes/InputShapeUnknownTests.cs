using Microsoft.CodeAnalysis;
using Translator.CodeFixes.Shapes;

namespace Translator.Analyzers.Tests.Shapes;

public class InputShapeUnknownTests
{
    [Theory]
    [InlineData("Linear layer = new(12, 2)", "\"N\", 12")]
    [InlineData("Conv2d layer = new(3, 2, kernelSize: 3)", "\"N\", 3, \"H\", \"W\"")]
    [InlineData("Conv1d layer = new(3, 2, kernelSize: 3)", "\"N\", 3, \"F\"")]
    [InlineData("Embedding layer = new(100, 8)", "\"N\", \"T\", Type = DType.Int64")]
    [InlineData("Sequential layer = new(new Conv3d(2, 4, 1), new ReLU())", "\"N\", 2, \"D\", \"H\", \"W\"")]
    public async Task TheFixStatesWhatTheLayersTake(string layer, string shape)
    {
        var before = $"readonly {layer};\npublic Tensor Forward(Tensor x) => layer.Forward(x);";
        var after = Analyzed.Model(before.Replace("Tensor x)", $"[Shape({shape})] Tensor x)"));

        await Analyzed.Assert(Analyzed.Model(before.Replace("Tensor x)", "{|TR1008:Tensor x|})")));
        await Fixed.Assert(new InputShapeUnknownFix(), Analyzed.Model(before), after);
        await Analyzed.Assert(after, DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task TwoInputsWithoutShapesAreTheAuthors() => await Fixed.AssertNone(new InputShapeUnknownFix(), Analyzed.Model("public Tensor Forward(Tensor x, Tensor y) => x + y;"));
}
