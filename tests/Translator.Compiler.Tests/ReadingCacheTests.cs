using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>A model is read again exactly when its reading could have changed.</summary>
public class ReadingCacheTests
{
    const string Model = """
        using Translator;
        using static Translator.Functional;
        namespace Models;
        [Model]
        public sealed class Small : Module
        {
            readonly Linear fc = new(Sizes.Features, 2);
            public Tensor Forward([Shape("N", 4)] Tensor x) => Relu(fc.Forward(x)).Twice();
        }
        """;

    const string Parts = """
        using Translator;
        namespace Models;
        public static class Sizes
        {
            public const int Features = 4;
        }
        public static class Steps
        {
            public static Tensor Twice(this Tensor x) => x * 2;
        }
        """;

    const string Other = """
        using System;
        namespace Models;
        public enum Kind { First, Second = 7 }
        public class Unrelated
        {
            readonly int[] table = [1, 2, 3];
            public int Size { get; set; }
            public int Sum(int a = 1) { return a + table.Length; }
        }
        """;

    const string OtherModel = """
        using Translator;
        namespace Models;
        [Model]
        public sealed class Second : Module
        {
            readonly Linear fc = new(3, 2);
            public Tensor Forward([Shape("N", 3)] Tensor x) => fc.Forward(x);
        }
        """;

    static CSharpCompilation Start() => Sources.Compile(("Small.cs", Model), ("Parts.cs", Parts), ("Other.cs", Other), ("Second.cs", OtherModel));

