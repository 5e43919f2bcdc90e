using Translator.Compiler.TorchSharp.Spellings;

namespace Translator.TorchSharp.Tests;

/// <summary>The tables of spellings and the DSL are the same vocabulary.</summary>
public sealed class CompletenessTests
{
    [Fact]
    public void Every_function_has_a_spelling() =>
        Assert.DoesNotContain(EmittedCases.Functions.Select(f => f.Name).Distinct(), name => !Functions.All.Keys.Any(key => key.Split('(')[0] == name));

    [Fact]
    public void Every_spelling_is_of_a_function() =>
        Assert.Empty(Functions.All.Keys.Select(key => key.Split('(')[0]).Except(EmittedCases.Functions.Select(f => f.Name)));

    [Fact]
    public void Every_layer_has_a_spelling() => Assert.Empty(EmittedCases.Layers.Select(l => l.Name).Except(Layers.All.Keys));

    [Fact]
    public void Every_place_in_a_template_is_a_parameter()
    {
        // the device is for the emitter to say: the DSL has none
        var parameters = EmittedCases.Functions.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.SelectMany(f => f.GetParameters()).Select(p => p.Name!).ToHashSet());
        Assert.Empty(Functions.All.SelectMany(f => Places(f.Value).Where(place => place != "device" && !parameters[f.Key.Split('(')[0]].Contains(place)).Select(place => $"{f.Key}: {place}")));
    }

    [Fact]
    public void Every_support_file_exists()
    {
        var resources = typeof(Spelling).Assembly.GetManifestResourceNames();
        var files = SupportFiles.With(Functions.All.Values.Concat(Layers.All.Values).Select(s => s.Support).OfType<string>());
        Assert.All(files, file => Assert.Contains($"TorchSharp.{file}.cs", resources));
    }

    /// <summary>Usings inside the namespace come before global usings, which in a project of models name the DSL's types.</summary>
    [Fact]
    public void Support_files_stand_beside_global_usings_of_the_DSL()
    {
        var assembly = typeof(Spelling).Assembly;
        Assert.All(
            assembly.GetManifestResourceNames().Where(name => name.StartsWith("TorchSharp.", StringComparison.Ordinal) && name is not ("TorchSharp.Program.cs" or "TorchSharp.StandardLibrary.cs")),
            name =>
            {
                using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
                Assert.StartsWith("namespace NAMESPACE;", text.ReadToEnd(), StringComparison.Ordinal);
            });
    }

    static IEnumerable<string> Places(Spelling spelling) => spelling.Template.Split('{').Skip(1).Select(part => new string([.. part.TakeWhile(char.IsLetterOrDigit)]));
}
