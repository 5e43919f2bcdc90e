using System.Text.RegularExpressions;
using Translator.Compiler.TorchSharp;
using Translator.Compiler.TorchSharp.Spellings;
using Torch = global::TorchSharp.torch;

namespace Translator.TorchSharp.Tests;

/// <summary>What is said to be lacking in TorchSharp is not there, and what is said to be another one there is.</summary>
public sealed partial class TorchDifferencesTests
{
    [Fact]
    public void Layers_that_are_said_to_be_others_are_those_that_there_are() =>
        Assert.Equal(Own(Layers.All.Keys, isLayer: true).Where(name => Has(name, typeof(Torch.nn))), Other(Layers.All.Keys, isLayer: true));

    [Fact]
    public void Functions_that_are_said_to_be_others_are_those_that_there_are() =>
        Assert.Equal(Own(Functions.All.Keys, isLayer: false).Where(name => Has(SnakeCase().Replace(name, "_").ToLowerInvariant(), typeof(Torch), typeof(Torch.nn.functional), typeof(Torch.special), typeof(Torch.linalg))), Other(Functions.All.Keys, isLayer: false));

    [Fact]
    public void A_layer_is_not_mistaken_for_the_function_of_its_name()
    {
        Assert.Null(TorchDifferences.Of("Embedding", isLayer: true));
        Assert.NotNull(TorchDifferences.Of("Embedding", isLayer: false));
    }

    static IEnumerable<string> Own(IEnumerable<string> names, bool isLayer) => names.Where(name => TorchDifferences.Of(name, isLayer) is not null).Order(StringComparer.Ordinal);

    static IEnumerable<string> Other(IEnumerable<string> names, bool isLayer) => Own(names, isLayer).Where(name => TorchDifferences.Of(name, isLayer)!.StartsWith("TorchSharp's is another one", StringComparison.Ordinal));

    static bool Has(string name, params Type[] places) => places.Any(place => place.GetMethods().Any(method => method.Name == name));

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex SnakeCase();
}
