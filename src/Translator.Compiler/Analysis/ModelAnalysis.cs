using Microsoft.CodeAnalysis;
using Translator.Compiler.Diagnostics;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;

namespace Translator.Compiler.Analysis;

/// <summary>Everything that is known to be wrong with a model.</summary>
public static class ModelAnalysis
{
    /// <summary>The reading's own diagnostics, then those of every rule, each once. Never throws but for cancellation: a rule that fails is itself reported.</summary>
    /// <param name="compilation">The source that was read.</param>
    /// <param name="reading">What the reader made of it.</param>
    /// <param name="cancellation">Ends the analysis with <see cref="OperationCanceledException"/>.</param>
    public static IReadOnlyList<Diagnostic> Analyze(Compilation compilation, ModelReading reading, CancellationToken cancellation = default)
    {
        if (reading.Model is null) return reading.Diagnostics;
        var facts = new ModelFacts(compilation, reading, cancellation);
        var found = new List<Diagnostic>(reading.Diagnostics);
        foreach (var rule in ModelRules.All)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                rule.Check(facts, found.Add);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                found.Add(Diagnostic.Create(ModelDiagnostics.RuleFailed, reading.Model.Locations.FirstOrDefault(), rule.GetType().Name, e.GetType().Name, e.Message.Split('\n')[0].Trim()));
            }
        }

        return [.. found.GroupBy(d => (d.Id, d.Location, d.GetMessage())).Select(same => same.First())];
    }

    /// <summary>The files that rules look at beside those of the reading: all parts of the classes of modules.</summary>
    internal static IEnumerable<SyntaxTree> Sources(ModelReading reading) => (reading.Names?.Modules ?? []).OfType<SourceModule>()
        .SelectMany(m => m.State.Members().Select(f => f.Member.ContainingType).Append(m.State.Type)).SelectMany(t => t.DeclaringSyntaxReferences).Select(r => r.SyntaxTree).Distinct();
}
