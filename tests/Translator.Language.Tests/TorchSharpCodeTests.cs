using Translator.Compiler.Reading;
using Translator.Compiler.TorchSharp;
using Translator.TestSources;

namespace Translator.Language.Tests;

/// <summary>What emitted TorchSharp code says for itself (docs/torchsharp.md), where running it on one device shows nothing.</summary>
public class TorchSharpCodeTests
{
    static string Emit(string members)
    {
        var compilation = Sources.Compile(("Net.cs", $$"""
            using Translator;
            using static Translator.Functional;
            [Model]
            public sealed class Net : Module
            {
            {{members}}
            }
            """));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.ToString()));
        var emitted = TorchSharpEmitter.Emit(compilation, Assert.Single(ModelFinder.Find(compilation)));
        Assert.Empty(emitted.Problems.Select(p => p.Message));
        return emitted.Files.Single(f => f.Path == "Net.cs").Text;
    }

    /// <summary>A word that is not written where it is used is TorchSharp's member of that name when the model runs.</summary>
    [Theory]
    [InlineData("Gelu(x, kind)", "functional.gelu(x, Enum.Parse<TorchSharp.Modules.GELU.Approximate>(kind, ignoreCase: true))")]
    [InlineData("Gelu(x, \"tanh\")", "functional.gelu(x, TorchSharp.Modules.GELU.Approximate.tanh)")]
    [InlineData("MseLoss(x, x, reduction: kind)", "reduction: Enum.Parse<Reduction>(kind, ignoreCase: true)")]
    [InlineData("Conv1d(x, x, padding: kind)", "functional.conv1d_padding(x, x, padding: Enum.Parse<Padding>(kind, ignoreCase: true))")]
    [InlineData("new[] { Gelu }[0](x)", "new[] { (Tensor input, string approximate = \"none\") => functional.gelu(input, Enum.Parse<TorchSharp.Modules.GELU.Approximate>(approximate, ignoreCase: true)) }[0](x)")]
    public void WordsMayBeHeldInVariables(string expression, string expected) =>
        Assert.Contains(expected, Emit($"    static readonly string kind = \"tanh\";\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Arange(x.Shape[1]).Float() + x", "arange(x.shape[1], device: x.device)")]
    [InlineData("Zeros(x.Shape[0], 4) + x", "zeros([x.shape[0], 4], device: x.device)")]
    [InlineData("Full([4], 2, DType.Float32) + x", "device: x.device)")]
    [InlineData("Eye(4) + x[0]", "eye(4, device: x.device)")]
    [InlineData("Tensor.Of(2.0) * x", "tensor(2.0, dtype: ScalarType.Float32, device: x.device)")]
    [InlineData("Linspace(0, 1, 4) + x", "device: x.device)")]
    public void WhatForwardCreatesIsWhereItsInputIs(string expression, string expected) =>
        Assert.Contains(expected, Emit($"    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};"), StringComparison.Ordinal);

    [Fact]
    public void WhatAMethodWithoutTensorsCreatesIsOnTheDefaultDevice() =>
        Assert.Contains("arange(n)", Emit("    static Tensor Steps(int n) => Arange(n).Float();\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x + Steps(4);"), StringComparison.Ordinal);

    [Theory]
    [InlineData("for (var i = 0; i < 9; i++) { x = x * 2 + 1; }", true)]
    [InlineData("while (x.Sum() < 9) { x = x * 2 + 1; }", true)]
    [InlineData("for (var i = 0; i < 9; i++) { x = x * 2; if (i == 3) return x; }", false)] // who gets it disposes of it
    [InlineData("for (var i = 0; i < 9; i++) { x = Enumerable.Range(0, 2).Aggregate(x, (a, b) => a * 2); }", false)] // a lambda may keep it
    [InlineData("for (var i = 0; i < 9; i++) { var y = x * 2; }", false)] // nothing lives on
    public void ATurnIsDisposedWhereItIsCertainWhatLivesOn(string loop, bool disposed) =>
        Assert.Equal(disposed, Emit($"    public Tensor Forward([Shape(\"N\", 4)] Tensor x)\n    {{\n        {loop}\n        return x;\n    }}").Contains("new TurnScope()", StringComparison.Ordinal));
}