    static CSharpCompilation Edit(CSharpCompilation compilation, string file, string old, string text)
    {
        var tree = compilation.SyntaxTrees.First(t => t.FilePath == file);
        var source = tree.GetText().ToString();
        Assert.Contains(old, source);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(source.Replace(old, text))));
    }

    static string Describe(ModelReading reading) => reading.Graph?.ToString() + string.Concat(reading.Diagnostics.Select(d => d.ToString()));

    static string Get(ReadingCache<string> cache, Compilation compilation, string model = "Models.Small", CancellationToken cancellation = default) =>
        cache.Get(compilation, compilation.GetTypeByMetadataName(model)!, new(), "", reading => new(Describe(reading), []), cancellation);

    static long ReadingsAfter(string file, string old, string text, string model = "Models.Small")
    {
        var cache = new ReadingCache<string>();
        var start = Start();
        Get(cache, start, model);
        var edited = Edit(start, file, old, text);
        var cached = Get(cache, edited, model);
        Assert.Equal(Describe(ModelReader.Read(edited, edited.GetTypeByMetadataName(model)!)), cached);
        return cache.Readings;
    }

    [Theory]
    [InlineData("Other.cs", "return a + table.Length;", "var b = a; return b;")]
    [InlineData("Other.cs", "[1, 2, 3]", "[1, 2]")]
    [InlineData("Other.cs", "public class", "// a comment\npublic class")]
    [InlineData("Second.cs", "new(3, 2)", "new(3, 5)")]
    [InlineData("Second.cs", "fc.Forward(x)", "fc.Forward(x) * 2")]
    [InlineData("Second.cs", "readonly Linear fc", "readonly Linear first = new(3, 3); readonly Linear fc")]
    [InlineData("Second.cs", "Linear fc", "Conv2d fc")]
    [InlineData("Second.cs", "class Second", "class Third")]
    [InlineData("Other.cs", "Second = 7", "Second = 8")]
    [InlineData("Other.cs", "int a = 1", "int a = 2")]
    [InlineData("Other.cs", "int Sum(int", "int Sum(long")]
    [InlineData("Other.cs", "public class Unrelated", "[Obsolete] public class Unrelated")]
    [InlineData("Other.cs", "{ get; set; }", "=> 1;")]
    [InlineData("Other.cs", "{ return a + table.Length; }", "=> a;")]
    [InlineData("Other.cs", "public class Unrelated", "#nullable disable\npublic class Unrelated")]
    [InlineData("Other.cs", "public class Unrelated", "public static class Nearer { public static Translator.Tensor Thrice(this Translator.Tensor x) => x; }\npublic class Unrelated")]
    public void AnEditThatNoNameCanSeeReadsNothing(string file, string old, string text) => Assert.Equal(1, ReadingsAfter(file, old, text));

    [Theory]
    [InlineData("Small.cs", "Relu(", "Tanh(")]
    [InlineData("Small.cs", "[Model]", "// a comment moves what stands below\n[Model]")]
    [InlineData("Parts.cs", "Features = 4", "Features = 5")]
    [InlineData("Parts.cs", "x * 2", "x * 3")]
    [InlineData("Other.cs", "using System;", "global using System.IO;")]
    [InlineData("Other.cs", "public class Unrelated", "public static class Nearer { public static Translator.Tensor Twice(this Translator.Tensor x, int n = 1) => x; }\npublic class Unrelated")]
    [InlineData("Other.cs", "public class Unrelated", "public class Derived(Small inner) { public readonly Small Inner = inner; }\npublic class Unrelated")]
    [InlineData("Other.cs", "using System;", "using System; [assembly: CLSCompliant(false)]")]
    [InlineData("Other.cs", "public class Unrelated", "public class NAttribute : Attribute { }\npublic class ShapeAttribute(params object[] a) : Attribute { }\npublic class Unrelated")]
    [InlineData("Parts.cs", "int Features", "long Features")]
    [InlineData("Other.cs", "public class Unrelated", "public class Linear(int a, int b) : Translator.Module { public Translator.Tensor Forward(Translator.Tensor x) => x; }\npublic class Unrelated")]
    public void AnEditThatCouldMatterReadsAgain(string file, string old, string text) => Assert.Equal(2, ReadingsAfter(file, old, text));

    [Fact]
    public void AnEditInOneModelReadsThatModelOnly()
    {
        var cache = new ReadingCache<string>();
        var start = Start();
        Get(cache, start);
        Get(cache, start, "Models.Second");
        var edited = Edit(start, "Second.cs", "fc.Forward(x)", "fc.Forward(x) + 1");
        Get(cache, edited);
        Get(cache, edited, "Models.Second");
        Assert.Equal(3, cache.Readings);
    }

    [Fact]
    public void TheSameFilesParsedAnewReadNothing()
    {
        // as a compiler server meets them in every build
        var cache = new ReadingCache<string>();
        var start = Start();
        var first = Get(cache, start);
        var again = CSharpCompilation.Create(
            start.AssemblyName, start.SyntaxTrees.Select(t => CSharpSyntaxTree.ParseText(SourceText.From(t.ToString()), new CSharpParseOptions(((CSharpParseOptions)t.Options).LanguageVersion), t.FilePath)),
            start.References, start.Options.WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]));
        Assert.Equal(first, Get(cache, again));
        Assert.Equal(1, cache.Readings);
    }

    [Theory]
    [InlineData("Parts.cs")]
    [InlineData("Small.cs")]
    public void AFileThatMovesReadsAgain(string file)
    {
        var cache = new ReadingCache<string>();
        var start = Start();
        Get(cache, start);
        var tree = start.SyntaxTrees.First(t => t.FilePath == file);
        Get(cache, start.ReplaceSyntaxTree(tree, tree.WithFilePath("Moved.cs")));
        Assert.Equal(2, cache.Readings);
    }

    [Fact]
    public void ReferencesAndOptionsMatter()
    {
        var cache = new ReadingCache<string>();
        var start = Start();
        Get(cache, start);
        Get(cache, start.AddReferences(MetadataReference.CreateFromFile(typeof(ReadingCacheTests).Assembly.Location)));
        Get(cache, start.WithOptions(start.Options.WithOverflowChecks(true)));
        Assert.Equal(3, cache.Readings);
        Get(cache, start);
        Assert.Equal(3, cache.Readings);
    }

    [Fact]
    public void SourceOfAReferencedProjectIsPartOfTheReading()
    {
        var parts = Sources.Compile(("Parts.cs", Parts.Replace("public const int Features = 4;", "public static int Features => 4;")));
        CSharpCompilation Main(CSharpCompilation referenced) => Sources.Compile(("Small.cs", Model)).AddReferences(referenced.ToMetadataReference());
        var cache = new ReadingCache<string>();
        var model = Main(parts);
        Get(cache, model);
        Get(cache, model.ReplaceReference(model.References.Last(), Edit(parts, "Parts.cs", "=> 4", "=> 5").ToMetadataReference()));
        Assert.Equal(2, cache.Readings);
    }

    [Fact]
    public void ADiagnosticKeepsItsPlaceAndContent()
    {
        var start = Edit(Start(), "Small.cs", "Shape(\"N\", 4)", "Shape(\"N\", 5)");
        var model = start.GetTypeByMetadataName("Models.Small")!;
        var fresh = Assert.Single(ModelReader.Read(start, model).Diagnostics);
        var cached = Assert.Single(ReadingCache.Diagnostics(start, model)).ToDiagnostic(start);
        Assert.Equal(fresh.ToString(), cached.ToString());
        Assert.Equal(fresh.Location, cached.Location);
        Assert.Equal(fresh.Descriptor.HelpLinkUri, cached.Descriptor.HelpLinkUri);
    }

    [Fact]
    public void ACancelledReadingIsNotRemembered()
    {
        var cache = new ReadingCache<string>();
        var start = Start();
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Get(cache, start, cancellation: source.Token));
        Assert.NotEqual("", Get(cache, start));
    }

    /// <summary>Random edits, also such as break the code: what the cache gives is what a fresh reading gives.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WhatIsRememberedIsWhatIsRead(int seed)
    {
        (string Old, string New)[] edits =
        [
            ("Features = 4", "Features = 5"), ("Features = 5", "Features = 4"), ("x * 2", "x + 2"), ("x + 2", "x * 2"), ("Relu(", "Tanh("), ("Tanh(", "Relu("), ("new(3, 2)", "new(3, 4)"),
            ("class Unrelated", "class Unrelated : Small"), ("class Second", "class Linear"), ("class Linear", "class Second"), ("enum Kind", "enum Sizes"), ("int Sum", "static Small Sum"),
            ("return a", "return 1 + a"), ("Second = 7", "Second = 9"), ("int a = 1", "int a = 3"), ("using System;", "using System; using System.IO;"), ("\"N\", 4", "\"M\", 4"), ("\"M\", 4", "\"N\", 4"),
            ("public enum", "public struct Extra { }\npublic enum"), ("Twice", "Thrice"), ("Thrice", "Twice"), ("{", "{ "), (";", " ;"), ("}", ""), ("class Sizes", "class Numbers"), ("class Numbers", "class Sizes"),
        ];
        var random = new Random(seed);
        var cache = new ReadingCache<string>();
        var compilation = Start();
        for (var turn = 0; turn < 150; turn++)
        {
            var tree = compilation.SyntaxTrees[random.Next(4)];
            var text = tree.GetText().ToString();
            var (old, replacement) = edits[random.Next(edits.Length)];
            var at = text.IndexOf(old, StringComparison.Ordinal);
            if (at < 0) continue;
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text[..at] + replacement + text[(at + old.Length)..])));
            if (turn % 40 == 39) compilation = Start();
            foreach (var model in ModelFinder.Find(compilation))
                Assert.Equal(Describe(ModelReader.Read(compilation, model)), Get(cache, compilation, model.ToDisplayString()));
        }

        Assert.InRange(cache.Readings, 1, 299);
    }
}
