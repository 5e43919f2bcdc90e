using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Reading;

namespace Translator.Generators.Tests;

/// <summary>What is generated for whom, and that it compiles in the project of a careful author.</summary>
public class GeneratedCodeTests
{
    const string TorchSharp = "App.Eager.Net.cs", TensorFlow = "App.Graphs.Net.cs", Support = "App.Graphs.GraphModel.cs";

    [Fact]
    public void TheHostIsTheOldestCompiler() => Assert.Equal(new Version(4, 8, 0, 0), typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version);

    [Theory]
    [InlineData(Targets.None)]
    [InlineData(Targets.TorchSharp, TorchSharp)]
    [InlineData(Targets.TensorFlow, TensorFlow, Support)]
    [InlineData(Targets.TorchSharp | Targets.TensorFlow, TorchSharp, TensorFlow, Support)]
    public void CodeIsGeneratedForReferencedPackages(Targets packages, params string[] files) =>
        Assert.Equal(files.Order(), new GeneratedProject(ModelSources.One("[Model]"), packages).Run().Files.Keys.Order());

    [Fact]
    public void AModelThatIsNotPartialIsLeftAlone()
    {
        var project = new GeneratedProject(ModelSources.One("[Model]", "sealed")).Run();
        Assert.Empty(project.Files);
        Assert.Empty(project.Diagnostics);
    }

    [Fact]
    public void AProjectCanAskForAllModels() =>
        Assert.Contains(TorchSharp, new GeneratedProject(ModelSources.One("[Model]", "sealed"), properties: ("TranslatorGenerate", "true")).Run().Files.Keys);

    [Fact]
    public void AModelChoosesItsTargets() =>
        Assert.Equal([TorchSharp], new GeneratedProject(ModelSources.One("[Model(Targets = Targets.TorchSharp)]")).Run().Files.Keys);

    [Fact]
    public void AProjectChoosesItsTargets() =>
        Assert.Equal([TensorFlow, Support], new GeneratedProject(ModelSources.One("[Model]"), properties: ("TranslatorTargets", "tensorflow")).Run().Files.Keys.OrderDescending());

    [Fact]
    public void AModelsNamespaceComesBeforeTheProjects()
    {
        Assert.Contains("Mine.Eager.Net.cs", new GeneratedProject(ModelSources.One("[Model(Namespace = \"Mine\")]"), properties: ("TranslatorNamespace", "Yours")).Run().Files.Keys);
        var project = new GeneratedProject(ModelSources.One("[Model]"), properties: ("TranslatorNamespace", "Yours")).Run();
        Assert.NotNull(project.Output.GetTypeByMetadataName("Yours.Eager.Net"));
        Assert.NotNull(project.Output.GetTypeByMetadataName("Yours.Graphs.Net"));
    }

    [Fact]
    public void SizesAreSymbolicUnlessTheModelOrTheProjectFixesThem()
    {
        static string Placeholder(GeneratedProject project) => project.Run().Files[TensorFlow].Split('\n').Single(l => l.Contains("tf.placeholder(")).Trim();
        Assert.Contains("new Shape(-1, 4)", Placeholder(new(ModelSources.One("[Model]"))));
        Assert.Contains("new Shape(3, 4)", Placeholder(new(ModelSources.One("[Model(Sizes = \"N=3\")]"), properties: ("TranslatorSizes", "N=5"))));
        Assert.Contains("new Shape(5, 4)", Placeholder(new(ModelSources.One("[Model]"), properties: ("TranslatorSizes", "N=5;T=7"))));
    }

