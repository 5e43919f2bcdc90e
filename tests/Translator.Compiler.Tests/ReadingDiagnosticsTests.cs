using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>What the reader cannot understand, or what is wrong, is a diagnostic at the exact span: the text between <c>⟦</c> and <c>⟧</c>.</summary>
public class ReadingDiagnosticsTests
{
    const string Layer = "readonly Linear fc = new(4, 2);\n";

    static void AssertDiagnostic(string id, string message, string members, string parameters = "")
    {
        var marked = $$"""
            using Translator;
            using static Translator.Functional;
            [Model]
            public sealed class Small{{parameters}} : Module
            {
            {{members}}
            }
            """;
        var start = marked.IndexOf('⟦');
        var end = marked.IndexOf('⟧') - 1;
        var compilation = Sources.Compile(("Small.cs", marked.Replace("⟦", "").Replace("⟧", "")));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), new ModelRequest { Limits = new(Steps: 100_000) });

        Assert.Null(reading.Graph);
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage());
        Assert.Equal((start, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Fact]
    public void AShapeThatDoesNotFitIsMarkedAtTheArgument() =>
        AssertDiagnostic("TR2002", "is 5, but the layer takes 4 features", Layer + "public Tensor Forward([Shape(\"N\", 5)] Tensor x) => fc.Forward(⟦x⟧);");

    [Fact]
    public void AnArgumentThatALayerRefusesIsMarked() =>
        AssertDiagnostic("TR2001", "groups 3 does not divide inChannels 4", "readonly Conv2d conv = new(4, 8, 3, groups: ⟦3⟧);\npublic Tensor Forward([Shape(\"N\", 4, 8, 8)] Tensor x) => conv.Forward(x);");

    [Fact]
    public void ALayerMadeInForwardHasNoName() =>
        AssertDiagnostic("TR4001", "keep the layer in a field", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦new Linear(4, 2)⟧.Forward(x);");

    [Fact]
    public void OneNameForTwoParametersHasNoGraph() =>
        AssertDiagnostic("TR4006", "'fc.weight' is the name of two different parameters", Layer + "[Name(\"fc\")] readonly Linear ⟦second⟧ = new(4, 2);\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x) + second.Forward(x);");

    [Fact]
    public void ACopiedLayerOfADerivedClassIsRefused() =>
        AssertDiagnostic("TR2001", "encoderLayer is a Own, of which only the TransformerEncoderLayer would be used", "public sealed class Own() : TransformerEncoderLayer(4, 2);\nreadonly TransformerEncoder encoder = new(⟦new Own()⟧, 2);\npublic Tensor Forward([Shape(\"L\", \"N\", 4)] Tensor x) => encoder.Forward(x);");

    [Fact]
    public void ShapesAreSlicedWhereTheyHaveSizes() =>
        AssertDiagnostic("TR2001", "the shape [N, 4] has 2 sizes, and none from 1 to 3", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x.View(⟦x.Shape[1..3]⟧);");

    [Fact]
    public void AShapeIsNoNull() =>
        AssertDiagnostic("TR2001", "[Shape] takes integers and strings, not null", "public Tensor Forward([⟦Shape(null!)⟧] Tensor x) => x;");

    [Fact]
    public void ASizeIsNoElementType() =>
        AssertDiagnostic("TR2001", "[Shape] takes integers and strings, not Translator.DType", "public Tensor Forward([⟦Shape(\"N\", DType.Int64)⟧] Tensor x) => x;");

    [Fact]
    public void ASizeIsNoNull() =>
        AssertDiagnostic("TR2001", "[Shape] takes integers and strings, not null", "public Tensor Forward([⟦Shape(\"N\", null!)⟧] Tensor x) => x;");

    [Fact]
    public void AClassThatDerivesFromALibrarysIsRefused() =>
        AssertDiagnostic("TR1001", "the class 'Stage', which derives from List<Linear>", "public sealed class Stage : List<Linear>;\nreadonly Stage stage = ⟦new()⟧;\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;");

    [Fact]
    public void InputOutputIsRefused() =>
        AssertDiagnostic("TR1010", "pass data as an input or as weights", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) { ⟦System.Console.WriteLine(1)⟧; return x; }");

    [Fact]
    public void RandomNumbersAreRefused() =>
        AssertDiagnostic("TR1016", "they would differ on every engine", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * (⟦new System.Random()⟧).NextDouble();");

    [Fact]
    public void TryIsRefused() =>
        AssertDiagnostic("TR1020", "test the condition with if", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) { ⟦try⟧ { return x; } finally { } }");

    [Fact]
    public void AFieldChangedByForwardIsRefused() =>
        AssertDiagnostic("TR1017", "keep the value in a local variable", "int count;\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) { ⟦count⟧ = 1; return x * count; }");

    [Fact]
    public void ALoopWithoutEndIsStopped() =>
        AssertDiagnostic("TR1005", "does not end", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) { while (true) ⟦{ }⟧ }");

    [Fact]
    public void ARecursionWithoutEndIsStopped() =>
        AssertDiagnostic("TR1018", "calls are open inside each other", "static Tensor Again(Tensor x) => ⟦Again(x)⟧;\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => Again(x);");

    [Fact]
    public void AThrowThatIsReachedSaysItsMessage() =>
        AssertDiagnostic("TR1006", "depth must be even", "readonly int half = depth % 2 == 0 ? depth / 2 : throw new System.ArgumentException(\"depth must be even\");\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * half;", "(⟦int depth = 3⟧)");

    [Fact]
    public void AQueryWithoutEndIsRefused() =>
        AssertDiagnostic("TR1005", "does not end", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * ⟦Enumerable.Range(0, int.MaxValue)⟧.Count();");

    [Fact]
    public void AQueryOfQueriesWithoutEndIsRefused() =>
        Assert.Equal("TR1005", Assert.Single(ReadMembers("public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * Enumerable.Range(0, 9).SelectMany(i => Enumerable.Repeat(i, int.MaxValue)).Sum();").Diagnostics).Id);

    [Fact]
    public void AQueryThatTakesOnlyItsBeginIsRead() =>
        Assert.NotNull(ReadMembers("public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * Enumerable.Range(0, int.MaxValue).Take(3).Sum();").Graph);

    [Theory]
    [InlineData("var l = new List<int> { 1 }; while (true) l.AddRange(l);")]
    [InlineData("var s = \"ab\"; while (true) s += s;")]
    [InlineData("var s = \"ab\"; while (true) s = s + s;")]
    [InlineData("var s = \"ab\"; while (true) s = $\"{s}{s}\";")]
    [InlineData("var s = \"ab\"; while (true) s = string.Join(s, s, s);")]
    [InlineData("var s = $\"{1,2000000000}\";")]
    [InlineData("int[] a = [1, 2]; while (true) a = [.. a, .. a];")]
    [InlineData("var a = new int[4]; while (true) Array.Resize(ref a, a.Length * 2);")]
    [InlineData("var l = new List<int[]>(); while (true) l.Add(new int[1000000]);")]
    [InlineData("var l = new List<Tensor> { x }; while (true) l = l.Concat(l).ToList();")]
    [InlineData("var l = new List<int>(); l.Capacity = 2000000000;")]
    [InlineData("var b = new System.Text.StringBuilder(\"ab\"); while (true) b.Append(b.ToString());")]
    [InlineData("var b = new System.Text.StringBuilder(); b.Append('a', 2000000000);")]
    [InlineData("for (var i = 0; i >= 0; i = (i + 1) % 7) x = Relu(x);")]
    [InlineData("while (true) x = x.Chunk(4, 1).Aggregate((a, b) => a + b);")]
    public void WhatGrowsWithoutEndIsFoundBeforeItFillsTheMemory(string statements) =>
        Assert.Equal("TR1005", Assert.Single(ReadMembers($"public Tensor Forward([Shape(\"N\", 4)] Tensor x) {{ {statements} return x; }}").Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Id);

    [Theory]
    [InlineData("readonly LSTM l = new(4, 4, numLayers: ⟦2147483647⟧);", "numLayers must be at most 10000")]
    [InlineData("readonly TransformerEncoder l = new(new TransformerEncoderLayer(4, 2), ⟦2147483647⟧);", "numLayers must be at most 10000")]
    public void AStackOfLayersHasALimit(string field, string message) => AssertDiagnostic("TR2001", message, field + " public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;");

    [Fact]
    public void ATextWithoutEndIsRefused() =>
        AssertDiagnostic("TR1005", "does not end", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * ⟦\"\".PadLeft(int.MaxValue)⟧.Length;");

    [Fact]
    public void TensorsAreNotComparedAsObjects() =>
        AssertDiagnostic("TR1001", "compare their elements with Eq", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦x == x + 1⟧ ? x : -x;");

    [Theory]
    [InlineData("public Tensor Forward([Shape(\"N\", 7)] Tensor x) { if (x.Shape[1] % 2 == 0) return x; return (x, [0, 1]); }")]
    [InlineData("public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x) { int rows = \"T\"; return x[.., ..rows]; }")]
    [InlineData("public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x) { int steps = (x.Shape[1] + 2 - =>) / 2 + 1; return x[.., ..steps]; }")]
    [InlineData("public Tensor Forward([Shape(\"N\", 3)] Tensor x) => => Relu(x);")]
    public void CodeThatDoesNotCompileIsNoFailureOfTheReader(string members) => Assert.DoesNotContain(ReadMembers(members).Diagnostics, d => d.Id == "TR1099");

    static ModelReading ReadMembers(string members)
    {
        var compilation = Sources.Compile(("Small.cs", $"using Translator;\nusing static Translator.Functional;\n[Model]\npublic sealed class Small : Module\n{{\n{members}\n}}"));
        return ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), new ModelRequest { Limits = new(Steps: 100_000) });
    }

    [Fact]
    public void ARangeOutOfRangeIsMarked() =>
        AssertDiagnostic("TR1006", "ArgumentOutOfRangeException", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * ⟦new[] { 1, 2 }[5..]⟧.Length;");

    [Fact]
    public void AnIndexOutOfRangeIsMarked() =>
        AssertDiagnostic("TR1006", "IndexOutOfRangeException", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x * ⟦new[] { 1, 2 }[2]⟧;");

    [Fact]
    public void AnUnknownSizeWhereANumberIsNeeded() =>
        AssertDiagnostic("TR1003", "the size N is not known", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x.Softmax(⟦x.Shape[0]⟧);");

    [Fact]
    public void AMissingShapeIsMarkedAtTheInput() => AssertDiagnostic("TR1008", "the shape of input x is not known", "public Tensor Forward(⟦Tensor x⟧) => x;");
}
