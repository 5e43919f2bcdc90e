using Microsoft.CodeAnalysis;
using Translator.Compiler.Analysis;
using Translator.Compiler.Reading;

namespace Translator.Analyzers;

/// <summary>The diagnostics of all models of one compilation, computed when first asked for and kept as long as the compilation.</summary>
sealed class ModelFindings(Compilation compilation)
{
    readonly SemaphoreSlim gate = new(1);
    volatile ILookup<SyntaxTree?, Diagnostic>? byTree;

    /// <summary>What lies in one file. Documents are analysed side by side: the first computes, the others wait, but never longer than their own cancellation.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree tree, CancellationToken cancellation)
    {
        if (byTree is { } known) return known[tree];
        gate.Wait(cancellation);
        try
        {
            return (byTree ??= Find(cancellation))[tree];
        }
        finally
        {
            gate.Release();
        }
    }

    ILookup<SyntaxTree?, Diagnostic> Find(CancellationToken cancellation) => ModelFinder.Find(compilation, cancellation)
        .SelectMany(model => ModelAnalysis.Analyze(compilation, ModelReader.Read(compilation, model, null, cancellation), cancellation))
        .GroupBy(d => (d.Id, d.Location, d.GetMessage())).Select(same => same.First()) // models share modules, and their mistakes
        .ToLookup(d => d.Location.SourceTree);
}
