using System.Reflection;
using System.Text.RegularExpressions;

namespace Translator.Properties;

/// <summary>No operator is without a property.</summary>
public sealed partial class CoverageTests
{
    static readonly Dictionary<string, string> Excused = new()
    {
        ["Rand"] = "other numbers in each run", ["Randn"] = "other numbers in each run",
        ["Dropout"] = "other numbers in each run; the layers are run in evaluation", ["Dropout1d"] = "as Dropout", ["Dropout2d"] = "as Dropout", ["Dropout3d"] = "as Dropout", ["AlphaDropout"] = "as Dropout", ["FeatureAlphaDropout"] = "as Dropout",
        ["Float"] = "To under another name", ["Half"] = "as Float", ["Double"] = "as Float", ["Bfloat16"] = "as Float", ["Int"] = "as Float", ["Long"] = "as Float", ["Bool"] = "as Float",
        ["Contiguous"] = "gives its input", ["Detach"] = "as Contiguous", ["Clone"] = "as Contiguous",
        ["Parse"] = "of einsum's equations, not of tensors",
    };

    /// <summary>The functions and layers of the DSL.</summary>
    static IEnumerable<string> Names =>
    [
        .. typeof(Functional).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => m.Name),
        .. typeof(Module).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract && t.GetMethods().Any(m => m.Name == "Forward") && t.GetConstructors().Length > 0 && t.Name != nameof(Sequential)).Select(t => t.Name),
    ];

    [Fact]
    public void Every_function_and_layer_is_drawn_by_a_property()
    {
        var random = new PCG(1, 1);
        var drawn = Vocabulary.All.SelectMany(p => Enumerable.Range(0, 40).Select(_ => p.Samples.Generate(random, null, out var _)))
            .SelectMany(sample => Call().Matches($"{sample.Call} {sample.Layer}").Select(m => m.Groups[1].Value)).ToHashSet();

        Assert.Equal("", string.Join(", ", Names.Distinct().Where(name => !drawn.Contains(name) && !Excused.ContainsKey(name))));
    }

    [Fact]
    public void Every_property_has_a_name_of_its_own() => Assert.Equal(Vocabulary.All.Count, Vocabulary.All.Select(p => p.Name).Distinct().Count());

    [GeneratedRegex(@"\b([A-Z][A-Za-z0-9]*)\(")]
    private static partial Regex Call();
}
