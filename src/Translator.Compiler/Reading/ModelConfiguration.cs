using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>How a model is made: by its constructor with some arguments, or by a static property that gives a configured one.</summary>
public sealed record ModelConfiguration
{
    /// <summary>Constructor arguments as text, by parameter name; others have their defaults.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>The static property that gives the model; null where its constructor is called.</summary>
    public IPropertySymbol? Property { get; init; }

    /// <summary>Static properties of the source that give a configured model: <c>public static Gpt Small => new(layers: 2);</c>, in the model's class or any other.</summary>
    /// <param name="compilation">The source.</param>
    /// <param name="model">The model's class.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IReadOnlyList<IPropertySymbol> PropertiesOf(Compilation compilation, INamedTypeSymbol model, CancellationToken cancellation = default) =>
    [
        .. compilation.GetSymbolsWithName(_ => true, SymbolFilter.Member, cancellation).OfType<IPropertySymbol>()
            .Where(p => p is { IsStatic: true, GetMethod: not null, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } && SymbolEqualityComparer.Default.Equals(p.Type, model))
            .OrderBy(p => p.ToDisplayString(), StringComparer.Ordinal),
    ];

    /// <summary>The one that stands for the model where none is named: <c>Default</c>, or the first in the source.</summary>
    public static IPropertySymbol FirstOf(IReadOnlyList<IPropertySymbol> properties) =>
        properties.FirstOrDefault(p => p.Name == "Default") ?? properties.OrderBy(p => p.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(p => p.Locations[0].SourceSpan.Start).First();

    /// <summary>Whether a name such as <c>Small</c> or <c>Gpt.Small</c> means the property.</summary>
    /// <param name="property">The property.</param>
    /// <param name="name">Its name, with or without class and namespace.</param>
    public static bool IsNamed(IPropertySymbol property, string name) =>
        property.ToDisplayString() is var full && (full == name || full.EndsWith($".{name}", StringComparison.Ordinal));
}
