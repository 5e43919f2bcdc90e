using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Translator.EditorBench;

/// <summary>A project of 50 models with 20 layers each, one file a model, that is edited line by line.</summary>
sealed class ModelProject
{
    /// <summary>How many models there are.</summary>
    public const int Models = 50;

    /// <summary>How many layers each model has.</summary>
    public const int Layers = 20;

    int edits;

    /// <summary>Compiles the models against the DSL and both packages.</summary>
    public ModelProject()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n is "netstandard.dll" or "Translator.dll" or "TorchSharp.dll" or "Tensorflow.Binding.dll" or "Google.Protobuf.dll"))
            .Select(p => MetadataReference.CreateFromFile(p));
        Compilation = CSharpCompilation.Create(
            "Models", Enumerable.Range(0, Models).Select(i => CSharpSyntaxTree.ParseText(Source(i), path: $"Net{i}.cs")), references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The source as it stands.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The file that was edited last.</summary>
    public SyntaxTree Edited { get; private set; } = null!;

    /// <summary>Changes a line of a model's Forward: nothing outside of that method can see it.</summary>
    public void EditStatement() => Replace(7, "l0.Forward", $"        x = Functional.Relu(l0.Forward(x)) * {++edits};");

    /// <summary>Changes the arguments of a layer, so that a shape is wrong every other time.</summary>
    public void EditLayer() => Replace(8, "l1 =", $"    readonly Linear l1 = new({(++edits % 2 == 0 ? 8 : 9)}, 8); // {edits}");

    /// <summary>Adds a member to a model, which no other file names.</summary>
    public void EditMember() => Replace(9, "l2 =", $"    readonly Linear l2 = new(8, 8); readonly int added{++edits} = 1;");

    void Replace(int model, string old, string line)
    {
        var tree = Compilation.SyntaxTrees[model];
        var text = tree.GetText();
        Edited = tree.WithChangedText(text.WithChanges(new TextChange(text.Lines.First(l => l.ToString().Contains(old, StringComparison.Ordinal)).Span, line)));
        Compilation = Compilation.ReplaceSyntaxTree(tree, Edited);
    }

    /// <summary>The source of a model.</summary>
    public static string Source(int index, int layers = Layers)
    {
        var fields = string.Join("\n", Enumerable.Range(0, layers).Select(l => $"    readonly Linear l{l} = new(8, 8);"));
        var calls = string.Join("\n", Enumerable.Range(0, layers).Select(l => $"        x = Functional.Relu(l{l}.Forward(x));"));
        return $$"""
            using Translator;

            namespace Models;

            [Model]
            public sealed partial class Net{{index}} : Module
            {
            {{fields}}

                public Tensor Forward([Shape("N", 8)] Tensor x)
                {
            {{calls}}
                    return x;
                }
            }

            """;
    }
}
