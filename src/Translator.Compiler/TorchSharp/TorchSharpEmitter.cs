using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;
using Translator.Compiler.Reading;
using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Emits a model as TorchSharp eager C#. It is not made from the graph: the classes mirror the source, member by member and statement by statement,
/// so that loops stay loops and names stay names. Each top-level type of the source is a file of its own, whatever model uses it: models share it.
/// </summary>
public static class TorchSharpEmitter
{
    /// <summary>Name of the file with <c>TranslatorEntry</c>.</summary>
    public const string EntryFile = "TranslatorEntry.cs";

    /// <summary>Emits the model's class and every class of the source that it uses.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="modelClass">The model.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the emission.</param>
    /// <param name="semantics">What the model's reading has bound of the same compilation, which saves most of the time.</param>
    public static EmissionResult Emit(Compilation compilation, INamedTypeSymbol modelClass, TorchSharpOptions? options = null, CancellationToken cancellation = default, SemanticModels? semantics = null)
    {
        options ??= new();
        semantics ??= new(compilation);
        if (options.Probes) options = options with { Namespace = options.Namespace ?? SourceNamespace.Of(modelClass) }; // one namespace, one probe
        var main = options.NamespaceOf(modelClass);
        var emission = new Emission(compilation, semantics, options, cancellation);
        var support = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal); // by namespace: each has its own, so that none stands twice
        var files = new List<EmittedFile>();
        var types = SourceType.UsedBy(options.Configuration.Property is { } property ? [modelClass, property.ContainingType] : [modelClass], semantics, cancellation);
        foreach (var twins in types.GroupBy(t => (options.NamespaceOf(t.Symbol), t.FileName)).Where(g => g.Skip(1).Any() && g.Any(t => t.Symbol.IsFileLocal)))
            emission.Problems.Add(new(twins.Last().Symbol.Locations[0], $"several classes are called {twins.Last().Symbol.Name}, each in its own file: in TorchSharp code they are in one namespace; give them different names"));
        foreach (var type in types)
        {
            cancellation.ThrowIfCancellationRequested();
            var @namespace = options.NamespaceOf(type.Symbol);
            if (!support.TryGetValue(@namespace, out var needed)) support.Add(@namespace, needed = new(StringComparer.Ordinal));
            if (options.Probes) needed.Add("Probe");
            files.Add(new(FileIn(@namespace, main, type.FileName), emission.Write(type, needed)) { Namespace = @namespace });
        }

        foreach (var (@namespace, needed) in support.Select(s => (s.Key, s.Value)))
            foreach (var name in SupportFiles.With(needed))
                files.Add(SupportFiles.Write(name, FileIn(@namespace, main, $"{name}.cs"), @namespace));
        if (options.Entry) files.Add(new(EntryFile, EntryWriter.Write(modelClass, main, options)));
        return new(files, emission.Problems) { Sources = [.. types.SelectMany(t => t.Declarations).Select(d => d.SyntaxTree).Distinct()] };
    }

    /// <summary>A file is called as its class; where that is in another namespace than the model, the name says so.</summary>
    static string FileIn(string @namespace, string main, string name) => @namespace == main ? name : $"{@namespace}.{name}";
}
