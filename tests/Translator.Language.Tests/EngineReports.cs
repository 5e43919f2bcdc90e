using Translator.Engines.Jobs;
using Translator.Engines.Verification;

namespace Translator.Language.Tests;

/// <summary>What the engines make of every model: one worker for each engine runs them all.</summary>
public sealed class EngineReports : IAsyncLifetime
{
    static readonly Dictionary<string, string> NoMap = [];
    static readonly Dictionary<string, long> NoSizes = [];

    readonly Dictionary<string, VerificationReport> reports = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> unread = new(StringComparer.Ordinal);

    /// <summary>Reads and runs the models.</summary>
    public async Task InitializeAsync()
    {
        var options = new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.TensorFlow, EngineNames.TensorFlowJs, EngineNames.OnnxRuntime], Runs = 0 };
        var subjects = new List<(string Name, VerificationModel Model, VerificationRun Run)>();
        foreach (var (folder, name) in new[] { "Models", "Architectures" }.SelectMany(folder => LanguageModel.Names(folder).Select(name => (folder, name))))
        {
            try
            {
                var model = LanguageModel.Read(folder, name).ForVerification;
                subjects.Add((name, model, new VerificationRun(ModelWeights.Load(model.Module, folder == "Models" ? "formula" : "formula:0.6", 0), ModelInputs.Load(model.Graph, null, NoMap, NoSizes, NoSizes), options)));
            }
            catch (Xunit.Sdk.XunitException e)
            {
                unread.Add(name, e.Message);
            }
        }

        foreach (var (subject, report) in subjects.Zip(await BatchVerifier.VerifyAsync([.. subjects.Select(s => (s.Model, s.Run))], options))) reports.Add(subject.Name, report);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Fails where an engine that is here did not run the model, or gave something else than the reference.</summary>
    public void AssertAgreement(string model)
    {
        Assert.False(unread.TryGetValue(model, out var mistake), mistake);
        Assert.All(
            reports[model].Engines.Where(e => e is not { Name: EngineNames.TensorFlow, Status: EngineStatus.Unavailable }), // no libtensorflow here
            engine => Assert.True(engine is { Status: EngineStatus.Ok, Pass: true }, $"{engine.Name}: {engine.Reason}"));
    }
}
