using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;
using Translator.Engines.Verification;
using Translator.TestSources;

namespace Translator.Language.Tests;

/// <summary>A model under <c>Models/</c> (one subject of the language) or <c>Architectures/</c> (as its community writes it), in one file or in several whose names begin alike.</summary>
sealed record LanguageModel(Compilation Compilation, ModelReading Reading)
{
    /// <summary>The models of a folder.</summary>
    public static IReadOnlyList<string> Names(string folder) => [.. Directory.GetFiles(PathOf(folder), "*.cs").Select(f => Path.GetFileName(f).Split('.')[0]).Distinct().Order(StringComparer.Ordinal)];

    static string PathOf(string folder) => Path.Combine(AppContext.BaseDirectory, folder);

    static readonly string[] BatchSizes = ["N", "B", "batch"];

    public static LanguageModel Read(string folder, string name)
    {
        var files = Directory.GetFiles(PathOf(folder), $"{name}*.cs").Where(f => Path.GetFileName(f).Split('.')[0] == name).Order(StringComparer.Ordinal);
        var compilation = Sources.Compile([.. files.Select(f => (f, File.ReadAllText(f)))]);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)));
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return new(compilation, reading);
    }

    IEnumerable<(string Name, TensorType Type)> Inputs => Reading.Graph!.Inputs.Select(i => (((Operators.Input)i.Producer.Operator).Name, i.Type));

    /// <summary>The model for inputs whose sizes are numbers, which running it on symbolic tensors may need.</summary>
    public LanguageModel OfKnownSizes()
    {
        var shapes = Inputs.ToDictionary(i => i.Name, i => i.Type.Shape.Substitute(i.Type.Shape.SelectMany(size => size.Symbols).Distinct().ToDictionary(name => name, name => (Dim)(BatchSizes.Contains(name) ? 2 : 32))));
        var reading = ModelReader.Read(Compilation, Reading.Model!, new ModelRequest { InputShapes = shapes });
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return this with { Reading = reading };
    }

    /// <summary>The graph that the compiled model gives when it runs on symbolic tensors.</summary>
    public Graph Traced()
    {
        using var stream = new MemoryStream();
        Assert.True(Compilation.Emit(stream).Success);
        stream.Position = 0;
        var context = new AssemblyLoadContext("models", isCollectible: true);
        try
        {
            var type = context.LoadFromStream(stream).GetType(MetadataName(Reading.Model!))!;
            var constructor = type.GetConstructors().OrderBy(c => c.GetParameters().Length).First();
            var model = Reading.Configuration.Property is { } property
                ? type.Assembly.GetType(MetadataName(property.ContainingType))!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)
                : constructor.Invoke([.. constructor.GetParameters().Select(p => p.HasDefaultValue ? p.DefaultValue : Array.CreateInstance(p.ParameterType.GetElementType()!, 0))]);
            return Graph.Trace((Module)model!, [.. Inputs.Select(i => i.Type)]);
        }
        finally
        {
            context.Unload();
        }
    }

    static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}" : type.ToDisplayString();

    public VerificationModel ForVerification => new(Compilation, Reading.Model!, Reading.Module!, Reading.Graph!, Reading.Configuration);
}
