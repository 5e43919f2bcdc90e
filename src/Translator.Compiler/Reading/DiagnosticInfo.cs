using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Compiler.Reading;

/// <summary>A diagnostic as a value: no tree, no symbol, so that a cache keeps nothing alive and equality is by content.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Severity">As reported; configuration of the host comes on top.</param>
/// <param name="Place">Where.</param>
/// <param name="Others">Further places.</param>
/// <param name="Properties">What a fix needs to know.</param>
public sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string Message, DiagnosticSeverity Severity, PlaceInfo Place, EquatableArray<PlaceInfo> Others, EquatableArray<KeyValuePair<string, string?>> Properties)
{
    /// <summary>The diagnostic without what it holds on to.</summary>
    public static DiagnosticInfo Of(Diagnostic diagnostic) => new(
        diagnostic.Descriptor,
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        diagnostic.Severity,
        PlaceInfo.Of(diagnostic.Location),
        new([.. diagnostic.AdditionalLocations.Select(PlaceInfo.Of)]),
        new([.. diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal)]));

    /// <summary>The diagnostic at its place in a compilation that has its tree.</summary>
    public Diagnostic ToDiagnostic(Compilation compilation, CancellationToken cancellation = default)
    {
        var scope = CompilationScope.Of(compilation, cancellation);
        return Create(place => scope.Find(place.Tree) is { } tree ? Location.Create(tree, place.Span) : place.ToLocation());
    }

    /// <summary>The diagnostic at its place in a file.</summary>
    public Diagnostic ToDiagnostic() => Create(place => place.ToLocation());

    Diagnostic Create(Func<PlaceInfo, Location> locate) => Diagnostic.Create(
        Descriptor.Id, Descriptor.Category, Message, Severity, Descriptor.DefaultSeverity, Descriptor.IsEnabledByDefault, Severity == DiagnosticSeverity.Error ? 0 : 1,
        Descriptor.Title, Descriptor.Description, Descriptor.HelpLinkUri, locate(Place), Others.Select(locate), Descriptor.CustomTags, ImmutableDictionary.CreateRange(Properties));
}

/// <summary>A place in the source as a value.</summary>
/// <param name="Tree">Stands for the tree, see <see cref="ContentIds"/>; empty for no place.</param>
/// <param name="Path">The tree's file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The lines.</param>
public sealed record PlaceInfo(string Tree, string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The location without its tree.</summary>
    public static PlaceInfo Of(Location location) => location.SourceTree is { } tree
        ? new(ContentIds.Of(tree), tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
        : new("", "", default, default);

    /// <summary>The place in its file, or none.</summary>
    public Location ToLocation() => Path.Length > 0 ? Location.Create(Path, Span, Lines) : Location.None;
}
