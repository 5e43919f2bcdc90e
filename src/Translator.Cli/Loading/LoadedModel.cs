using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Cli.Loading;

/// <summary>A model as the commands work on it: its source, its class, its graph.</summary>
/// <param name="Compilation">The source.</param>
/// <param name="Reading">What the reader made of it, without errors.</param>
/// <param name="Request">How it was read.</param>
sealed record LoadedModel(Compilation Compilation, ModelReading Reading, ModelRequest Request)
{
    /// <summary>The model's class.</summary>
    public INamedTypeSymbol Symbol => Reading.Model!;

    /// <summary>The model's graph.</summary>
    public Graph Graph => Reading.Graph!;

    /// <summary>The configured model.</summary>
    public Module Module => Reading.Module!;

    /// <summary>Loads, selects and reads a model.</summary>
    /// <exception cref="InputException">The source does not compile, has no such model, or the model is wrong.</exception>
    public static LoadedModel Load(string path, string? name, ModelRequest request, CancellationToken cancellation)
    {
        var source = SourceLoader.Load(path);
        Compilation compilation = source.Compilation;
        if (source.FirstError(cancellation) is { } error) throw new InputException(DiagnosticText.Write(error) + (DslNames.Advice(error, compilation) is { } advice ? $"; {advice}" : ""));
        if (source.Settings.Problems is [var problem, ..]) throw new InputException(DiagnosticText.Write(problem.ToDiagnostic()));
        request = request with { Project = source.Settings };
        compilation = compilation.Unified();
        var symbol = Select(path, ModelFinder.Find(compilation, cancellation), name);
        return Checked(compilation, ModelReader.Read(compilation, symbol, request, cancellation), request);
    }

    /// <summary>The model read once more, with conditions on unknown sizes decided for these; itself where that changes nothing.</summary>
    /// <exception cref="InputException">For these sizes the model is wrong.</exception>
    public LoadedModel For(IReadOnlyDictionary<string, long> sizes, CancellationToken cancellation)
    {
        if (Graph.Assumptions.All(assumption => assumption.Holds(sizes))) return this;
        var request = Request with { Sizes = sizes };
        var read = Checked(Compilation, ModelReader.Read(Compilation, Symbol, request, cancellation), request);
        return read.Graph.Assumptions.FirstOrDefault(assumption => !assumption.Holds(sizes)) is { } broken
            ? throw new InputException($"{broken.Location}: the model needs {broken.Condition}, but here {string.Join(" and ", broken.Symbols.Select(name => $"{name} is {sizes[name]}"))}; give other inputs")
            : read;
    }

    static LoadedModel Checked(Compilation compilation, ModelReading reading, ModelRequest request) => reading.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } mistake
        ? throw new InputException(DiagnosticText.Write(mistake))
        : new(compilation, reading, request);

    static INamedTypeSymbol Select(string path, IReadOnlyList<INamedTypeSymbol> models, string? name)
    {
        if (Path.GetExtension(path) == ".cs" && models.Where(m => m.Locations.Any(l => l.SourceTree is { } tree && Path.GetFullPath(tree.FilePath) == Path.GetFullPath(path))).ToList() is { Count: > 0 } inFile) models = inFile;
        if (name is not null) models = [.. models.Where(m => m.Name == name || m.ToDisplayString() == name)];
        return models switch
        {
            [var single] => single,
            [] when name is not null => throw new InputException($"{path}: there is no model '{name}'; mark the class with [Model] and check the name"),
            [] => throw new InputException($"{path}: there is no model; mark a class that derives from Module with [Model]"),
            _ => throw new InputException($"{path}: there are several models ({string.Join(", ", models.Select(m => m.Name))}); choose one with --model NAME"),
        };
    }
}