    [Fact]
    public void ModelsShareTheirClasses()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run();
        Assert.Equal(["App.Eager.Block.cs", "App.Eager.First.cs", "App.Eager.Second.cs", "App.Graphs.First.cs", "App.Graphs.GraphModel.cs", "App.Graphs.Second.cs"], project.Files.Keys.Order(StringComparer.Ordinal));
        AssertCompiles(project);
    }

    /// <summary>The compiler sees the classes of such a project twice, as they are declared and as they are referred to.</summary>
    [Fact]
    public void PartsMayComeFromAProjectOfAnotherFramework()
    {
        var assemblies = Directory.GetFiles(typeof(GeneratedCodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "NetStandard").Value!, "*.dll")
            .Concat(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => Path.GetFileName(p) is "Translator.dll" or "Microsoft.Bcl.Memory.dll"));
        var parts = Sources.Compile(("Block.cs", ModelSources.Block)).WithAssemblyName("Parts").WithReferences(assemblies.Select(p => MetadataReference.CreateFromFile(p)));
        Assert.Empty(parts.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal("netstandard", parts.GetSpecialType(SpecialType.System_Object).ContainingAssembly.Name);

        var project = new GeneratedProject(Sources.Compile(("First.cs", ModelSources.First)).AddReferences(parts.ToMetadataReference())).Run();

        AssertCompiles(project);
        Assert.Equal(new GeneratedProject(Sources.Compile(("First.cs", ModelSources.First), ("Block.cs", ModelSources.Block))).Run().Files.OrderBy(f => f.Key, StringComparer.Ordinal), project.Files.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void ClassesStayInTheirNamespaces()
    {
        var project = new GeneratedProject(Sources.Compile(
            ("Net.cs", """
                using Parts;
                using Translator;
                using static Parts.Sizes;
                namespace App.Models
                {
                    /// <summary>A model of parts.</summary>
                    [Model]
                    public sealed partial class Net : Module
                    {
                        readonly Block block = new(Features);
                        readonly Near near = new();
                        readonly Parts.Other other = new();
                        /// <summary>Runs.</summary>
                        public Tensor Forward([Shape("N", 4)] Tensor x) => other.Forward(near.Forward(block.Forward(x))).Twice();
                    }
                }
                namespace App
                {
                    /// <summary>In the namespace around.</summary>
                    public sealed class Near : Module
                    {
                        readonly Linear fc = new(4, 4);
                        /// <summary>Runs.</summary>
                        public Tensor Forward(Tensor x) => fc.Forward(x);
                    }
                }
                """),
            ("Parts.cs", """
                using Translator;
                using static Translator.Functional;
                namespace Parts;
                /// <summary>Numbers.</summary>
                public static class Sizes
                {
                    /// <summary>Four.</summary>
                    public static int Features => 4;
                }
                /// <summary>An extension.</summary>
                public static class Steps
                {
                    /// <summary>Two of it.</summary>
                    public static Tensor Twice(this Tensor x) => x * 2;
                }
                /// <summary>A block.</summary>
                public sealed class Block(int size) : Module
                {
                    readonly Linear fc = new(size, size);
                    /// <summary>Runs.</summary>
                    public Tensor Forward(Tensor x) => Hardtanh(fc.Forward(x), -2, 2);
                }
                /// <summary>Another.</summary>
                public sealed class Other : Module
                {
                    readonly Linear fc = new(4, 4);
                    /// <summary>Runs.</summary>
                    public Tensor Forward(Tensor x) => fc.Forward(x);
                }
                """)), Targets.TorchSharp).Run();
        AssertCompiles(project);
        Assert.All(["App.Models.Eager.Net", "App.Eager.Near", "Parts.Eager.Block", "Parts.Eager.Other", "Parts.Eager.Sizes"], name => Assert.NotNull(project.Output.GetTypeByMetadataName(name)));
    }

    [Theory]
    [InlineData("DigitsMlp")]
    [InlineData("DigitsCnn")]
    [InlineData("ResNet18")]
    [InlineData("TransformerEncoder")]
    [InlineData("Gpt")]
    public void SamplesCompile(string sample)
    {
        var project = new GeneratedProject(Sources.Sample(sample), properties: ("TranslatorGenerate", "true")).Run();
        AssertCompiles(project);
        Assert.Contains($"Samples.Eager.{sample}.cs", project.Files.Keys);
        Assert.Contains($"Samples.Graphs.{sample}.cs", project.Files.Keys);
    }

    [Fact]
    public void AModelInsideOfAClassCompiles()
    {
        var project = new GeneratedProject(Sources.Compile(("Nets.cs", """
            using Translator;
            using static Translator.Functional;
            namespace App;
            /// <summary>Nets.</summary>
            public static class Nets
            {
                /// <summary>A part.</summary>
                public sealed class Block : Module
                {
                    readonly Linear fc = new(4, 4);
                    /// <summary>Runs.</summary>
                    public Tensor Forward(Tensor x) => Relu(fc.Forward(x));
                }

                /// <summary>A model.</summary>
                [Model]
                public sealed class Net : Module
                {
                    readonly Block block = new();
                    /// <summary>Runs.</summary>
                    public Tensor Forward([Shape("N", 4)] Tensor x) => block.Forward(x);
                }
            }
            """)), properties: ("TranslatorGenerate", "true")).Run();
        AssertCompiles(project);
        Assert.NotNull(project.Output.GetTypeByMetadataName("App.Eager.Nets+Net"));
    }

    [Fact]
    public void GeneratedCodeIsNoModel()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run();
        Assert.Equal(["App.First", "App.Second"], ModelFinder.Find(project.Output).Select(m => m.ToDisplayString()));
    }

    /// <summary>Every warning, documentation of everything public, and the DSL in global usings: the most that a project can ask for.</summary>
    static void AssertCompiles(GeneratedProject project)
    {
        Assert.Empty(project.Diagnostics);
        Assert.NotEmpty(project.Files);
        var usings = CSharpSyntaxTree.ParseText("global using Translator; global using static Translator.Functional; global using System.IO; global using System.Threading; global using System.Threading.Tasks;", (CSharpParseOptions)project.Compilation.SyntaxTrees[0].Options);
        var output = project.Output.AddSyntaxTrees(usings)
            .WithOptions(((CSharpCompilationOptions)project.Output.Options).WithWarningLevel(9999).WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress), new("CS8933", ReportDiagnostic.Suppress)]));
        var mistakes = output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(mistakes.Count == 0, string.Join("\n", mistakes));
    }
}
