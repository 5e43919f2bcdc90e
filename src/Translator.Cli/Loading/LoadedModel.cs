using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Cli.Loading;

/// <summary>A model as the commands work on it: its source, its class, its graph.</summary>
/// <param name="Compilation">The source.</param>
/// <param name="Reading">What the reader made of it, without errors.</param>
sealed record LoadedModel(Compilation Compilation, ModelReading Reading)
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
        var compilation = SourceLoader.Load(path);
        if (compilation.GetDiagnostics(cancellation).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error) throw new InputException(DiagnosticText.Write(error));
        var symbol = Select(path, ModelFinder.Find(compilation, cancellation), name);
        var reading = ModelReader.Read(compilation, symbol, request, cancellation);
        return reading.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } mistake
            ? throw new InputException(DiagnosticText.Write(mistake))
            : new(compilation, reading);
    }

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
