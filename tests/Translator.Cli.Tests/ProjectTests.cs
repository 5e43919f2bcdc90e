namespace Translator.Cli.Tests;

/// <summary>Models in projects: their properties, models that are spread over several, solutions.</summary>
public class ProjectTests
{
    static string Project(string properties = "", string items = "", string framework = "net10.0") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <LangVersion>latest</LangVersion>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <Import Project="{CommandLine.Root}/src/Translator.Package/build/Translator.props" />
          <ItemGroup>
            <ProjectReference Include="{CommandLine.Root}/src/Translator/Translator.csproj" />
            {items}
          </ItemGroup>
          <Import Project="{CommandLine.Root}/src/Translator.Package/build/Translator.targets" />
        </Project>
        """;

    const string Net = """
        using Translator;
        namespace App;

        [Model]
        public sealed class Net : Module
        {
            readonly Linear fc = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                for (var i = 0; i < 5; i++) x = fc.Forward(x);
                return x;
            }
        }
        """;

    /// <summary>A model whose layers are a class of another project.</summary>
    static void WriteSplit(TemporaryFolder folder, int features = 4, string framework = "net10.0")
    {
        folder.Write("Blocks/Blocks.csproj", Project(framework: framework));
        folder.Write("Blocks/Block.cs", """
            using Translator;
            using static Translator.Functional;
            namespace Blocks;

            public sealed class Block(int features) : Module
            {
                readonly Linear fc = new(features, features);
                public Tensor Forward(Tensor x) => Relu(fc.Forward(x));
            }
            """);
        folder.Write("App/App.csproj", Project(items: """<ProjectReference Include="../Blocks/Blocks.csproj" />"""));
        folder.Write("App/Net.cs", $$"""
            using Blocks;
            using Translator;
            namespace App;

            [Model]
            public sealed class Net : Module
            {
                readonly Block first = new({{features}}), second = new({{features}});
                public Tensor Forward([Shape("N", 4)] Tensor x) => second.Forward(first.Forward(x));
            }
            """);
    }

    [Fact]
    public async Task WhatIsWrittenInsideAProjectDoesNotBreakIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("App.csproj", Project());
        folder.Write("Models/Net.cs", Net);

        var written = await CommandLine.RunInAsync(folder.File("Models"), "translate", "../App.csproj", "--target", "torchsharp", "--project");

        Assert.True(written.ExitCode == 0, written.Error);
        Assert.Empty(written.ErrorLines);
        Assert.True(File.Exists(folder.File("bin/translated/TorchSharp/Net.cs")));
        var again = await CommandLine.RunAsync("translate", folder.File("App.csproj"), "--target", "onnx", "--out", folder.File("bin/translated"));
        Assert.True(again.ExitCode == 0, again.Error);
    }

    [Fact]
    public async Task AFolderThatTheProjectCompilesIsWarnedOf()
    {
        using var folder = new TemporaryFolder();
        folder.Write("App.csproj", Project());
        folder.Write("Net.cs", Net);

        var written = await CommandLine.RunInAsync(folder.Path, "translate", "Net.cs", "--target", "torchsharp", "--out", "Code/Eager");

        Assert.True(written.ExitCode == 0, written.Error);
        Assert.Equal("warning: App.csproj compiles the C# files in 'Code/Eager' too; write <Compile Remove=\"Code/Eager/**\" /> into it, or leave --out out", Assert.Single(written.ErrorLines));
        folder.Write("App.csproj", Project(items: """<Compile Remove="Code/**" />"""));
        Assert.Empty((await CommandLine.RunInAsync(folder.Path, "translate", "Net.cs", "--target", "torchsharp", "--out", "Code/Eager")).ErrorLines);
    }

    [Fact]
    public async Task AFolderIsReadWithoutWhatWasWrittenIntoIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Net.cs", Net);

        Assert.Equal(0, (await CommandLine.RunInAsync(folder.Path, "translate", ".", "--target", "torchsharp", "--project", "--out", "translated")).ExitCode);
        Assert.True(File.Exists(folder.File("translated/TorchSharp/Net.cs")));
        var again = await CommandLine.RunInAsync(folder.Path, "check", ".");

        Assert.True(again.ExitCode == 0, again.Output + again.Error);
    }

    /// <summary>Between frameworks the compiler has two symbols for each class of the referenced project.</summary>
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public async Task AProjectOfAnotherFrameworkIsReadAsSource(string framework)
    {
        using var folder = new TemporaryFolder();
        WriteSplit(folder, framework: framework);
        folder.Write("Blocks/Stack.cs", """
            using Translator;
            namespace Blocks;

            public class Plan(int size, int count)
            {
                public int Size { get; } = size;
                public virtual int Count => count;
            }

            public class Stack(Plan plan) : Module
            {
                readonly List<Block> blocks = Enumerable.Range(0, plan.Count).Select(_ => new Block(plan.Size)).ToList();
                public virtual Tensor Forward(Tensor x) => blocks.Aggregate(x, (y, block) => block.Forward(y));
            }

            public class Norm(int size) : LayerNorm(size);
            """);
        folder.Write("App/Net.cs", """
            using Blocks;
            using Translator;
            namespace App;

            public sealed class Deep(int size) : Plan(size, 1) { public override int Count => base.Count + 1; }

            public sealed class Halved(Plan plan) : Stack(plan)
            {
                public override Tensor Forward(Tensor x) => base.Forward(x) * 0.5;
            }

            [Model]
            public sealed class Net : Module
            {
                readonly Stack[] stacks = [new(new Plan(4, 2)), new Halved(new Deep(4))];
                readonly LayerNorm norm = new Norm(4);
                public Tensor Forward([Shape("N", 4)] Tensor x)
                {
                    foreach (var stack in stacks) x = stack.Forward(x);
                    return norm.Forward(x);
                }
            }
            """);

        var check = await CommandLine.RunAsync("check", folder.File("App/App.csproj"));
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        var verify = await CommandLine.RunAsync("verify", folder.File("App/App.csproj"), "--engines", "torchsharp,onnxruntime", "--weights", "formula");
        Assert.True(verify.ExitCode == 0, verify.Output + verify.Error);
    }

    [Fact]
    public async Task PropertiesOfTheProjectAreHonoured()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Net/Net.cs", Net);
        var project = folder.Write("Net/Net.csproj", Project("<TranslatorSizes>N=3</TranslatorSizes><TranslatorTargets>TorchSharp;TensorFlow</TranslatorTargets><TranslatorNamespace>Made</TranslatorNamespace><TranslatorUnroll>2</TranslatorUnroll>"));

        var translate = await CommandLine.RunAsync("translate", project, "--out", folder.File("out"));
        Assert.True(translate.ExitCode == 0, translate.Error);
        Assert.Contains("namespace Made.Eager;", File.ReadAllText(folder.File("out/TorchSharp/Net.cs")));
        var graph = File.ReadAllText(folder.File("out/TensorFlow/Net.cs"));
        Assert.Contains("namespace Made.Graphs;", graph);
        Assert.Contains("var loop = While(", graph);
        Assert.False(File.Exists(folder.File("out/Net.onnx")));

        var summary = await CommandLine.RunAsync("summary", project);
        Assert.Contains("[3, 4]", summary.Output);

        var named = await CommandLine.RunAsync("translate", project, "--target", "onnx", "--out", folder.File("out"));
        Assert.True(named.ExitCode == 0, named.Error);
        Assert.True(File.Exists(folder.File("out/Net.onnx")));
    }

    [Fact]
    public async Task AWrongPropertyIsOneLine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Net/Net.cs", Net);
        var run = await CommandLine.RunAsync("translate", folder.Write("Net/Net.csproj", Project("<TranslatorUnroll>often</TranslatorUnroll>")), "--out", folder.File("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("TR7005", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task AModelMayBeSpreadOverProjects()
    {
        using var folder = new TemporaryFolder();
        WriteSplit(folder);
        var project = folder.File("App/App.csproj");

        var check = await CommandLine.RunAsync("check", project);
        Assert.True(check.ExitCode == 0, check.Error + check.Output);
        var translate = await CommandLine.RunAsync("translate", project, "--out", folder.File("out"));
        Assert.True(translate.ExitCode == 0, translate.Error);
        Assert.Equal(2, Directory.GetFiles(folder.File("out/TorchSharp"), "*.cs").Count(f => File.ReadAllText(f).Contains(" : Module<Tensor, Tensor>", StringComparison.Ordinal)));
        var verify = await CommandLine.RunAsync("verify", project, "--engines", "torchsharp,onnxruntime", "--runs", "1");
        Assert.True(verify.ExitCode == 0, verify.Error + verify.Output);
    }

    [Theory]
    [InlineData("All.sln", "Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"Blocks\", \"Blocks\\Blocks.csproj\", \"{0AB3BF05-4346-4AA6-1389-037BE0695223}\"\nEndProject\nProject(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"App\", \"App\\App.csproj\", \"{1AB3BF05-4346-4AA6-1389-037BE0695223}\"\nEndProject\n")]
    [InlineData("All.slnx", "<Solution><Project Path=\"Blocks/Blocks.csproj\" /><Folder Name=\"/apps/\"><Project Path=\"App/App.csproj\" /></Folder></Solution>")]
    public async Task ASolutionIsChecked(string name, string text)
    {
        using var folder = new TemporaryFolder();
        WriteSplit(folder, features: 5); // the mistake shows in the layer of the other project, and is the model's
        var run = await CommandLine.RunAsync("check", folder.Write(name, text));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Net.cs(6,21): error TR2002", run.Output);
        Assert.Contains("Block.cs, line 8)", run.Output);
        Assert.Contains("in 1 model", run.Output);
    }
}
