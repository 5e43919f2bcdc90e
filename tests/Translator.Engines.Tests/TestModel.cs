using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Compiler.Reading;
using Translator.Engines.Verification;

namespace Translator.Engines.Tests;

/// <summary>A small model with known source lines.</summary>
static class TestModel
{
    public const string Source = """
        using Translator;
        using static Translator.Functional;

        [Model]
        public sealed class Small : Module
        {
            readonly Linear first = new(4, 8);
            readonly Linear second = new(8, 3);

            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                x = Relu(first.Forward(x));
                return Tanh(second.Forward(x));
            }
        }
        """;

    static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n is "netstandard.dll" or "Translator.dll")).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>The model from a file in a folder.</summary>
    public static VerificationModel Load(string folder, string source = Source)
    {
        var file = Path.Combine(folder, "Small.cs");
        File.WriteAllText(file, source);
        var compilation = CSharpCompilation.Create("Models", [CSharpSyntaxTree.ParseText(source, path: file)], References, new(OutputKind.DynamicallyLinkedLibrary));
        var reading = ModelReader.Read(compilation, Assert.Single(ModelFinder.Find(compilation)));
        Assert.Empty(reading.Diagnostics);
        return new(compilation, reading.Model!, reading.Module!, reading.Graph!, reading.Configuration);
    }

    public static VerificationRun Run(VerificationModel model, VerificationOptions options) => new(
        ModelWeights.Load(model.Module, "formula", 0),
        ModelInputs.Load(model.Graph, null, new Dictionary<string, string>(), new Dictionary<string, long>(), new Dictionary<string, long>()),
        options);
}
