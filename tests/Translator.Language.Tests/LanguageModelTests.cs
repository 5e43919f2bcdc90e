using Translator.Compiler.TorchSharp;
using Translator.Engines.Jobs;
using Translator.Engines.Verification;

namespace Translator.Language.Tests;

/// <summary>C# as people write models: the interpreter and the tracer give one graph, and every engine computes the same.</summary>
public class LanguageModelTests
{
    static IEnumerable<string> All => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Models"), "*.cs").Select(f => Path.GetFileName(f).Split('.')[0]).Distinct().Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void InterpreterAndTracerGiveOneGraph(string name)
    {
        var model = LanguageModel.Read(name);
        Assert.Equal(model.Traced().ToString(), model.Reading.Graph!.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TorchSharpCodeKeepsEveryLoopAndRecord(string name)
    {
        var model = LanguageModel.Read(name);
        var emitted = TorchSharpEmitter.Emit(model.Compilation, model.Reading.Model!);
        Assert.Empty(emitted.Problems.Select(p => p.Message));
        foreach (var keyword in new[] { "foreach (", "for (", "record ", " with {", "switch" })
            Assert.True(Count(keyword, model.Compilation.SyntaxTrees.Select(t => t.ToString())) <= Count(keyword, emitted.Files.Select(f => f.Text)), $"'{keyword}' got lost");
    }

    static int Count(string word, IEnumerable<string> texts) => texts.Sum(t => t.Split(word).Length - 1);

    /// <summary>TorchSharp code of <c>Modern</c> does not compile yet: a number that a method of a static class is given stands before its declaration.</summary>
    public static TheoryData<string> Runnable => [.. All.Where(name => name != "Modern")];

    [Theory]
    [MemberData(nameof(Runnable))]
    public async Task EveryEngineComputesTheSame(string name)
    {
        var model = LanguageModel.Read(name).ForVerification;
        var run = new VerificationRun(
            ModelWeights.Load(model.Module, "formula", 0),
            ModelInputs.Load(model.Graph, null, new Dictionary<string, string>(), new Dictionary<string, long>(), new Dictionary<string, long>()),
            new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.TensorFlow, EngineNames.TensorFlowJs, EngineNames.OnnxRuntime], Runs = 1 });

        var report = await Verifier.VerifyAsync(model, run, cancellation: CancellationToken.None);

        Assert.All(report.Engines.Where(e => e is not { Name: EngineNames.TensorFlow, Status: EngineStatus.Unavailable }), engine => Assert.True(engine is { Status: EngineStatus.Ok, Pass: true }, $"{engine.Name}: {engine.Reason}"));
    }
}
