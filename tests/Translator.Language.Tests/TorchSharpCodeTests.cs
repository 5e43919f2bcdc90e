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

    static IReadOnlyList<string> ProblemsOf(string source)
    {
        var compilation = Sources.Compile(("Net.cs", $"using Translator; using static Translator.Functional; {source}"));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.ToString()));
        return [.. TorchSharpEmitter.Emit(compilation, Assert.Single(ModelFinder.Find(compilation))).Problems.Select(p => $"{p.Location.SourceTree!.GetText().ToString(p.Location.SourceSpan)}: {p.Message}")];
    }

    [Theory]
    [InlineData("readonly Linear forward = new(4, 4);", "forward.Forward(x)", "'forward' is the name of Forward in TorchSharp: give it another name, and keep this one in files of weights with [Name(\"forward\")]")]
    [InlineData("readonly Linear torch = new(4, 4);", "torch.Forward(x)", "'torch' is the class of all functions in TorchSharp")]
    [InlineData("static Tensor forward(Tensor x) => x + 1;", "forward(x)", "'forward' is the name of Forward in TorchSharp: give it another name")]
    public void NamesOfTorchSharpAreRefused(string member, string result, string message) =>
        Assert.Contains(message, Assert.Single(ProblemsOf($"[Model] public sealed class Net : Module {{ {member} public Tensor Forward([Shape(4, 4)] Tensor x) => {result}; }}")));

    [Fact]
    public void ParametersThatABaseConstructorReadsThroughAMemberAreRefused() => Assert.StartsWith(
        "width: the constructor of Base reads 'Width' before TorchSharp code can keep 'width' here",
        Assert.Single(ProblemsOf("""
            public abstract class Base : Module
            {
                Linear? fc;
                protected Base() => Make();
                protected abstract int Width { get; }
                void Make() => fc = new(4, Width);
                public Tensor Forward([Shape("N", 4)] Tensor x) => fc!.Forward(x);
            }

            [Model]
            public sealed class Wide(int width = 6) : Base
            {
                protected override int Width => width * 2;
            }
            """)));

    [Fact]
    public void RegionsAndLineBreaksOfParametersStay()
    {
        var code = Emit("""
                public record Pair(
                    [Shape("N", 4)] Tensor Left,
                    [Shape("N", 4)] Tensor Right);

                #region layers
                readonly Linear a = new(4, 4), b = new(4, 4); // two
                #endregion

                #region forward
                public Tensor Forward(Pair pair)
                {
            #if NEVER
                    return pair.Left;
            #endif
                    return a.Forward(pair.Left) + b.Forward(pair.Right);
                }
                #endregion
            """);
        Assert.Contains("    public record Pair(\n        Tensor Left,\n        Tensor Right);\n", code);
        Assert.Contains("    #region layers\n    private readonly Linear a = Linear(4, 4);\n    private readonly Linear b = Linear(4, 4); // two\n", code);
        Assert.Equal(2, code.Split("#endregion").Length - 1);
        Assert.DoesNotContain("NEVER", code);
    }

    [Fact]
    public void BodiesInOneLineGetLinesOfTheirOwn() => Assert.Contains(
        "        a = Linear(4, 4);\n        b = Linear(4, 2); // both\n        RegisterComponents();\n",
        Emit("""
                readonly Linear a, b;
                public Net() { a = new(4, 4); b = new(4, 2); // both
                }
                public Tensor Forward([Shape("N", 4)] Tensor x) => b.Forward(a.Forward(x));
            """));

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

    /// <summary>Classes with and without tensors.</summary>
    const string Kinds = """
            public sealed record Options(double Threshold = 0.9, int Max = 5) { public int Uses { get; set; } }
            public sealed record Given(Tensor X) { public Tensor Twice() => X * 2; }
            public sealed class Cache { public Tensor? Last { get; set; } public void Put(Tensor x) => Last = x; }
            public record State(Tensor H, int Step) { public State Reset() => this with { H = Zeros(4) }; }
            public interface IPart { Tensor Forward(Tensor x); }
            static readonly Options options = new();
            static readonly Cache cache = new();
        """;

    /// <summary>A Forward whose tensors leave it by another way than its result has no dispose scope, which would take them from the caller.</summary>
    [Theory]
    [InlineData("Tensor Forward(Tensor x) { var y = x + 1; return y * 2; }", true)]
    [InlineData("void Forward(Tensor x, out Tensor y) => y = x + 1;", false)]
    [InlineData("Tensor Forward(Tensor x, List<Tensor> all) { all.Add(x + 1); return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, Tensor[] all) { all[0] = x + 1; return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, List<Tensor> all) => all.Aggregate(x, (a, b) => a + b);", true)]
    [InlineData("Tensor Forward(Tensor x, Options options) => x * options.ToString().Length;", true)] // holds no tensors
    [InlineData("Tensor Forward(Tensor x, Given given) => x * given.Twice();", true)] // holds the tensor that it was made with
    [InlineData("Tensor Forward(Tensor x, Options options) { options.Uses = options.Uses + 1; return x * 2; }", true)]
    [InlineData("Tensor Forward(Tensor x, Cache cache) { cache.Put(x * 2); return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, Cache cache) { (x, cache.Last) = (x * 2, x * 3); return x; }", false)]
    [InlineData("Tensor Forward(Tensor x, List<Tensor> all) => x + all.ToArray()[0];", true)]
    [InlineData("Tensor Forward(Tensor x, IPart part) => part.Forward(x) * 2;", true)]
    public void TensorsThatLeaveAForwardOtherwiseLiveInTheScopeOfTheCaller(string forward, bool scoped)
    {
        var text = Emit($"    sealed class Part : Module {{ public {forward} }}\n{Kinds}\n    readonly Part part = new();\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;");
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
    [InlineData("Arange(x.Shape[1]).Float() + x", "arange(end, device: x.device)")]
    [InlineData("Zeros(x.Shape[0], 4) + x", "zeros([x.shape[0], 4], device: x.device)")]
    [InlineData("Full([4], 2, DType.Float32) + x", "device: x.device)")]
    [InlineData("Eye(4) + x[0]", "eye(4, device: x.device)")]
    [InlineData("Tensor.Of(2.0) * x", "tensor(2.0, dtype: ScalarType.Float32, device: x.device)")]
    [InlineData("Linspace(0, 1, 4) + x", "device: x.device)")]
    public void WhatForwardCreatesIsWhereItsInputIs(string expression, string expected) =>
        Assert.Contains(expected, Emit($"    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Tensor Of((Tensor Nodes, Tensor Edges) data) => data.Nodes + Zeros(4);", "device: data.Nodes.device")]
    [InlineData("Tensor Of((int Count, (Tensor, Tensor) Pair) data) => data.Pair.Item1 + Zeros(4);", "device: data.Pair.Item1.device")]
    [InlineData("Tensor Of(IReadOnlyList<Tensor> maps, int i) => maps[i] + Zeros(4);", "device: maps.FirstOrDefault()?.device")]
    [InlineData("Tensor Of(Tensor[] maps, Tensor x) => x + Zeros(4);", "device: x.device")]
    [InlineData("Tensor Of(List<(Tensor Key, Tensor Value)> past) => past[0].Key + Tensor.Of(2.0);", "device: past.FirstOrDefault().Key?.device")]
    [InlineData("Tensor Of(Dictionary<string, Tensor> all) => all[\"x\"] + Zeros(4);", "device: all.Values.FirstOrDefault()?.device")]
    [InlineData("Tensor Of(State state) => state.H + Zeros(4);", "device: state.H.device")]
    [InlineData("Tensor Of(State? state) => state is null ? Zeros(4) : state.H;", "device: state?.H.device")]
    [InlineData("Tensor Of(Tensor? mask) => mask ?? Zeros(4);", "device: mask?.device")]
    [InlineData("int Of(State state) => state.Step;", "H = zeros([4], device: this.H.device)")]
    public void WhatAMethodCreatesIsWhereTheTensorsAreThatItGetsInAnother(string method, string expected) =>
        Assert.Contains(expected, Emit($"{Kinds}\n    static {method}\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;"), StringComparison.Ordinal);

    [Fact]
    public void WhatAMethodWithoutTensorsCreatesIsOnTheDefaultDevice() =>
        Assert.Contains("arange(end)", Emit("    static Tensor Steps(int n) => Arange(n).Float();\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x + Steps(4);"), StringComparison.Ordinal);

    [Theory]
    [InlineData("for (var i = 0; i < 9; i++) { x = x * 2 + 1; }", true)]
    [InlineData("while (x.Sum() < 9) { x = x * 2 + 1; }", true)]
    [InlineData("for (var i = 0; i < 9; i++) { x = x * 2; if (i == 3) return x; }", false)] // who gets it disposes of it
    [InlineData("for (var i = 0; i < 9; i++) { x = Enumerable.Range(0, 2).Aggregate(x, (a, b) => a * 2); }", false)] // a lambda may keep it
    [InlineData("for (var i = 0; i < 9; i++) { var y = x * 2; }", false)] // nothing lives on
    [InlineData("while (x.Sum() < options.Threshold) { x = x * 2 + options.Max; }", true)] // numbers
    [InlineData("for (var i = 0; i < options.Max; i++) { x = x * 2; }", true)]
    [InlineData("for (var i = 0; i < 9; i++) { x = x * 2; cache.Put(x); }", false)] // lives on in the object
    public void ATurnIsDisposedWhereItIsCertainWhatLivesOn(string loop, bool disposed) =>
        Assert.Equal(disposed, Emit($"{Kinds}\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x)\n    {{\n        {loop}\n        return x;\n    }}").Contains("new TurnScope()", StringComparison.Ordinal));

    /// <summary>A turn that ends by <c>continue</c> is disposed of as others are.</summary>
    [Fact]
    public void ATurnThatEndsEarlyIsDisposedToo()
    {
        var text = Emit("""
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    for (var i = 0; i < 9; i++)
                    {
                        x = x * 2;
                        if (i % 3 == 1) continue; // skips
                        if (i % 3 == 2)
                        {
                            x = x + 1;
                            continue;
                        }

                        foreach (var j in new[] { 1, 2 })
                            if (j == 1) continue;
                        x = x - 1;
                    }

                    return x;
                }
            """);
        Assert.Equal(3, text.Split("turns.Next(x);").Length - 1);
        Assert.Contains("""
                        if (i % 3 == 1)
                        {
                            turns.Next(x);
                            continue; // skips
                        }
                        if (i % 3 == 2)
                        {
                            x = x + Number1;
                            turns.Next(x);
                            continue;
                        }
            """, text, StringComparison.Ordinal);
    }

    /// <summary>What is computed before a statement that stands alone in a branch or loop stands in a block with it.</summary>
    [Fact]
    public void AStatementThatStandsAloneBecomesABlockOfLines()
    {
        var text = Emit("""
                static readonly double[] scales = [1, 2];
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    foreach (var scale in scales)
                        // by each
                        x = x * scale; // scaled
                    if (scales.Length > 1) x = x +
                        scales.Length; else x = x - scales.Length;
                    return x;
                }
            """);
        Assert.Contains("""
                    foreach (var scale in scales)
                    {
                        // by each
                        using var factor = scale.ToScalar();
                        x = x * factor; // scaled
                    }
                    if (scales.Length > 1)
                    {
                        using var factor2 = scales.Length.ToScalar();
                        x = x +
                            factor2;
                    }
                    else
                    {
            """, text, StringComparison.Ordinal);
    }

    /// <summary>A size that becomes an index is cast once.</summary>
    [Theory]
    [InlineData("x[.., ..(x.Shape[1] / 2)]", "x[.., ..(int)(x.shape[1] / 2)]")]
    [InlineData("x[.., (x.Shape[1] - 1)..]", "x[.., (int)(x.shape[1] - 1)..]")]
    public void SizesAreCastOnce(string expression, string expected) =>
        Assert.Contains(expected, Emit($"    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => {expression};"), StringComparison.Ordinal);

    /// <summary>A constant of the author's keeps its name beside tensors; one that a method declares becomes a local beside it.</summary>
    [Theory]
    [InlineData("Half = 0.5; public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * Half;", "private static readonly Scalar HalfScalar = Half;", "x * HalfScalar")]
    [InlineData("Half = 0.5; public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * Settings.Clip; static class Settings { public const int Clip = 4; }", "private static readonly Scalar ClipScalar = Settings.Clip;", "x * ClipScalar")]
    [InlineData("Half = 0.5; public Tensor Forward([Shape(\"N\", 4)] Tensor x) { const double clip = 4.5; return x * clip; }", "using var factor = clip.ToScalar();", "x * factor")]
    [InlineData("Half = 0.5; public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * -Half;", "private static readonly Scalar NumberMinus0_5 = -0.5d;", "x * NumberMinus0_5")]
    public void ConstantsKeepTheirNames(string members, string declared, string used)
    {
        var text = Emit($"    const double {members}");
        Assert.Contains(declared, text, StringComparison.Ordinal);
        Assert.Contains(used, text, StringComparison.Ordinal);
    }

    /// <summary>What an expression body computes beside tensors is disposed of, as in a block.</summary>
    [Fact]
    public void NumbersInExpressionBodiesAreDisposedOf()
    {
        var text = Emit("""
                readonly double omega = 3.0;

                /// <summary>Scales.</summary>
                Tensor Scaled(Tensor x) => x * omega;

                // kept
                Tensor Chosen(Tensor x) => omega > 1 ? x * omega : x;

                public Tensor Forward([Shape("N", 4)] Tensor x) => Sin(omega * Scaled(Chosen(x)));
            """);
        Assert.Contains("""
                /// <summary>Scales.</summary>
                Tensor Scaled(Tensor x)
                {
                    using var factor = omega.ToScalar();
                    return x * factor;
                }

                // kept
                Tensor Chosen(Tensor x) => omega > 1 ? x * omega : x;

                public override Tensor forward(Tensor x /* [N, 4] */)
                {
                    using var scope = NewDisposeScope();
                    using var factor = omega.ToScalar();
                    return scope.MoveToOuter((factor * Scaled(Chosen(x))).sin());
                }
            """, text, StringComparison.Ordinal);
    }

    /// <summary>Lines of an expression that moves keep their places below its first line, and a chain of calls its lines.</summary>
    [Fact]
    public void LinesStandBelowTheLineThatTheyBelongTo()
    {
        var text = Emit("""
                public Tensor Forward([Shape("N", 4)] Tensor x) => Cat(new[] { 1.0, 2.0 }.Select(f =>
                {
                    var y = x.View(-1, 2, 2)
                        .Transpose(1, 2) // swaps
                        .Reshape(-1, 4);
                    return Head(y);
                }).ToList(), 0);

                Tensor Head(Tensor x) =>
                    Relu(
                        x);

                sealed class Block(int size) : Sequential(
                    new Linear(size, size),
                    new ReLU());

                sealed class Other : Sequential
                {
                    public Other(int size)
                        : base(
                            new Linear(size, size),
                            new ReLU())
                    {
                    }
                }
            """);
        Assert.Contains("""
                    return scope.MoveToOuter(cat(new[] { 1.0, 2.0 }.Select(f =>
                    {
                        var y = x.reshape(-1, 2, 2)
                            .transpose(1, 2) // swaps
                            .reshape(-1, 4);
                        return Head(y);
                    }).ToList(), dim: 0));
            """, text, StringComparison.Ordinal);
        Assert.Contains("""
                    public Block(int size)
                        : base(nameof(Block), Sequential(
                            Linear(size, size),
                            ReLU()))
            """, text, StringComparison.Ordinal);
        Assert.Contains("""
                    public Other(int size)
                        : base(nameof(Other), Sequential(
                            Linear(size, size),
                            ReLU()))
            """, text, StringComparison.Ordinal);
    }

    /// <summary>Names of ours count within a method, and parts of tuples that C#'s queries make keep their names.</summary>
    [Theory]
    [InlineData("readonly Linear[] all = [.. sizes.Zip(sizes.Skip(1)).Select(p => new Linear(p.First, p.Second))];", "Linear(p.First, p.Second)")]
    [InlineData("Tensor A(Tensor x, int n) => x * n; Tensor B(Tensor x, int n) { return x + n; }", "using var factor = n.ToScalar(); return x + factor;")]
    [InlineData("Tensor A(Tensor x, int k) => Topk(x, k).Values;", "x.topk(k)")]
    [InlineData("Tensor A(Tensor x) => Topk(x, x.Shape[0]).Values;", "x.topk((int)x.shape[0])")]
    [InlineData("Tensor A(Tensor a, Tensor b) => Norm(a - b, dim: 1);", "linalg.vector_norm(a - b, dims: [1])")]
    [InlineData("Tensor A(Tensor a, Tensor b) => Norm(a - b, dim: 1, dtype: DType.Float64);", "linalg.vector_norm((a - b).to(ScalarType.Float64), dims: [1])")]
    public void NoMoreIsWrittenThanIsNeeded(string members, string expected) =>
        Assert.Contains(expected, Emit($"    static readonly int[] sizes = [4, 4];\n    {members}\n    public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;").ReplaceLineEndings(" ").Replace("        ", "", StringComparison.Ordinal), StringComparison.Ordinal);
}
