using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>Where the constructor arguments of a model come from, and where a configuration that the model refuses is reported: between <c>⟦</c> and <c>⟧</c>.</summary>
public class ConfigurationTests
{
    const string Usings = "using Translator;\nusing static Translator.Functional;\n";

    static ModelReading Read(string source, ModelRequest? request = null)
    {
        var compilation = Sources.Compile(("Model.cs", Usings + source.Replace("⟦", "").Replace("⟧", "")));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)), request);
    }

    static string Dense(string attributes, string members = "") => $$"""
        [Model]
        {{attributes}}
        public sealed class Dense(int size, string activation = "relu") : Module
        {
            readonly Linear fc = new(4, size);
            {{members}}
            public Tensor Forward([Shape("N", 4)] Tensor x) => activation == "relu" ? Relu(fc.Forward(x)) : Tanh(fc.Forward(x));
        }
        """;

    static void AssertOutput(ModelReading reading, string shape, string @operator)
    {
        Assert.Empty(reading.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(shape, reading.Graph!.Outputs[0].Shape.ToString());
        Assert.Equal(@operator, reading.Graph.Outputs[0].Producer.Operator.OpType);
    }

    [Fact]
    public void AttributesGiveArguments() => AssertOutput(Read(Dense("[Argument(\"size\", 7), Argument(\"activation\", \"tanh\")]")), "[N, 7]", "Tanh");

    [Fact]
    public void ArgumentsOfTheRequestComeBeforeAttributes() =>
        AssertOutput(Read(Dense("[Argument(\"size\", 7)]"), new() { Arguments = new Dictionary<string, string> { ["size"] = "3" } }), "[N, 3]", "Relu");

    [Fact]
    public void TheOnlyPropertyIsTakenWhereTheConstructorNeedsMore() => AssertOutput(Read(Dense("", "public static Dense Small => new(5, activation: \"tanh\");")), "[N, 5]", "Tanh");

    [Theory]
    [InlineData("Large", "[N, 9]")]
    [InlineData("Configurations.Large", "[N, 9]")]
    [InlineData("Dense.Small", "[N, 5]")]
    public void APropertyIsChosenByName(string name, string shape)
    {
        var source = Dense("", "public static Dense Small { get; } = new(5);") + "\nstatic class Configurations { public static Dense Large => new(9); }";
        AssertOutput(Read(source, new() { Configuration = name }), shape, "Relu");
    }

    [Theory]
    [InlineData(null, "Dense has several configurations: choose one with --config: Dense.Large, Dense.Small")]
    [InlineData("Huge", "there is no configuration 'Huge'; Dense has: Dense.Large, Dense.Small")]
    public void WithoutAChoiceTheConfigurationsAreNamed(string? name, string message)
    {
        var reading = Read(Dense("", "public static Dense Small => new(5); public static Dense Large => new(9);"), new() { Configuration = name, NamesConfiguration = true });
        Assert.Contains(message, Assert.Single(reading.Diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("public static Dense Small => new(5); public static Dense Large => new(9);", "[N, 5]")]
    [InlineData("public static Dense Small => new(5); public static Dense Default => new(9);", "[N, 9]")]
    public void EditorsTakeTheDefaultOrTheFirst(string properties, string shape) => AssertOutput(Read(Dense("", properties)), shape, "Relu");

    [Theory]
    [InlineData("[⟦Argument(\"wide\", 7)⟧]", "has no constructor argument 'wide'")]
    [InlineData("[⟦Argument(\"size\", \"wide\")⟧]", "is an int, and 'wide' is none")]
    public void AWrongAttributeIsMarked(string attribute, string message) => AssertMarked("TR1009", message, Dense(attribute));

    /// <summary>A record can be no default, no attribute's argument and no text.</summary>
    [Theory]
    [InlineData("", "write a static property that gives a configured model, such as public static M Default => new(new Plan(...));")]
    [InlineData("public static Plan Small => new(4);", "such as public static M Default => new(Plan.Small);")]
    public void AMissingRecordIsAdvisedAProperty(string member, string advice) => AssertMarked("TR1009", advice,
        $"public sealed record Plan(int Size) {{ {member} }} [Model] public sealed class M(⟦Plan plan⟧) : Module {{ readonly Linear fc = new(4, plan.Size); public Tensor Forward([Shape(\"N\", 4)] Tensor x) => fc.Forward(x); }}");

    [Theory]
    [InlineData("readonly Attention a = new(8, ⟦3⟧);")]
    [InlineData("readonly Attention[] a = Enumerable.Range(0, 2).Select(i => new Attention(8, heads: ⟦3⟧)).ToArray();")]
    [InlineData("readonly Block a = new(⟦3⟧); sealed class Block(int heads) : Module { readonly Attention inner = new(8, heads); }")]
    public void ARefusalIsAtTheArgumentThatTheCheckLookedAt(string members) => AssertMarked("TR1006", "the model throws ArgumentException: heads must divide 8; thrown at Model.cs", $$"""
        sealed class Attention : Module
        {
            public Attention(int size, int heads)
            {
                if (heads < 1 || heads == 3) throw new System.ArgumentException("heads must divide 8");
            }
        }
        [Model] public sealed class M : Module
        {
            {{members}}
            public Tensor Forward([Shape("N", 4)] Tensor x) => x;
        }
        """);

    static void AssertMarked(string id, string message, string source)
    {
        var marked = Usings + source;
        var diagnostic = Assert.Single(Read(source).Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage());
        Assert.Equal((marked.IndexOf('⟦'), marked.IndexOf('⟧') - 1), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }
}
