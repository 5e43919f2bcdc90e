using System.Diagnostics;
using System.Globalization;

namespace Translator.EditorBench;

/// <summary>How much longer a build of a project with 50 models takes with the analyzers and the generator: builds with and without, by turns, in one run.</summary>
static class BuildTime
{
    const int Turns = 40;

    /// <summary>Builds and prints medians and their ratio.</summary>
    public static void Measure()
    {
        var folder = Directory.CreateTempSubdirectory("translator-build-");
        try
        {
            var plain = Write(folder.CreateSubdirectory("plain"), analyzers: false);
            var analyzed = Write(folder.CreateSubdirectory("analyzed"), analyzers: true);
            foreach (var project in new[] { plain, analyzed }) Run(project, "restore");
            var (without, with) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < Turns + 2; turn++)
            {
                var plainFirst = turn % 2 == 0; // whoever goes second finds the machine warmer
                var first = Build(plainFirst ? plain : analyzed, turn);
                var second = Build(plainFirst ? analyzed : plain, turn);
                var (a, b) = plainFirst ? (first, second) : (second, first);
                if (turn < 2) continue; // the compiler server starts, loads and compiles itself
                without.Add(a);
                with.Add(b);
            }

            var ratios = with.Zip(without, (w, o) => w / o).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"build of {ModelProject.Models} models: {Median(without):0} ms without, {Median(with):0} ms with the analyzers and the generator, ratio {Median(ratios):0.000} (of pairs, {ratios[0]:0.000} to {ratios[^1]:0.000})"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Write(DirectoryInfo folder, bool analyzers)
    {
        for (var i = 0; i < ModelProject.Models; i++) File.WriteAllText(Path.Combine(folder.FullName, $"Net{i}.cs"), ModelProject.Source(i));
        string Own(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var rules = analyzers ? string.Concat(new[] { "Translator", "Translator.Compiler", "Translator.Analyzers", "Translator.Generators" }.Select(n => $"\n    <Analyzer Include=\"{Own(n)}\" />")) : "";
        var project = Path.Combine(folder.FullName, "Models.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Own("Translator")}" />{rules}
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
