using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Analyzers;

/// <summary>The diagnostics of all models of one compilation by file. Each model's come from <see cref="ReadingCache"/>: after an edit, only models that it could touch are read again.</summary>
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
        .SelectMany(model => ReadingCache.Diagnostics(compilation, model, cancellation: cancellation))
        .Distinct() // models share modules, and their mistakes
        .Select(found => found.ToDiagnostic(compilation, cancellation))
        .ToLookup(d => d.Location.SourceTree);
}
