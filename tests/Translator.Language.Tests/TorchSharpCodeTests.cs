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

    /// <summary>Emitted types stand at the first column and their lines as deep as that wants, wherever the source has them.</summary>
    [Fact]
    public void CodeIsIndentedAlikeInsideOfTheBracesOfANamespace()
    {
        const string Types = """
            /// <summary>Sizes.</summary>
            public sealed record Settings(
                int Size = 4,
                int Depth = 2);

            // A net.
            [Model]
            public sealed class Net : Module
            {
                // layers
                readonly Sequential all = new(
                    new Linear(4, 4),
                    new ReLU());

                readonly Inner inner = new(new());

                /// <summary>Forward.</summary>
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    x = all.Forward(x) * 2 +
                        1;
                    // more
                    for (var i = 0; i < 2; i++)
                    {
                        x = x * i;
                    }

                    return inner.Forward(x);
                }

                sealed class Inner(Settings settings) : Module
                {
                    readonly Linear fc = new(settings.Size, 4);

                    public Tensor Forward(Tensor x)
                    {
                        return fc.Forward(x);
                    }
                }
            }
            """;
        string[] Texts(string source)
        {
            var compilation = Sources.Compile(("Net.cs", $"using Translator;\nusing static Translator.Functional;\n{source}"));
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.ToString()));
            return [.. TorchSharpEmitter.Emit(compilation, Assert.Single(ModelFinder.Find(compilation))).Files.Select(f => f.Text)];
        }

        var expected = Texts($"namespace A.B;\n{Types}\n");
        Assert.Contains("\n        x = all.forward(x) * Number2 +\n            Number1;\n        // more\n", string.Concat(expected), StringComparison.Ordinal);
        Assert.Contains("\n        public override Tensor forward(Tensor x)\n        {\n            using var scope = NewDisposeScope();\n            return scope", string.Concat(expected), StringComparison.Ordinal);
        Assert.Equal(expected, Texts($"namespace A.B\n{{\n    {Types.Replace("\n", "\n    ")}\n}}\n"));
        Assert.Equal(expected, Texts($"namespace A\n{{\n\tnamespace B\n\t{{\n\t\t{Types.Replace("\n", "\n\t\t")}\n\t}}\n}}\n"));
    }

    /// <summary>A Forward whose tensors leave it by another way than its result has no dispose scope, which would take them from the caller.</summary>
    [Theory]
    [InlineData("Tensor Forward(Tensor x) { var y = x + 1; return y * 2; }", true)]
    [InlineData("void Forward(Tensor x, out Tensor y) => y = x + 1;", false)]
    [InlineData("Tensor Forward(Tensor x, List<Tensor> all) { all.Add(x + 1); return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, Tensor[] all) { all[0] = x + 1; return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, List<Tensor> all) => all.Aggregate(x, (a, b) => a + b);", true)]
    public void TensorsThatLeaveAForwardOtherwiseLiveInTheScopeOfTheCaller(string forward, bool scoped)
    {
        var text = Emit($"    sealed class Part : Module {{ public {forward} }}\n    readonly Part part = new();\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;");
        Assert.Equal(scoped ? 2 : 1, text.Split("NewDisposeScope()").Length - 1);
    }

    [Theory]
    [InlineData("readonly Sequential a = new() { new Linear(4, 4), new ReLU() };", "Sequential(Linear(4, 4), ReLU())")]
    [InlineData("readonly Sequential a = new Sequential { { \"fc\", new Linear(4, 4) }, { \"act\", new ReLU() } };", "Sequential((\"fc\", Linear(4, 4)), (\"act\", ReLU()))")]
    [InlineData("readonly Sequential a = [new Linear(4, 4), new ReLU()];", "Sequential(Linear(4, 4), ReLU())")]
    [InlineData("readonly ModuleList<Linear> a = new() { new Linear(4, 4), new(4, 4) };", "ModuleList<Linear>(Linear(4, 4), Linear(4, 4))")]
    [InlineData("readonly Linear[] a = { new(4, 4), new Linear(4, 2) };", "ModuleList<Linear>([ Linear(4, 4), Linear(4, 2) ])")]
    [InlineData("sealed class Of<T>(Func<int, T> make) : Module where T : Module { readonly ModuleList<T> all = new(Enumerable.Range(0, 2).Select(make)); }", "all = ModuleList<T>([.. Enumerable.Range(0, 2).Select(make)]);")]
    [InlineData("readonly List<Conv2d> a = [new(2, 2, 3, padding: (1, 2), paddingMode: \"reflect\")];", "ModuleList<PaddedConvolution> a")]
    [InlineData("static readonly Initializer glorot = Initializer.Xavier(4, 4); readonly Parameter a = new(glorot, 1, 4);", "new Parameter(glorot(zeros(1, 4)))")]
    [InlineData("static readonly double[] n = [1, 2]; readonly Parameter a = new(new Initializer.Given(n), 2);", "tensor(n, dtype: ScalarType.Float32).reshape(2)")]
    [InlineData("readonly Func<Tensor, Tensor>[] a = [(Func<Tensor, Tensor>)Tanh];", "(Func<Tensor, Tensor>)(input => input.tanh())")]
    [InlineData("readonly Func<Tensor, Tensor> a; public Net(Func<Tensor, Tensor>? act = null) => a = act ?? Relu;", "act ?? (input => functional.relu(input))")]
    public void MembersAreMadeAsTheAuthorMakesThem(string members, string expected) =>
        Assert.Contains(expected, Emit($"    {members}\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;"), StringComparison.Ordinal);

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
