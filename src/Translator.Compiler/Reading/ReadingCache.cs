using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Analysis;

namespace Translator.Compiler.Reading;

/// <summary>Diagnostics of models, read again only where the reading could have changed.</summary>
public static class ReadingCache
{
    static readonly ReadingCache<EquatableArray<DiagnosticInfo>> Cache = new();

    /// <summary>What is wrong with a model: what the reader found, and every rule. Never throws but for the cancellation.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="model">The model's class.</param>
    /// <param name="request">How the model is configured; null for its defaults.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static EquatableArray<DiagnosticInfo> Diagnostics(Compilation compilation, INamedTypeSymbol model, ModelRequest? request = null, CancellationToken cancellation = default) =>
        Cache.Get(compilation, model, request ?? new(), "", reading => Derive(reading, ModelAnalysis.Analyze(compilation, reading, cancellation)), cancellation);

    static Derived<EquatableArray<DiagnosticInfo>> Derive(ModelReading reading, IReadOnlyList<Diagnostic> found) =>
        new(new([.. found.Select(DiagnosticInfo.Of)]), [.. found.SelectMany(d => d.AdditionalLocations.Prepend(d.Location)).Select(l => l.SourceTree), .. ModelAnalysis.Sources(reading)]);
}

/// <summary>What is made of a reading, and the trees that it was made of beside those of the reading itself.</summary>
/// <param name="Value">Equatable; no symbols, no syntax, no compilation.</param>
/// <param name="Sources">Further trees; null for places outside of source.</param>
public sealed record Derived<T>(T Value, IEnumerable<SyntaxTree?> Sources);

/// <summary>
/// Remembers what was made of each model's reading. It is given again as long as every tree that was visited is still in the compilation
/// (a tree is the same when it says the same) and everything that name lookup could see from there is as it was (<see cref="CompilationScope"/>, <see cref="NameDependencies"/>).
/// When in doubt, the model is read again.
/// </summary>
/// <typeparam name="T">Equatable values.</typeparam>
public sealed class ReadingCache<T>
{
    /// <summary>Compilations of one project that are asked about in turn, such as those for two frameworks.</summary>
    const int EntriesPerModel = 4;

    const int Models = 4096;

    readonly ConcurrentDictionary<string, Slot> slots = new(StringComparer.Ordinal);
    long readings;

    /// <summary>How many readings were made, for tests.</summary>
    public long Readings => Interlocked.Read(ref readings);

    /// <summary>The value for a model, from memory where it is certain to be the same.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="model">The model's class.</param>
    /// <param name="request">How the model is configured.</param>
    /// <param name="variant">Tells values that are made of the same reading in different ways.</param>
    /// <param name="derive">Makes the value of a reading. It may ask the compilation about the trees that it returns, and about what can be seen of all others from outside.</param>
    /// <param name="cancellation">Ends the wait or the reading.</param>
    public T Get(Compilation compilation, INamedTypeSymbol model, ModelRequest request, string variant, Func<ModelReading, Derived<T>> derive, CancellationToken cancellation)
    {
        var scope = CompilationScope.Of(compilation, cancellation);
        if (slots.Count > Models) slots.Clear();
        var slot = slots.GetOrAdd($"{model.ToDisplayString()}\n{request.Key}\n{variant}", _ => new());
        slot.Gate.Wait(cancellation); // one reading, however many threads ask for it
        try
        {
            if (slot.Entries.Find(e => e.Holds(scope)) is { } known)
            {
                slot.Entries.Remove(known);
                slot.Entries.Insert(0, known with { Declarations = scope.Declarations });
                return known.Value;
            }

            Interlocked.Increment(ref readings);
            var reading = ModelReader.Read(compilation, model, request, cancellation);
            var (value, sources) = derive(reading);
            SyntaxTree[] trees = [.. reading.Sources.Concat(sources).Concat(model.Locations.Select(l => l.SourceTree)).OfType<SyntaxTree>().Distinct()];
            slot.Entries.Insert(0, new(scope.Fingerprint, [.. trees.Select(tree => ContentIds.Of(tree, cancellation))], NameDependencies.Of(trees, scope, cancellation), scope.Declarations, value));
            if (slot.Entries.Count > EntriesPerModel) slot.Entries.RemoveAt(EntriesPerModel);
            return value;
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1);

        /// <summary>The latest first.</summary>
        public List<Entry> Entries { get; } = [];
    }

    sealed record Entry(string Fingerprint, string[] Trees, NameDependencies Names, IReadOnlyList<SourceDeclarations> Declarations, T Value)
    {
        public bool Holds(CompilationScope scope) => Fingerprint == scope.Fingerprint && Array.TrueForAll(Trees, t => scope.Find(t) is not null) && !Names.AreTouched(Declarations, scope.Declarations);
    }
}
