using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Engines.Verification.Preparations;
using Translator.Formats.Onnx.Proto;

namespace Translator.Engines.Tests;

/// <summary>A defect planted in one engine's model is found at its operator and source line.</summary>
public class FirstDifferenceTests
{
    [Fact]
    public async Task AChangedOperatorIsNamedWithItsLineAndBothValues()
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var model = TestModel.Load(folder);
            var run = TestModel.Run(model, new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.OnnxRuntime], Runs = 1 });

            var report = await Verifier.VerifyAsync(model, run, engine => engine == EngineNames.OnnxRuntime ? new TanhAsSigmoid() : EnginePreparations.Find(engine), null, CancellationToken.None);

            Assert.False(report.Pass);
            Assert.True(report.Engines[0].Pass);
            Assert.False(report.Engines[1].Pass);
            var difference = Assert.IsType<FirstDifference>(report.FirstDifference);
            Assert.Equal(EngineNames.OnnxRuntime, difference.Engine);
            Assert.Equal("Tanh", difference.Operator);
            Assert.EndsWith("Small.cs(13,16)", difference.Source);
            Assert.Equal("return Tanh(second.Forward(x));", difference.Line);
            Assert.Equal(1 / (1 + Math.Exp(-Math.Atanh(difference.ReferenceValue))), difference.Value, 1e-5); // what a sigmoid gives where a tanh was meant
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task EnginesThatAgreeHaveNoDifference()
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var model = TestModel.Load(folder);
            var report = await Verifier.VerifyAsync(model, TestModel.Run(model, new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.OnnxRuntime], Runs = 1 }), cancellation: CancellationToken.None);

            Assert.True(report.Pass);
            Assert.Null(report.FirstDifference);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task ADefectInPreparingOneEngineTakesNothingElseDown()
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var model = TestModel.Load(folder);
            var run = TestModel.Run(model, new VerificationOptions { Engines = [EngineNames.TensorFlow, EngineNames.OnnxRuntime], Reference = EngineNames.OnnxRuntime, Runs = 1 });

            var report = await Verifier.VerifyAsync(model, run, engine => engine == EngineNames.TensorFlow ? new Defective() : EnginePreparations.Find(engine), null, CancellationToken.None);

            Assert.Equal(EngineStatus.Failed, report.Engines[0].Status);
            Assert.Contains("KeyNotFoundException: no such weight", report.Engines[0].Reason);
            Assert.True(report.Engines[1].Pass);
            Assert.True(report.Engines[1].Seconds > 0 && report.Seconds > report.Engines[1].Seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    sealed class Defective : IEnginePreparation
    {
        public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps) => throw new KeyNotFoundException("no such weight");
    }

    sealed class TanhAsSigmoid : IEnginePreparation
    {
        public PreparedJob Prepare(VerificationModel model, VerificationRun run, string folder, IReadOnlyDictionary<string, Observation> taps)
        {
            var prepared = new OnnxPreparation().Prepare(model, run, folder, taps);
            var file = Path.Combine(folder, prepared.Job.Model);
            var onnx = ModelProto.Parser.ParseFrom(File.ReadAllBytes(file));
            Assert.Single(onnx.Graph.Node, n => n.OpType == "Tanh").OpType = "Sigmoid";
            using var stream = File.Create(file);
            Google.Protobuf.MessageExtensions.WriteTo(onnx, stream);
            return prepared;
        }
    }
}
