using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Generators;

namespace Translator.EditorBench;

/// <summary>How much longer a build of a project with 50 models takes with the analyzers and the generator: builds with and without, by turns, in one run.</summary>
static class BuildTime
{
    const int Turns = 30, WarmUp = 6;

    /// <summary>
    /// Builds and prints medians and their ratio: for a project that only has its models checked, and for one that references TorchSharp and so gets classes as well, beside the same classes
    /// as files of the project and beside the models without any.
    /// </summary>
    public static void Measure()
    {
        Measure("checked", new(), new() { Package = true });
        Measure("checked, with TorchSharp classes generated; without: the same classes as files", new() { TorchSharp = true, Classes = true }, new() { TorchSharp = true, Package = true });
        Measure("checked, with TorchSharp classes generated; without: no classes", new() { TorchSharp = true }, new() { TorchSharp = true, Package = true });
    }

    /// <summary>A project of the models.</summary>
    sealed record Project
    {
        /// <summary>Whether the package's analyzers and generator run.</summary>
        public bool Package { get; init; }

        /// <summary>Whether it references TorchSharp, for which the generator writes classes.</summary>
        public bool TorchSharp { get; init; }

        /// <summary>Whether what the generator would write is in files of the project.</summary>
        public bool Classes { get; init; }
    }

    static void Measure(string what, Project bare, Project packaged)
    {
        var folder = Directory.CreateTempSubdirectory("translator-build-");
        try
        {
            var (plain, analyzed) = (Write(folder.CreateSubdirectory("plain"), bare), Write(folder.CreateSubdirectory("analyzed"), packaged));
            foreach (var project in new[] { plain, analyzed }) Run(project, "restore");
            var (plainTimes, analyzedTimes) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < Turns + WarmUp; turn++)
            {
                var plainFirst = turn % 2 == 0; // whoever goes second finds the machine warmer
                var first = Build(plainFirst ? plain : analyzed, turn);
                var second = Build(plainFirst ? analyzed : plain, turn);
                if (turn < WarmUp) continue; // the compiler server starts, loads and compiles itself
                plainTimes.Add(plainFirst ? first : second);
                analyzedTimes.Add(plainFirst ? second : first);
            }

            var ratios = analyzedTimes.Zip(plainTimes, (a, p) => a / p).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"build of {ModelProject.Models} models, {what}: {Median(plainTimes):0} ms without, {Median(analyzedTimes):0} ms with, ratio {Median(ratios):0.000} (of pairs, quarters at {ratios[ratios.Count / 4]:0.000} and {ratios[ratios.Count * 3 / 4]:0.000})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Write(DirectoryInfo folder, Project described)
    {
        for (var i = 0; i < ModelProject.Models; i++) File.WriteAllText(Path.Combine(folder.FullName, $"Net{i}.cs"), ModelProject.Source(i));
        if (described.Classes)
            foreach (var file in CSharpGeneratorDriver.Create(new ModelGenerator()).RunGenerators(new ModelProject().Compilation).GetRunResult().GeneratedTrees.Where(t => !t.ToString().Contains("using Tensorflow;", StringComparison.Ordinal)))
                File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(file.FilePath)), file.ToString());
        string Own(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var rules = described.Package ? string.Concat(new[] { "Microsoft.Bcl.Memory", "Translator", "Translator.Compiler", "Translator.Analyzers", "Translator.Generators" }.Select(n => $"\n    <Analyzer Include=\"{Own(n)}\" />")) : "";
        var libraries = string.Concat((described.TorchSharp ? new[] { "Translator", "TorchSharp" } : ["Translator"]).Select(n => $"\n    <Reference Include=\"{Own(n)}\" />"));
        var project = Path.Combine(folder.FullName, "Models.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>{libraries}{rules}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    static double Build(string project, int turn)
    {
        File.AppendAllText(Path.Combine(Path.GetDirectoryName(project)!, "Net7.cs"), $"// {turn}\n");
        var start = Stopwatch.GetTimestamp();
        Run(project, "build", "--no-restore");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    static void Run(string project, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [.. command, project, "-v", "q", "-nologo"]) { RedirectStandardOutput = true };
        start.Environment["UseSharedCompilation"] = "true"; // as developers build
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(output);
    }

    static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
