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
        if (source.Errors(cancellation) is [var error, ..] errors) throw new InputException(DiagnosticText.Write(error) + (errors.Count == 1 ? "" : $" (and {errors.Count - 1} more: 'translator check {path}' lists them)"));
        if (source.Settings.Problems is [var problem, ..]) throw new InputException(DiagnosticText.Write(problem.ToDiagnostic()));
        request = request with { Project = source.Settings };
        compilation = compilation.Unified();
        var symbol = Select(path, ModelFinder.Find(compilation, cancellation), name);
        GivenShapes.Check(symbol, request.InputShapes);
        var loaded = Checked(compilation, ModelReader.Read(compilation, symbol, request, cancellation), request);
        loaded.RequireInputs("--input", request.InputShapes.Keys.Where(given => !loaded.Graph.InputNames.Any(known => known.StartsWith($"{given}.", StringComparison.Ordinal))));
        return loaded;
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

    /// <summary>Refuses an option about inputs that the model does not have.</summary>
    /// <exception cref="InputException">There is such a name.</exception>
    public void RequireInputs(string option, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => !Graph.InputNames.Contains(name)) is { } unknown) throw new InputException($"{option} {unknown}: {Symbol.Name} has no input '{unknown}'; it has {string.Join(", ", Graph.InputNames)}");
    }

    static LoadedModel Checked(Compilation compilation, ModelReading reading, ModelRequest request) => reading.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } mistake
        ? throw new InputException(DiagnosticText.Write(mistake))
        : new(compilation, reading, request);

    static INamedTypeSymbol Select(string path, IReadOnlyList<INamedTypeSymbol> models, string? name)
    {
        if (Path.GetExtension(path) == ".cs" && models.Where(m => m.Locations.Any(l => l.SourceTree is { } tree && Path.GetFullPath(tree.FilePath) == Path.GetFullPath(path))).ToList() is { Count: > 0 } inFile) models = inFile;
        var all = models;
        if (name is not null) models = models.Where(m => m.ToDisplayString() == name).ToList() is [var full] ? [full] : [.. models.Where(m => m.Name == name)];
        return models switch
        {
            [var single] => single,
            [] when name is not null && all.Count > 0 => throw new InputException($"{path}: there is no model '{name}'; there {(all.Count == 1 ? "is" : "are")} {Names(all)}"),
            [] => throw new InputException($"{path}: there is no model; mark a class that derives from Module with [Model]"),
            _ => throw new InputException($"{path}: there are several models ({Names(models)}); choose one with --model NAME"),
        };
    }

    /// <summary>The names by which they can be told from each other.</summary>
    static string Names(IReadOnlyList<INamedTypeSymbol> models) => string.Join(", ", models.Select(m => models.Count(other => other.Name == m.Name) == 1 ? m.Name : m.ToDisplayString()));
}
