using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Translator.CodeFixes.Comments;
using Translator.CodeFixes.Modules;
using Translator.CodeFixes.Numerics;
using Translator.CodeFixes.Shapes;

namespace Translator.Analyzers.Tests.Pictures;

/// <summary>The pictures in docs/ide.md are what the analyzer, the fixes and the refactoring do today; <c>TRANSLATOR_ACCEPT=1</c> draws them anew.</summary>
public class PictureTests
{
    const string LeNet = """
        [Model]
        public sealed class LeNet(int classes = 10) : Module
        {
            readonly Conv2d conv1 = new(1, 6, kernelSize: 5, padding: 2);
            readonly Conv2d conv2 = new(6, 16, kernelSize: 5);
            readonly Linear fc1 = new(16 * 4 * 4, 120), fc2 = new(120, classes);

            public Tensor Forward([Shape("N", 1, 28, 28)] Tensor image)
            {
                var x = MaxPool2d(Relu(conv1.Forward(image)), kernelSize: 2);
                x = MaxPool2d(Relu(conv2.Forward(x)), kernelSize: 2);
                x = Flatten(x, start: 1);
                return fc2.Forward(Relu(fc1.Forward(x)));
            }
        }

        """;

    static string Right { get; } = LeNet.Replace("16 * 4 * 4", "16 * 5 * 5");

    [Fact]
    public Task AWrongSize() => AssertFix("wrong-size", LeNet, new WrongLayerSizeFix());

    [Fact]
    public Task AnInputThatIsNotFlattened() => AssertFix("not-flattened", Right.Replace("        x = Flatten(x, start: 1);\n", ""), new NotFlattenedFix());

    [Fact]
    public Task ALayerThatIsNeverUsed() => AssertFix("never-used", Right.Replace("fc2 = new(120, classes);", "fc2 = new(120, classes), fc3 = new(classes, classes);"), new LayerNeverUsedFix());

    [Fact]
    public Task ASoftmaxTooMany() => AssertFix("softmax", """
        [Model]
        public sealed class Training : Module
        {
            readonly Linear fc = new(64, 10);

            public Tensor Forward([Shape("N", 64)] Tensor features, [Shape("N", Type = DType.Int64)] Tensor labels)
            {
                var scores = Softmax(fc.Forward(features), dim: 1);
                return CrossEntropy(scores, labels);
            }
        }

        """, new SoftmaxBeforeCrossEntropyFix());

    [Fact]
    public Task ADifferenceBetweenTheFrameworks() => AssertPicture("difference", """
        [Model]
        public sealed class Upscale : Module
        {
            readonly Conv2d conv = new(3, 3, kernelSize: 3, padding: 1);

            public Tensor Forward([Shape("N", 3, "H", "W")] Tensor image)
            {
                var x = conv.Forward(image);
                return Interpolate(x, scaleFactor: 2, mode: "bicubic");
            }
        }

        """, "TR3002");

    /// <summary>The refactoring wrote the comments; then one line was changed.</summary>
    [Fact]
    public async Task ShapesInComments()
    {
        var shown = (await (await Refactored.Apply(new ShowShapes(), "Show shapes", Fixed.Document(File(Right)))).GetTextAsync()).ToString();
        await AssertFix("show-shapes", shown[shown.IndexOf("[Model]", StringComparison.Ordinal)..].Replace("new(6, 16, kernelSize: 5)", "new(6, 16, kernelSize: 3, padding: 1)").Replace("16 * 5 * 5", "16 * 7 * 7"), new StaleShapeCommentFix());
    }

    /// <summary>The first diagnostic that a fix corrects, with the correction.</summary>
    static async Task AssertFix(string name, string model, CodeFixProvider fix)
    {
        var document = Fixed.Document(File(model));
        var diagnostics = await Analyzed.Diagnostics((await document.Project.GetCompilationAsync())!);
        var shown = diagnostics.First(d => fix.FixableDiagnosticIds.Contains(d.Id));
        var action = Assert.Single(await Fixed.Actions(document, fix, shown));
        AssertSame(name, await EditorPicture.Draw(document, diagnostics, shown, (action.Title, await Fixed.Apply(document, action))));
    }

    /// <summary>The first diagnostic of a kind.</summary>
    static async Task AssertPicture(string name, string model, string ids)
    {
        var document = Fixed.Document(File(model));
        var diagnostics = await Analyzed.Diagnostics((await document.Project.GetCompilationAsync())!);
        AssertSame(name, await EditorPicture.Draw(document, diagnostics, diagnostics.First(d => d.Id.StartsWith(ids, StringComparison.Ordinal))));
    }

    static string File(string model) => $"using Translator;\nusing static Translator.Functional;\n\n{model}";

    static void AssertSame(string name, string picture)
    {
        var file = Path.Combine(DescriptorTests.Folder("Diagnostics"), "..", "pictures", $"{name}.svg");
        if (Environment.GetEnvironmentVariable("TRANSLATOR_ACCEPT") == "1") System.IO.File.WriteAllText(file, picture);

        Assert.Equal(System.IO.File.ReadAllText(file), picture);
    }
}
