using System.Diagnostics;
using System.Globalization;

namespace Translator.EditorBench;

/// <summary>How much longer a build of a project with 50 models takes with the analyzers and the generator: builds with and without, by turns, in one run.</summary>
static class BuildTime
{
    const int Turns = 30, WarmUp = 6;

    /// <summary>Builds and prints medians and their ratio: for a project that only has its models checked, and for one that references TorchSharp and so gets classes as well.</summary>
    public static void Measure()
    {
        Measure("checked", generates: false);
        Measure("checked, with TorchSharp classes generated and compiled", generates: true);
    }

    static void Measure(string what, bool generates)
    {
        var folder = Directory.CreateTempSubdirectory("translator-build-");
        try
        {
            var plain = Write(folder.CreateSubdirectory("plain"), analyzers: false, generates);
            var analyzed = Write(folder.CreateSubdirectory("analyzed"), analyzers: true, generates);
            foreach (var project in new[] { plain, analyzed }) Run(project, "restore");
            var (without, with) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < Turns + WarmUp; turn++)
            {
                var plainFirst = turn % 2 == 0; // whoever goes second finds the machine warmer
                var first = Build(plainFirst ? plain : analyzed, turn);
                var second = Build(plainFirst ? analyzed : plain, turn);
                if (turn < WarmUp) continue; // the compiler server starts, loads and compiles itself
                without.Add(plainFirst ? first : second);
                with.Add(plainFirst ? second : first);
            }

            var ratios = with.Zip(without, (w, o) => w / o).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"build of {ModelProject.Models} models, {what}: {Median(without):0} ms without, {Median(with):0} ms with, ratio {Median(ratios):0.000} (of pairs, quarters at {ratios[ratios.Count / 4]:0.000} and {ratios[ratios.Count * 3 / 4]:0.000})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Write(DirectoryInfo folder, bool analyzers, bool generates)
    {
        for (var i = 0; i < ModelProject.Models; i++) File.WriteAllText(Path.Combine(folder.FullName, $"Net{i}.cs"), ModelProject.Source(i));
        string Own(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var rules = analyzers ? string.Concat(new[] { "Microsoft.Bcl.Memory", "Translator", "Translator.Compiler", "Translator.Analyzers", "Translator.Generators" }.Select(n => $"\n    <Analyzer Include=\"{Own(n)}\" />")) : "";
        var libraries = string.Concat((generates ? new[] { "Translator", "TorchSharp" } : ["Translator"]).Select(n => $"\n    <Reference Include=\"{Own(n)}\" />"));
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
