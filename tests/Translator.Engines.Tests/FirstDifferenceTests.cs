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

    /// <summary>A model whose Forward has these statements; <c>Step</c> is called inside branches and loops and outside.</summary>
    static string Model(string statements) => $$"""
        using Translator;
        using static Translator.Functional;

        [Model]
        public sealed class Small : Module
        {
            readonly Linear first = new(4, 4), second = new(4, 4);

            Tensor Step(Tensor x) => second.Forward(x) * 0.5;

            Tensor Bounded(Tensor x)
            {
                if (x.Sum() > 1000) return Step(x);
                return Tanh(x);
            }

            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    static async Task<FirstDifference?> Find(string source)
    {
        var folder = Directory.CreateTempSubdirectory("translator-test-").FullName;
        try
        {
            var model = TestModel.Load(folder, source);
            var run = TestModel.Run(model, new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.OnnxRuntime], Runs = 1 });
            var report = await Verifier.VerifyAsync(model, run, engine => engine == EngineNames.OnnxRuntime ? new TanhAsSigmoid() : EnginePreparations.Find(engine), null, CancellationToken.None);
            Assert.All(report.Engines, e => Assert.True(e.Status == EngineStatus.Ok, e.Reason));
            Assert.False(report.Pass);
            return report.FirstDifference;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task ADefectInALoopIsTheLoops()
    {
        var difference = await Find(Model("""
            x = Step(first.Forward(x));
            var (y, turns) = (x, 0);
            while (y.Abs().Max() > 0.001 && turns < 3)
            {
                y = Tanh(Step(y)) * 0.5;
                turns++;
            }

            return Step(y + x);
            """));

        Assert.Equal("the while loop, in y", difference!.Operator);
        Assert.Equal("while (y.Abs().Max() > 0.001 && turns < 3)", difference.Line);
    }

    [Fact]
    public async Task ADefectInABranchIsTheBranchs()
    {
        var difference = await Find(Model("""
            x = Step(first.Forward(x));
            if (x.Sum() > -1000)
            {
                x = Step(x);
                x = Tanh(x + 1);
            }

            return Step(x);
            """));

        Assert.Equal("the if, in x", difference!.Operator);
        Assert.Equal("if (x.Sum() > -1000)", difference.Line);
    }

    [Fact]
    public async Task ADefectInAChosenValueIsTheChoices()
    {
        var difference = await Find(Model("""
            x = Step(x);
            x = x.Sum() > -1000 ? Tanh(Step(x)) : x;
            return Step(x);
            """));

        Assert.Equal("?:", difference!.Operator);
        Assert.Equal("x = x.Sum() > -1000 ? Tanh(Step(x)) : x;", difference.Line);
    }

    [Fact]
    public async Task ADefectAfterALoopIsItsOwn()
    {
        var difference = await Find(Model("""
            for (var i = 0; i < x.Shape[0]; i++)
            {
                if (x.Sum() > 1000) break;
                x = Step(x);
            }

            x = Step(x);
            return Tanh(x);
            """));

        Assert.Equal("Tanh", difference!.Operator);
        Assert.Equal("return Tanh(x);", difference.Line);
    }

    [Fact]
    public async Task ADefectBehindAnEarlyReturnIsNamedWithTheBranch()
    {
        var difference = await Find(Model("""
            x = Step(first.Forward(x));
            x = Bounded(x);
            return Step(x);
            """));

        Assert.Matches(@"^Linear, or in the branch or loop before it at .*Small.cs\(13,13\)$", difference!.Operator);
    }

    [Fact]
    public async Task ADefectInABranchThatReturnsIsTheBranchs()
    {
        var difference = await Find(Model("""
            x = Step(x);
            if (x.Sum() > 1000) return x;
            x = Tanh(Step(x));
            return Step(x);
            """));

        Assert.Equal("the branch", difference!.Operator);
        Assert.Equal("if (x.Sum() > 1000) return x;", difference.Line);
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
            Assert.Single(Nodes(onnx.Graph), n => n.OpType == "Tanh").OpType = "Sigmoid";
            using var stream = File.Create(file);
            Google.Protobuf.MessageExtensions.WriteTo(onnx, stream);
            return prepared;
        }

        /// <summary>The nodes of a graph and of the bodies in it.</summary>
        static IEnumerable<NodeProto> Nodes(GraphProto graph) => graph.Node.SelectMany(node => node.Attribute.Where(a => a.G is not null).SelectMany(a => Nodes(a.G)).Prepend(node));
    }
}
