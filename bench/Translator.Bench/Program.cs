using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Translator.Bench.SideBySide;
using Translator.Compiler.Onnx;
using Translator.Compiler.Reading;
using Translator.Compiler.Summary;
using Translator.Compiler.TensorFlow;
using Translator.Compiler.TensorFlowNet;
using Translator.Compiler.TorchSharp;
using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Formats;

// Run from the checkout: dotnet run -c Release --project bench/Translator.Bench
// The speed of the tool itself, then that of translated models beside others in processes of their own ("tensorflow" or "onnx" as the argument measures those alone).
// Medians; figures of one machine are compared with each other only.
const int Turns = 15;
var samples = Path.GetFullPath("samples");
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(p => Path.GetFileName(p) is var n && (n.StartsWith("System.", StringComparison.Ordinal) || n is "netstandard.dll" or "Translator.dll")).Select(p => MetadataReference.CreateFromFile(p)).ToArray();

if (args is ["tensorflow" or "onnx"])
{
    var compilation = Compile(Directory.GetFiles(Path.Combine(samples, "ResNet18"), "*.cs").Select(f => (f, File.ReadAllText(f))));
    var reading = ModelReader.Read(compilation, ModelFinder.Find(compilation)[0]);
    var speed = new ResNetSpeed(reading.Graph!, ModelWeights.Load(reading.Module!, "formula", 0));
    foreach (var threads in new[] { 0, 1 })
    {
        if (args[0] == "onnx") speed.Onnx(threads);
        else speed.TensorFlow(threads);
    }

    return;
}

Measure("translate ResNet-18, all code targets, warm process", () =>
{
    var compilation = Compile(Directory.GetFiles(Path.Combine(samples, "ResNet18"), "*.cs").Select(f => (f, File.ReadAllText(f))));
    var model = ModelFinder.Find(compilation)[0];
    var reading = ModelReader.Read(compilation, model);
    OnnxLowering.Lower(reading.Graph!);
    TensorFlowNetEmitter.Emit(model, TfLowering.Lower(reading.Graph!));
    TorchSharpEmitter.Emit(compilation, model);
});
foreach (var layers in new[] { 100, 1_000, 10_000 })
{
    var source = $$"""
        using Translator;
        using System.Linq;
        [Model]
        public sealed class Deep : Module
        {
            readonly Linear[] layers = Enumerable.Range(0, {{layers}}).Select(_ => new Linear(8, 8)).ToArray();
            public Tensor Forward([Shape("N", 8)] Tensor x)
            {
                foreach (var layer in layers) x = Functional.Relu(layer.Forward(x));
                return x;
            }
        }
        """;
    var compilation = Compile([("Deep.cs", source)]);
    var model = ModelFinder.Find(compilation)[0];
    var count = layers.ToString("N0", CultureInfo.InvariantCulture);
    Measure($"interpret {count} layers, warm process", () => ModelReader.Read(compilation, model));
    var graph = ModelReader.Read(compilation, model).Graph!;
    Measure($"lower {count} layers to ONNX", () => OnnxLowering.Lower(graph));
    Measure($"lower {count} layers to TensorFlow and write TensorFlow.NET code", () => TensorFlowNetEmitter.Emit(model, TfLowering.Lower(graph)));
    Measure($"summarise {count} layers", () => ModelSummary.Of(graph));
}

Measure("the command translate ResNet18, a new process each time", () => Command("translate", Path.Combine(samples, "ResNet18"), "--target", "torchsharp", "--out", Path.Combine(Path.GetTempPath(), "translator-bench")), 5);
Measure("the command verify DigitsCnn with ONNX Runtime alone, a new process each time", () => Command("verify", Path.Combine(samples, "DigitsCnn"), "--engines", "onnxruntime", "--json", "-"), 5);

await MeasureOutsideEngines();
foreach (var engine in new[] { "tensorflow", "onnx" })
{
    using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [engine]))!;
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"measuring {engine} failed");
}

// what verify spends itself: reading, lowering, compiling, comparing; the process that does it is warm
async Task MeasureOutsideEngines()
{
    var model = Path.Combine(samples, "DigitsCnn");
    var outside = new List<double>();
    for (var i = 0; i < 6; i++)
    {
        var start = Stopwatch.GetTimestamp();
        var compilation = Compile(Directory.GetFiles(model, "*.cs").Select(f => (f, File.ReadAllText(f))));
        var symbol = ModelFinder.Find(compilation)[0];
        var reading = ModelReader.Read(compilation, symbol);
        var digits = Safetensors.Read(Path.Combine(model, "digits.safetensors"));
        var report = await Verifier.VerifyAsync(
            new VerificationModel(compilation, symbol, reading.Module!, reading.Graph!, reading.Configuration),
            new VerificationRun(ModelWeights.Load(reading.Module!, Path.Combine(model, "weights.safetensors"), 0), new Dictionary<string, TensorData> { ["image"] = digits["test_images"] }, new VerificationOptions { Engines = [EngineNames.TorchSharp, EngineNames.TensorFlow, EngineNames.TensorFlowJs, EngineNames.OnnxRuntime] }));
        if (!report.Pass) throw new InvalidOperationException("the engines disagree");
        outside.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds - report.Engines.Sum(e => e.Seconds) * 1000);
    }

    var warm = outside.Skip(1).Order().ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{warm[warm.Count / 2],9:0.0} ms median {warm[^1],9:0.0} ms worst   verify DigitsCnn outside the engines, warm process"));
}

CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) =>
    CSharpCompilation.Create("Models", files.Select(f => CSharpSyntaxTree.ParseText(f.Text, path: f.Path)), references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

static void Command(params string[] arguments)
{
    var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Translator.Cli"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    using var process = Process.Start(start)!;
    process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException(process.StandardError.ReadToEnd());
}

static void Measure(string what, Action run, int turns = Turns)
{
    for (var i = 0; i < 3; i++) run();
    var times = new double[turns];
    for (var i = 0; i < turns; i++)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    Array.Sort(times);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[turns / 2],9:0.0} ms median {times[^1],9:0.0} ms worst   {what}"));
}
