using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Engines.Jobs;

namespace Translator.Conformance.Targets;

/// <summary>
/// The emitted TensorFlow.NET code, compiled against the library's signatures. It is written from the same lowered graph as the GraphDef that
/// TensorFlow runs here; the library itself is not in every feed.
/// </summary>
sealed class TensorFlowNetTarget : Target
{
    const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    public override string Name => $"{EngineNames.TensorFlowNet} (compiled)";

    public override Task<IReadOnlyList<Verdict>> TryAsync(IReadOnlyList<CaseModel> cases, string folder)
    {
        var verdicts = new Verdict?[cases.Count];
        var trees = new Dictionary<string, (string Text, int Case)>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            var model = cases[i].Model;
            try
            {
                if (TfLowering.Table.ReasonAgainst(model.Graph) is { } reason)
                {
                    verdicts[i] = Verdict.NotAvailable(reason);
                    continue;
                }

                var place = Directory.CreateDirectory(Path.Combine(folder, cases[i].Case.Id, EngineNames.TensorFlowNet)).FullName;
                foreach (var file in TensorFlowNetEmitter.Emit(model.Symbol, TfLowering.Lower(model.Graph.WithUpdatesAsOutputs())).Files)
                {
                    File.WriteAllText(Path.Combine(place, file.Path), file.Text);
                    trees.TryAdd(file.Path, (file.Text, i)); // the base class is the same for all
                }
            }
            catch (ModelException e)
            {
                verdicts[i] = Verdict.Failed(e.Message);
            }
        }

        foreach (var problem in Compile(trees).GroupBy(d => d.Location.SourceTree is { } tree ? trees[tree.FilePath].Case : 0))
            verdicts[problem.Key] = Verdict.Failed(string.Join("\n", problem));
        return Task.FromResult<IReadOnlyList<Verdict>>([.. verdicts.Select(v => v ?? Verdict.Passed)]);
    }

    static IEnumerable<Diagnostic> Compile(IReadOnlyDictionary<string, (string Text, int Case)> trees)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Emitted",
            trees.Select(t => CSharpSyntaxTree.ParseText(t.Value.Text, options, t.Key)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options)),
            CompilerReferences.Of("Tensorflow.Binding.dll", "Google.Protobuf.dll"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)])) // versions of references, which the SDK suppresses too
            .GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
    }
}
