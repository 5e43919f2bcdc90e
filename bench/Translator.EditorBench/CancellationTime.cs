using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Analyzers;
using Translator.Compiler.Analysis;
using Translator.Compiler.Reading;
using Translator.Generators;

namespace Translator.EditorBench;

/// <summary>
/// How long the analyzer and the generator go on after nobody waits for them any more, as when the author types on. Roslyn's own driver of analyzers binds method after method and goes on to the end of
/// each, so an analyzer that does nothing is measured beside ours, and what ours does without the driver.
/// </summary>
static class CancellationTime
{
    const int Turns = 100, WarmUp = 30;

    /// <summary>Cancels at moments that are spread over the work, and prints what followed.</summary>
    public static void Measure()
    {
        const string Endless = "[Translator.Model] public partial class Net : Translator.Module { readonly int n = Count(); static int Count() { var i = 0; while (true) i = (i + 1) % 7; } public Translator.Tensor Forward([Translator.Shape(1)] Translator.Tensor x) => x; }";
        var large = ModelProject.Source(0, layers: 1000);
        var references = new ModelProject().Compilation;
        foreach (var (what, source) in new[] { ("a model of 1,000 layers", large), ("a model that never ends", Endless) })
        {
            // each turn has a name of its own, so that nothing is remembered
            CSharpCompilation Compile(int turn) => references.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.Replace(" Net", $" Net{turn}_"), path: $"Net{turn}.cs"));
            foreach (var (name, analyzer) in new (string, DiagnosticAnalyzer)[] { ("an analyzer that does nothing", new IdleAnalyzer()), ("analyzer", new ModelAnalyzer()) })
                Measure($"{name}, {what}", Compile, (compilation, cancellation) =>
                    compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new([]), null, true, false)).GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult());
            Measure($"reader and rules alone, {what}", Compile, (compilation, cancellation) =>
            {
                foreach (var model in ModelFinder.Find(compilation)) ModelAnalysis.Analyze(compilation, ModelReader.Read(compilation, model, null, cancellation), cancellation);
            });
            Measure($"generator, {what}", Compile, (compilation, cancellation) => CSharpGeneratorDriver.Create(new ModelGenerator()).RunGenerators(compilation, cancellation));
        }
    }

    static void Measure(string what, Func<int, CSharpCompilation> compile, Action<CSharpCompilation, CancellationToken> run)
    {
        var whole = 200.0; // of a work that never ends
        for (var warm = 1; warm <= WarmUp; warm++)
        {
            using var limit = new CancellationTokenSource(2000);
            var start = Stopwatch.GetTimestamp();
            if (!Attempt(() => run(compile(Turns + warm), limit.Token))) whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            else if (warm == 3) break;
        }

        var times = new List<double>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var source = new CancellationTokenSource(); // the timer may still use it when the work is over
            var compilation = compile(turn);
            var cancelled = 0L;
            using var timer = new Timer(_ => { cancelled = Stopwatch.GetTimestamp(); source.Cancel(); }, null, (int)(whole * turn / Turns), Timeout.Infinite);
            if (Attempt(() => run(compilation, source.Token))) times.Add(Stopwatch.GetElapsedTime(cancelled).TotalMilliseconds);
        }

        times.Sort();
        if (times.Count == 0) throw new InvalidOperationException($"{what}: nothing was cancelled");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: over {times[times.Count / 2]:0.0} ms after the cancellation (median), p95 {times[times.Count * 95 / 100]:0.0} ms, worst {times[^1]:0.0} ms; {times.Count} of {Turns} runs were cancelled, in a work of {whole:0} ms"));
    }

    static bool Attempt(Action run)
    {
        try
        {
            run();
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }
}
