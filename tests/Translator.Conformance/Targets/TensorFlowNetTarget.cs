using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Engines.Jobs;
using Translator.TestSources;

namespace Translator.Conformance.Targets;

/// <summary>
/// The emitted TensorFlow.NET code, compiled against the library's signatures. It is written from the same lowered graph as the GraphDef that
/// TensorFlow runs here; the library itself is not in every feed.
/// </summary>
sealed class TensorFlowNetTarget : Target
{
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

        foreach (var problem in EmittedCode.Problems(trees.Select(t => (t.Key, t.Value.Text)), EmittedCode.TensorFlowNet).GroupBy(d => d.Location.SourceTree is { } tree ? trees[tree.FilePath].Case : 0))
            verdicts[problem.Key] = Verdict.Failed(string.Join("\n", problem));
        return Task.FromResult<IReadOnlyList<Verdict>>([.. verdicts.Select(v => v ?? Verdict.Passed)]);
    }
}
