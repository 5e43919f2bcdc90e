using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Reading;

namespace Translator.Properties.Running;

/// <summary>Sources as one compilation, and what the reader makes of each.</summary>
sealed class Models
{
    static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Microsoft.Bcl.Memory.dll" or "Translator.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    readonly IReadOnlyList<Sample> samples;

    /// <summary>Compiles the models; their classes are called <c>Sample0</c> and so on.</summary>
    /// <exception cref="InvalidOperationException">A source is no C#.</exception>
    public Models(IReadOnlyList<Sample> samples)
    {
        this.samples = samples;
        Compilation = CSharpCompilation.Create(
            "Samples",
            samples.Select((sample, i) => CSharpSyntaxTree.ParseText(sample.Write($"Sample{i}"), path: $"Sample{i}.cs")),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.GetMessage(null)}: {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}").ToList();
        if (errors.Count > 0) throw new InvalidOperationException($"samples are not C#:\n{string.Join("\n", errors.Take(20))}");
        Classes = [.. samples.Select((_, i) => (INamedTypeSymbol)Compilation.GetTypeByMetadataName($"Samples.Sample{i}")!)];
    }

    /// <summary>All of them.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The class of each.</summary>
    public IReadOnlyList<INamedTypeSymbol> Classes { get; }

    /// <summary>The model as it is declared.</summary>
    public ModelReading Read(int index) => ModelReader.Read(Compilation, Classes[index], new ModelRequest { Training = samples[index].Training });

    /// <summary>The model with every size known.</summary>
    public ModelReading Read(int index, Sample sample) => ModelReader.Read(Compilation, Classes[index], new ModelRequest
    {
        Training = sample.Training,
        InputShapes = sample.Inputs.ToDictionary(input => input.Name, input => new Shape(input.Sizes.Select(size => (Dim)size))),
    });

    /// <summary>The functions and layers that a model's source names.</summary>
    public IEnumerable<ISymbol> Used(int index)
    {
        var tree = Classes[index].DeclaringSyntaxReferences[0].SyntaxTree;
        var model = Compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().Select(node => model.GetSymbolInfo(node).Symbol).OfType<IMethodSymbol>().Where(method => method.ContainingNamespace.ToDisplayString() == nameof(Translator));
    }
}
