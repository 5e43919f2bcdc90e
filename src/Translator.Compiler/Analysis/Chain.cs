using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Analysis;

/// <summary>Two things that the author wrote, the first of which feeds the second.</summary>
/// <param name="First">What comes first.</param>
/// <param name="Second">What reads it.</param>
/// <param name="Alone">
/// Whether the two can be rewritten as one: whenever one of the places runs the other does, and nothing else reads what lies between.
/// </param>
sealed record Chain(Application First, Application Second, bool Alone)
{
    /// <summary>A diagnostic at one of the two places, with both as further places, the first first, and <see cref="Alone"/> as a property.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, Application at, params object[] arguments) => Report(descriptor, at, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <inheritdoc cref="Report(DiagnosticDescriptor, Application, object[])"/>
    public Diagnostic Report(DiagnosticDescriptor descriptor, Application at, ImmutableDictionary<string, string?> properties, params object[] arguments) => Diagnostic.Create(
        descriptor, at.Place.GetLocation(), [First.Place.GetLocation(), Second.Place.GetLocation()], properties.Add("alone", Alone ? "true" : "false"), arguments);
}
