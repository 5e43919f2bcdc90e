using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Translator.Analyzers;
using Translator.Generators;

namespace Translator.EditorBench;

/// <summary>What an author waits for after an edit of one line in a project of 50 models: the diagnostics of that document, and the generator.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(OneEditEach))]
public class EditLatency
{
    readonly ModelProject project = new();
    GeneratorDriver generator = null!;
    CompilationWithAnalyzers analysis = null!;

    /// <summary>The kinds of edits, see <see cref="ModelProject"/>.</summary>
    public enum Edit
    {
        /// <summary>A statement of Forward.</summary>
        Statement,

        /// <summary>The arguments of a layer.</summary>
        Layer,

        /// <summary>A new member.</summary>
        Member,
    }

    /// <summary>What is edited.</summary>
    [ParamsAllValues]
    public Edit Edited { get; set; }

    /// <summary>Opens the project.</summary>
    [GlobalSetup]
    public void Open() => generator = CSharpGeneratorDriver.Create(new ModelGenerator()).RunGenerators(project.Compilation);

    /// <summary>Edits a line; the time for it is the editor's own.</summary>
    [IterationSetup]
    public void EditALine()
    {
        Action edit = Edited switch { Edit.Statement => project.EditStatement, Edit.Layer => project.EditLayer, _ => project.EditMember };
        edit();
        analysis = project.Compilation.WithAnalyzers([new ModelAnalyzer()], new CompilationWithAnalyzersOptions(new([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
    }

    /// <summary>The diagnostics of the edited document.</summary>
    [Benchmark]
    public int Diagnostics() => analysis.GetAnalyzerSemanticDiagnosticsAsync(project.Compilation.GetSemanticModel(project.Edited), null, default).GetAwaiter().GetResult().Length;

    /// <summary>The generator.</summary>
    [Benchmark]
    public int Generator()
    {
        generator = generator.RunGenerators(project.Compilation);
        return generator.GetRunResult().GeneratedTrees.Length;
    }

    sealed class OneEditEach : ManualConfig
    {
        public OneEditEach() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(200).WithIterationCount(100))
            .AddColumn(StatisticColumn.Median, StatisticColumn.P95).HideColumns(Column.Error, Column.StdDev, Column.Mean);
    }
}
