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

    [Theory]
    [InlineData("public float ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => (float)x.Sum();", "this one returns 'float'")]
    [InlineData("public int? ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => 1;", "this one returns 'int?'")]
    [InlineData("public void ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) { }", "this one returns nothing")]
    [InlineData("public List<int> ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => [1];", "this one returns 'List<int>', in which there is no tensor")]
    [InlineData("public Tensor ⟦forward⟧([Shape(\"N\", 4)] Tensor x) => x;", "'forward' is written Forward")]
    [InlineData("Tensor ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => x;", "this one is private")]
    [InlineData("internal Tensor ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => x;", "this one is internal")]
    [InlineData("public static Tensor ⟦Forward⟧([Shape(\"N\", 4)] Tensor x) => x;", "this one is static")]
    [InlineData("public Tensor Forward([Shape(\"N\", 4)] Tensor x) => x;\npublic Tensor ⟦Forward⟧([Shape(\"N\", 4)] Tensor x, [Shape(\"N\", 4)] Tensor y) => x + y;", "a second one beside that in line 6")]
    public void WhatIsNoForwardIsMarkedWithTheReason(string members, string reason) => AssertDiagnostic("TR1007", reason, members);

    [Fact]
    public void AnOverloadWithoutShapesIsTheModelsOwn()
    {
        var compilation = Sources.Compile(("Small.cs", "using Translator;\n[Model] public sealed class Small : Module { public Tensor Forward([Shape(\"N\", 4)] Tensor x) => Forward(x, 2); public Tensor Forward(Tensor x, int times) => x * times; }"));

        Assert.Equal(["x"], ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation))).Graph!.InputNames);
    }

    [Fact]
    public void AModelHasNoTypeParametersButItsBaseMay()
    {
        const string Source = """
            using Translator;
            [Model] public class Open<T> : Module where T : ILayer, new() { readonly T layer = new(); public Tensor Forward([Shape("N", 4)] Tensor x) => layer.Forward(x); }
            public sealed class Twice : Module, ILayer { public Tensor Forward(Tensor x) => x * 2; }
            [Model] public sealed class Closed : Open<Twice>;
            """;
        var compilation = Sources.Compile(("Open.cs", Source));
        var (closed, open) = (ModelFinder.Find(compilation).Single(m => m.Name == "Closed"), ModelFinder.Find(compilation).Single(m => m.Name == "Open"));

        var diagnostic = Assert.Single(ModelReader.Read(compilation, open).Diagnostics);
        Assert.Equal(("TR1001", "<T>"), (diagnostic.Id, diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)));
        Assert.Contains("derive a class from Open<T>", diagnostic.GetMessage());
        Assert.Empty(ModelReader.Read(compilation, closed).Diagnostics);
    }

    [Theory]
    [InlineData("readonly Conv2d first = new(3, 16, 3);\nreadonly BatchNorm2d norm = new(8);\nreadonly Conv2d second = new(16, 4, 3);\npublic Tensor Forward([Shape(\"N\", 3, 8, 8)] Tensor x) => second.Forward(norm.Forward(⟦first.Forward(x)⟧));")]
    [InlineData("readonly Linear first = new(3, 16);\nreadonly LayerNorm norm = new(8);\nreadonly Linear second = new(16, 4);\npublic Tensor Forward([Shape(\"N\", 3)] Tensor x) => second.Forward(norm.Forward(⟦first.Forward(x)⟧));")]
    public void WhatFollowsANormalizationOfTheWrongSizeIsNotReported(string members) => AssertDiagnostic("TR2002", "16", members);

    [Theory]
    [InlineData("sealed class Part(int size) : Module { readonly Linear fc = new(size, 4); public Tensor Forward(Tensor x) => fc.Forward(⟦x⟧); }\nreadonly Part[] parts = [new(4), new(3)];\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x)\n{\nforeach (var part in parts) x = part.Forward(x);\nreturn x;\n}", "; in parts.1.fc, called in line 10")]
    [InlineData("sealed class Part(int size) : Module { readonly Linear fc = new(4, size); public Tensor Forward(Tensor x) => ⟦fc.Forward(x) + x⟧; }\nreadonly Part a = new(4), b = new(3);\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => b.Forward(a.Forward(x));", "; in b, called in line 8")]
    public void WhichOfSeveralModulesIsSaid(string members, string where) => AssertDiagnostic(where.Contains("fc") ? "TR2002" : "TR2001", where, members);

    [Theory]
    [InlineData("TR1006", "there is no element 2: there are 2, from 0 to 1", "readonly Linear[] layers = [new(4, 4), new(4, 4)];\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦layers[2]⟧.Forward(x);")]
    [InlineData("TR1006", "there is no element -1: there are 1, from 0 to 0", "readonly List<Linear> layers = [new(4, 4)];\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦layers[-1]⟧.Forward(x);")]
    [InlineData("TR1006", "there is no element 0: there are none", "readonly Linear[] layers = [];\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦layers[0]⟧.Forward(x);")]
    [InlineData("TR2001", "convert the integers with .Float()", "readonly Linear fc = new(4, 4);\npublic Tensor Forward([Shape(\"N\", 4, Type = DType.Int64)] Tensor x) => fc.Forward(⟦x⟧);")]
    [InlineData("TR2001", "'j' stands for the sizes 4 and 3", "public Tensor Forward([Shape(3, 4)] Tensor x) => ⟦Einsum(\"ij,jk->ik\", x, x)⟧;")]
    [InlineData("TR2002", "[N, T, 32] comes from GRU in line 7", "readonly GRU gru = new(16, 16, bidirectional: true, batchFirst: true);\nreadonly Linear fc = new(16, 4);public Tensor Forward([Shape(\"N\", \"T\", 16)] Tensor x) { var (y, _) = gru.Forward(x); return fc.Forward(⟦y⟧); }")]
    [InlineData("TR2002", "the last size is 3, but channels stand before the spatial sizes here: [N, 3, 8, 6]", "readonly Conv2d conv = new(3, 16, 3);\npublic Tensor Forward([Shape(\"N\", 8, 6, 3)] Tensor x) => conv.Forward(⟦x⟧);")]
    [InlineData("TR2001", "Transpose(-2, -1) of the second makes them fit", "public Tensor Forward([Shape(\"N\", \"T\", 16)] Tensor x) => MatMul(x, ⟦x * 2⟧);")]
    public void TheMessageSaysWhatToLookAt(string id, string message, string members) => AssertDiagnostic(id, message, members);

    [Fact]
    public void AModuleThatThereIsOnceIsNotNamed()
    {
        var compilation = Sources.Compile(("Small.cs", "using Translator;\n[Model] public sealed class Small : Module { readonly Linear fc = new(3, 4); public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x); }"));

        Assert.DoesNotContain("in fc", Assert.Single(ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation))).Diagnostics).GetMessage());
    }

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
    public void AValueOutOfADynamicOneIsRefused() =>
        AssertDiagnostic("TR1013", "the dynamic", "readonly Func<int, dynamic> size = n => n;\npublic Tensor Forward([Shape(\"N\", 4)] Tensor x) => Cat(x.Split([1, ⟦size(3)⟧], 1), 1);");

    [Fact]
    public void ANumberOfTheGraphOutOfAnObjectIsRefused() =>
        AssertDiagnostic("TR1001", "taken out of an object", "public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x) => x * ⟦(float)(object)Math.Log(x.Shape[1] + 1)⟧;");

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
    [InlineData("foreach (var l in ⟦new[] { layers }.SelectMany(l => l)⟧) x = l.Forward(x);")]
    [InlineData("foreach (var l in ⟦layers⟧) x = l.Forward(x);")]
    [InlineData("Linear[] all = [.. ⟦layers⟧];")]
    [InlineData("foreach (var l in ⟦layers.Reverse()⟧) x = l.Forward(x);")]
    [InlineData("var l = ⟦layers.Select(l => l.Forward(x))⟧.ToList();")]
    [InlineData("x = x * ⟦layers⟧.Length;")]
    [InlineData("x = ⟦layers⟧[0].Forward(x);")]
    [InlineData("x = ⟦layer⟧.Forward(x);")]
    [InlineData("var s = ⟦new Sequential(layers)⟧;")]
    [InlineData("foreach (var (i, j) in new[] { 1, 2 }.Select(i => (i, ⟦1 / (i - 1)⟧))) x = x + j;")]
    [InlineData("foreach (var i in ⟦new object[] { 1, \"a\" }.Cast<int>()⟧) x = x + i;")]
    [InlineData("var list = new List<int> { 1 }; foreach (var i in ⟦list⟧) list.Add(i);")]
    [InlineData("x = x * ⟦Rand(null!)⟧;")]
    [InlineData("x = x * Math.Log(⟦x.Shape[1] + 2147483647⟧);")]
    [InlineData("object size = 2; x = x * ⟦(float)size⟧;")]
    [InlineData("IComparable size = 2.0; x = x * ⟦(int)size⟧;")]
    public void WhatCannotBeUsedIsMarkedWhereItIsUsed(string statements) =>
        AssertDiagnostic("TR1006", "", $"readonly Linear[] layers = null!; readonly Linear layer = null!; public Tensor Forward([Shape(\"N\", 4)] Tensor x) {{ {statements} return x; }}");

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

    [Theory]
    [InlineData("public sealed record Node(Tensor Value, ⟦Node Next⟧);", "Node")]
    [InlineData("public sealed record Node<T>(Tensor Value, ⟦Node<Node<T>> Next⟧);", "Node<Tensor>")]
    public void InputsThatHoldThemselvesAreRefused(string record, string type) =>
        AssertDiagnostic("TR1009", "and so on: give what holds another one of its kind a default", $"{record} public Tensor Forward([Shape(4)] {type} x) => x.Value;");

    [Fact]
    public void AnInputMayHoldAnotherOfItsKindThatIsLeftOut()
    {
        var compilation = Sources.Compile(("Net.cs", "using Translator; public sealed record Node([Shape(4)] Tensor Value, Node? Next = null); [Model] public sealed class Net : Module { public Tensor Forward(Node x) => x.Next is null ? x.Value * 2 : x.Next.Value; }"));
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)));
        Assert.Equal("x.Value", Assert.IsType<Operators.Input>(Assert.Single(reading.Graph!.Inputs).Producer.Operator).Name);
    }

    [Fact]
    public void TensorsOutsideOfForwardAreRefused() =>
        AssertDiagnostic("TR1001", "a tensor that is computed outside of Forward", "readonly Tensor mask = ⟦Ones(4, 4)⟧.Tril(); public Tensor Forward([Shape(4, 4)] Tensor x) => x * mask;");

    [Theory]
    [InlineData("⟦states.Select(s => s * 2)⟧.First()", "'Select' on this list cannot be part of a model: its length is known only when the graph runs")]
    [InlineData("states is ⟦[var first, ..]⟧ ? first : x[0]", "'[var first, ..]' cannot be part of a model: the list's length is known only when the graph runs")]
    [InlineData("⟦string.Join(\"\", states)⟧.Length * x[0]", "'Join' on this list cannot be part of a model")]
    public void AListOfUnknownLengthIsNotRead(string use, string message) => AssertDiagnostic("TR1001", message, $$"""
        public Tensor Forward([Shape("T", 4)] Tensor x)
        {
            var states = new System.Collections.Generic.List<Tensor>();
            for (var i = 0; i < x.Shape[0]; i++) states.Add(x[i]);
            return {{use}};
        }
        """);

    [Fact]
    public void TensorsAreNotComparedAsObjects() =>
        AssertDiagnostic("TR1001", "compare their elements with Eq", "public Tensor Forward([Shape(\"N\", 4)] Tensor x) => ⟦x == x + 1⟧ ? x : -x;");

    [Theory]
    [InlineData("public Tensor Forward([Shape(\"N\", 7)] Tensor x) { if (x.Shape[1] % 2 == 0) return x; return (x, [0, 1]); }")]
    [InlineData("public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x) { int rows = \"T\"; return x[.., ..rows]; }")]
    [InlineData("public Tensor Forward([Shape(\"N\", \"T\", 3)] Tensor x) { int steps = (x.Shape[1] + 2 - =>) / 2 + 1; return x[.., ..steps]; }")]
    [InlineData("public Tensor Forward([Shape(\"N\", 3)] Tensor x) => => Relu(x);")]
    [InlineData("readonly Sequential all = new(new Linear(3, 3), Linear, new ReLU()); public Tensor Forward([Shape(\"N\", 3)] Tensor x) => all.Forward(x);")]
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
