using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Translator.Compiler.Reading;

/// <summary>What the author wrote in <see cref="ModelAttribute"/>.</summary>
/// <param name="Targets">What the model is translated to.</param>
/// <param name="Namespace">The namespace of emitted classes; null for that of the source.</param>
/// <param name="Sizes">Numbers for names of sizes, as written; null for none.</param>
/// <param name="Unroll">Turns of a counting loop that static targets write out; null where that is left open.</param>
public sealed record ModelSettings(Targets Targets, string? Namespace, string? Sizes, int? Unroll)
{
    /// <summary>The settings of a model's class; the defaults where it has no attribute.</summary>
    public static ModelSettings Of(INamedTypeSymbol model)
    {
        var arguments = ModelFinder.Attribute(model)?.NamedArguments;
        object? Argument(string name) => arguments?.FirstOrDefault(a => a.Key == name).Value.Value;
        return new(
            Argument(nameof(ModelAttribute.Targets)) is int targets ? (Targets)targets : Targets.All,
            Argument(nameof(ModelAttribute.Namespace)) as string,
            Argument(nameof(ModelAttribute.Sizes)) as string,
            Argument(nameof(ModelAttribute.Unroll)) is int and > 0 and var turns ? turns : null);
    }

    /// <summary>Reads a list of sizes such as <c>N=1, T=128</c>.</summary>
    /// <exception cref="ModelException">The text is no such list.</exception>
    public static IReadOnlyDictionary<string, Dim> ParseSizes(string? text)
    {
        var sizes = new Dictionary<string, Dim>(StringComparer.Ordinal);
        foreach (var part in (text ?? "").Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            var (name, number) = part.Split('=') is [var left, var right] ? (left.Trim(), right.Trim()) : ("", "");
            if (name.Length == 0 || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size < 1)
                throw new ModelException($"'{part}' is no size: write a name and a number of at least 1, for example \"N=1, T=128\"");
            sizes[name] = size;
        }

        return sizes;
    }
}
