using Microsoft.CodeAnalysis;

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

    /// <summary>Constructor arguments of the model as C# literals, by name; others have their defaults.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>The namespace that a class of the source is emitted into.</summary>
    internal string NamespaceOf(INamedTypeSymbol type) => (Namespace ?? Emit.SourceNamespace.Of(type)) + NamespaceSuffix;
}
