using System.IO.Compression;

namespace Translator.Package.Tests;

/// <summary>The package and the tool as users have them: in clean projects outside the repository.</summary>
public sealed class PackageTests(PackedProducts products) : IClassFixture<PackedProducts>
{
    [Fact]
    public void TwoPackagesComeOut()
    {
        var packages = Directory.GetFiles(products.PathOf("packages")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal([$"Translator.{products.Version}.nupkg", $"Translator.Tool.{products.Version}.nupkg"], packages);
    }

    [Fact]
    public void ThePackageHoldsTheLibraryAndWhatTheCompilerLoads()
    {
        using var package = ZipFile.OpenRead(products.PathOf("packages", $"Translator.{products.Version}.nupkg"));
        var names = package.Entries.Select(e => e.FullName).Where(n => n.Split('/')[0] is "analyzers" or "build" or "buildTransitive" or "lib" or "runtimes").Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "analyzers/dotnet/cs/Microsoft.Bcl.Memory.dll",
                "analyzers/dotnet/cs/Translator.Analyzers.dll",
                "analyzers/dotnet/cs/Translator.CodeFixes.dll",
                "analyzers/dotnet/cs/Translator.Compiler.dll",
                "analyzers/dotnet/cs/Translator.Generators.dll",
                "analyzers/dotnet/cs/Translator.dll",
                "build/StandardLibrary.g.cs",
                "build/Translator.props",
                "build/Translator.targets",
                "buildTransitive/StandardLibrary.g.cs",
                "buildTransitive/Translator.props",
                "buildTransitive/Translator.targets",
                "lib/netstandard2.0/Translator.dll",
                "lib/netstandard2.0/Translator.xml",
                "runtimes/linux-x64/native/libstdcxx-shim.so",
            ],
            names);
        using var reader = new StreamReader(package.GetEntry("Translator.nuspec")!.Open());
        var specification = reader.ReadToEnd();
        Assert.Contains("<readme>README.md</readme>", specification);
        Assert.Contains("<license type=\"expression\">MIT</license>", specification);
        Assert.Contains("<dependency id=\"Microsoft.Bcl.Memory\"", specification);
        Assert.DoesNotContain("id=\"TorchSharp\"", specification);
        Assert.DoesNotContain("developmentDependency", specification);
    }

    /// <summary>Warnings are errors, every rule of the SDK for documentation included; the class reads the digits that PyTorch's reads, and its text is what the command writes.</summary>
    [Fact]
    public void TheGeneratedClassReadsTheDigits()
    {
        var folder = products.Create(
            "Digits",
            ("Digits.csproj", Consumer.Project(products.Version, "<OutputType>Exe</OutputType><GenerateDocumentationFile>true</GenerateDocumentationFile>", Consumer.TorchSharp(libtorch: true))),
            ("Program.cs", Consumer.Program),
            ("DigitsCnn.cs", Consumer.Sample("DigitsCnn")));

        Run.Dotnet(folder, "build", "-warnaserror", "--nologo").Fine();
        var run = Run.Dotnet(folder, "run", "--no-build", "--", Consumer.Digits("weights.safetensors"), Consumer.Digits("digits.safetensors"), "an argument with spaces", "");
        Assert.Equal((4, "391 of 397 are right"), (run.ExitCode, run.Output.Trim()));

        // the project has a program that uses the generated class: the command sees it as the build does
        Assert.Contains("0 errors, 0 warnings", products.Tool("check", Path.Combine(folder, "Digits.csproj")).Fine().Output);
        products.Tool("translate", Path.Combine(folder, "Digits.csproj"), "--target", "torchsharp", "--out", products.PathOf("written")).Fine();
        var generated = Assert.Single(Directory.GetFiles(Path.Combine(folder, "obj"), "Samples.Eager.DigitsCnn.cs", SearchOption.AllDirectories));
        Assert.Equal(File.ReadAllText(products.PathOf("written", "TorchSharp", "DigitsCnn.cs")), File.ReadAllText(generated));
    }

    [Fact]
    public void AShapeErrorFailsTheBuildAtItsPlace()
    {
        var model = Consumer.Sample("DigitsCnn").Replace("32 * 2 * 2", "32 * 3 * 3");
        var folder = products.Create("Wrong", ("Wrong.csproj", Consumer.Project(products.Version)), ("DigitsCnn.cs", model));
        var build = Run.Dotnet(folder, "build", "--nologo");

        Assert.Equal(1, build.ExitCode);
        var lines = model.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains("fc1.Forward(", StringComparison.Ordinal));
        var column = lines[line].IndexOf("Flatten(", StringComparison.Ordinal); // the argument that is wrong
        Assert.Contains($"DigitsCnn.cs({line + 1},{column + 1}): error TR2002: ", build.Output);
        Assert.DoesNotContain("error CS", build.Output);
    }

    /// <summary>A library with the model, and a program that references the library alone: the program runs where the system's libstdc++ is older than TorchSharp wants.</summary>
    [Fact]
    public void AProgramMayHaveItsModelInALibrary()
    {
        products.Create("Split/Models", ("Models.csproj", Consumer.Project(products.Version, items: Consumer.TorchSharp())), ("DigitsCnn.cs", Consumer.Sample("DigitsCnn")));
        var folder = products.Create(
            "Split/App",
            ("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../Models/Models.csproj" />
                    {Consumer.TorchSharp(libtorch: true)}
                  </ItemGroup>
                </Project>
                """),
            ("Program.cs", Consumer.Program));
        Run.Dotnet(folder, "build", "-warnaserror", "--nologo").Fine();
        var run = Run.Dotnet(folder, "run", "--no-build", "--", Consumer.Digits("weights.safetensors"), Consumer.Digits("digits.safetensors"));

        Assert.Equal((2, "391 of 397 are right"), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public void PropertiesOfTheProjectReachTheGenerator()
    {
        var properties = "<TranslatorGenerate>true</TranslatorGenerate><TranslatorNamespace>Made</TranslatorNamespace><TranslatorTargets>TensorFlow;TorchSharp</TranslatorTargets>";
        var folder = products.Create(
            "Settings",
            ("Settings.csproj", Consumer.Project(products.Version, properties, Consumer.TorchSharp())),
            ("DigitsCnn.cs", Consumer.Sample("DigitsCnn").Replace("sealed partial", "sealed")),
            ("Use.cs", "static class Use { public static readonly Made.Eager.DigitsCnn Network = new(classes: 7); }"));

        Run.Dotnet(folder, "build", "-warnaserror", "--nologo").Fine();
    }

    [Fact]
    public void TheToolRunsEveryCommand()
    {
        var sample = Path.Combine(PackedProducts.Root, "samples", "DigitsCnn");

        Assert.Contains("0 errors, 0 warnings", products.Tool("check", sample).Fine().Output);
        Assert.Contains("13,706 parameters", products.Tool("summary", sample).Fine().Output);
        Assert.Contains("torchsharp", products.Tool("doctor").Fine().Output);
        products.Tool("translate", sample, "--out", products.PathOf("translated")).Fine();
        Assert.True(File.Exists(products.PathOf("translated", "DigitsCnn.onnx")));

        // workers are started from the tool's own package
        var verify = products.Tool("verify", sample, "--engines", "torchsharp,onnxruntime").Fine();
        Assert.Equal(2, verify.Output.Split('\n').Count(line => line.Contains("391 of 397", StringComparison.Ordinal) && line.Contains("pass", StringComparison.Ordinal)));
    }
}
