using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Analyzers;

/// <summary>The diagnostics of all models of one compilation by file. Each model's come from <see cref="ReadingCache"/>: after an edit, only models that it could touch are read again.</summary>
sealed class ModelFindings(Compilation compilation, ModelRequest request)
{
    readonly SemaphoreSlim gate = new(1);
    readonly Lazy<HashSet<string>> own = new(() => new(compilation.SyntaxTrees.Select(t => t.FilePath)));
    readonly Lazy<Compilation> unified = new(compilation.Unified);
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

    ILookup<SyntaxTree?, Diagnostic> Find(CancellationToken cancellation) => ModelFinder.Find(unified.Value, cancellation)
        .AsParallel().AsOrdered().WithCancellation(cancellation)
        .SelectMany(model => ReadingCache.Diagnostics(unified.Value, model, request, cancellation).Select(found => Here(found, model)))
        .Distinct() // models share modules, and their mistakes
        .Select(found => found.ToDiagnostic(compilation, cancellation))
        .ToLookup(d => d.Location.SourceTree);

    /// <summary>A mistake that shows in the source of another project belongs to the model that it is found in, and says where it is: the compiler takes places of this compilation alone.</summary>
    DiagnosticInfo Here(DiagnosticInfo found, INamedTypeSymbol model)
    {
        found = found with { Others = new([.. found.Others.Where(IsHere)]) };
        return IsHere(found.Place) ? found : found with { Message = $"{found.Message} ({found.Place.Path}, line {found.Place.Lines.Start.Line + 1})", Place = PlaceInfo.Of(model.Locations[0]) };
    }

    bool IsHere(PlaceInfo place) => place.Path.Length == 0 || own.Value.Contains(place.Path);
}
