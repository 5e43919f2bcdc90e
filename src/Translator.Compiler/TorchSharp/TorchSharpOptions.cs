using Microsoft.CodeAnalysis;
using Translator.Compiler.Reading;

namespace Translator.Compiler.TorchSharp;

/// <summary>How eager code is emitted.</summary>
public sealed record TorchSharpOptions
{
    /// <summary>The namespace of every class; null for that of its source.</summary>
    public string? Namespace { get; init; }

    /// <summary>What is put behind the namespace.</summary>
    public string NamespaceSuffix { get; init; } = ".Eager";

    /// <summary>Whether to add the class <c>TranslatorEntry</c>, through which a worker runs the model.</summary>
    public bool Entry { get; init; }

    /// <summary>Whether every call that returns a tensor reports it, for finding the first one that differs.</summary>
    public bool Probes { get; init; }

    /// <summary>With probes, the branches (by their conditions) and loops that are one operator of the graph.</summary>
    public IReadOnlyCollection<SourceLocation> Folded { get; init; } = [];

    /// <summary>Names of the graph's inputs in order, as <c>TranslatorEntry</c> gets them; null for every tensor that Forward takes.</summary>
    public IReadOnlyList<string>? Inputs { get; init; }

    /// <summary>How <c>TranslatorEntry</c> makes the model.</summary>
    public ModelConfiguration Configuration { get; init; } = new();

    /// <summary>A class of the source as other namespaces name it, without type arguments.</summary>
    internal string FullNameOf(INamedTypeSymbol type) => $"{(type.ContainingType is { } outer ? FullNameOf(outer) : NamespaceOf(type))}.{type.Name}";

    /// <summary>The namespace that a class of the source is emitted into.</summary>
    internal string NamespaceOf(INamedTypeSymbol type) => (Namespace ?? Emit.SourceNamespace.Of(type)) + NamespaceSuffix;
}
