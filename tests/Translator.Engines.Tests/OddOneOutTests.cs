using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Formats;

namespace Translator.Engines.Tests;

/// <summary>The reference is suspected where the others agree with each other and not with it.</summary>
public class OddOneOutTests
{
    [Theory]
    [InlineData("1, 2, 2", true)]
    [InlineData("1, 2, 2, 2", true)]
    [InlineData("1, 2", false)] // one against one
    [InlineData("1, 2, 3", false)]
    [InlineData("1, 1, 2", false)]
    [InlineData("1, 1, 1", false)]
    public void TheReferenceIsNamedWhereItStandsAlone(string values, bool expected)
    {
        string[] engines = [EngineNames.TorchSharp, EngineNames.TensorFlow, EngineNames.TensorFlowJs, EngineNames.OnnxRuntime];
        var runs = values.Split(',').Select((value, i) => new EngineRun(engines[i], new() { Status = EngineStatus.Ok }, [TensorData.Create<float>([1], [float.Parse(value, System.Globalization.CultureInfo.InvariantCulture)])], TimeSpan.Zero)).ToList();
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var model = TestModel.Load(folder);
            var report = Verifier.Report(model, TestModel.Run(model, new VerificationOptions { Engines = [.. runs.Select(r => r.Engine)] }), runs);
            Assert.Equal(expected ? EngineNames.TorchSharp : null, report.OddOneOut);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
