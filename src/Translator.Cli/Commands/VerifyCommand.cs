using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
using Translator.Cli.Loading;
using Translator.Cli.Output;
using Translator.Engines.Jobs;
using Translator.Engines.Verification;
using Translator.Formats;

namespace Translator.Cli.Commands;

/// <summary><c>translator verify MODEL</c>: every engine on the same weights and inputs, compared.</summary>
sealed class VerifyCommand
{
    static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, // an infinite error stays readable
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    readonly ModelOptions model = new();
    readonly Option<string[]> engines = new("--engines") { Description = $"Which engines: {string.Join(", ", EngineNames.All)}; all unless said.", HelpName = "NAMES", AllowMultipleArgumentsPerToken = true };
    readonly Option<string> reference = new("--reference") { Description = "The engine that the others are compared with.", HelpName = "NAME", DefaultValueFactory = _ => EngineNames.TorchSharp };
    readonly Option<string?> weights = new("--weights") { Description = "A safetensors file, or formula[:GAIN]; initialised by the layers unless given.", HelpName = "FILE" };
    readonly Option<string?> inputs = new("--inputs") { Description = "A safetensors file with the inputs by name; made unless given.", HelpName = "FILE" };
    readonly Option<string[]> map = new("--map") { Description = "What the file calls an input, for example image=test_images.", HelpName = "INPUT=TENSOR", AllowMultipleArgumentsPerToken = true };
    readonly Option<string[]> below = new("--below") { Description = "Bound of made integer inputs, for example tokens=300.", HelpName = "INPUT=NUMBER", AllowMultipleArgumentsPerToken = true };
    readonly Option<string?> labels = new("--labels") { Description = "Tensor of the inputs file with the right class of each sample; correct answers are counted.", HelpName = "TENSOR" };
    readonly Option<string?> expected = new("--expected") { Description = "A safetensors file with outputs from elsewhere: outputs64/0, outputs/0 or the outputs' names.", HelpName = "FILE" };
    readonly Option<long> seed = new("--seed") { Description = "Seed of initialised weights.", HelpName = "N" };
    readonly Option<double> rtol = new("--rtol") { Description = "Largest error allowed, over the output's largest value.", HelpName = "X", DefaultValueFactory = _ => 1e-5 };
    readonly Option<double> atol = new("--atol") { Description = "Error that is always allowed.", HelpName = "X", DefaultValueFactory = _ => 1e-6 };
    readonly Option<string> device = new("--device") { Description = "cpu or cuda.", DefaultValueFactory = _ => "cpu" };
    readonly Option<int> runs = new("--runs") { Description = "Timed runs.", HelpName = "N", DefaultValueFactory = _ => 10 };
    readonly Option<int> threads = new("--threads") { Description = "Threads inside an operator; each engine's default unless given.", HelpName = "N" };
    readonly Option<double?> maxSlowdown = new("--max-slowdown") { Description = "An engine slower than X times the reference fails.", HelpName = "X" };
    readonly Option<double> timeout = new("--timeout") { Description = "Seconds after which an engine is stopped.", HelpName = "S", DefaultValueFactory = _ => 300 };
    readonly Option<string?> libtorch = new("--libtorch") { Description = "A folder of libtorch, for example an installed PyTorch's torch/lib.", HelpName = "DIR" };
    readonly Option<string?> json = new("--json") { Description = "Writes the report as JSON; - for standard output.", HelpName = "FILE" };

    public static Command Create(IAnsiConsole console) => new VerifyCommand().Build(console);

    Command Build(IAnsiConsole console)
    {
        var command = new Command("verify", "Runs the model on every engine with the same weights and inputs, and shows that the outputs match, or where they part.");
        model.AddTo(command);
        foreach (var option in new Option[] { engines, reference, weights, inputs, map, below, labels, expected, seed, rtol, atol, device, runs, threads, maxSlowdown, timeout, libtorch, json }) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, console, cancellation));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, IAnsiConsole console, CancellationToken cancellation)
    {
        var toStandardOutput = parsed.GetValue(json) == "-";
        var loaded = ProgressDisplay.Show(console, "reading the model", () => model.Load(parsed, cancellation));
        var run = Prepare(parsed, loaded, model.HasShapes(parsed) ? new VerificationDefaults() : VerificationDefaults.Beside(model.PathOf(parsed)));
        loaded = loaded.For(ModelInputs.SizesOf(loaded.Graph, run.Inputs), cancellation);
        var subject = new VerificationModel(loaded.Compilation, loaded.Symbol, loaded.Module, loaded.Graph, loaded.Reading.Configuration);
        var report = toStandardOutput
            ? await Verifier.VerifyAsync(subject, run, null, cancellation)
            : await ProgressDisplay.ShowAsync(console, "reading the model", progress => Verifier.VerifyAsync(subject, run, progress, cancellation));
        var text = JsonSerializer.Serialize(report, Json);
        if (toStandardOutput) Console.WriteLine(text);
        else
        {
            if (parsed.GetValue(json) is { } file) AtomicFile.WriteText(file, text + "\n");
            VerificationTable.Write(console, report, run);
        }

        if (report.Engines.All(e => e.Status == EngineStatus.Unavailable)) throw new InputException($"none of the engines is here: {report.Engines[0].Name}: {report.Engines[0].Reason}; 'translator doctor' says how to add one");
        return report.Pass ? ExitCodes.Fine : ExitCodes.Disagreement;
    }

    VerificationRun Prepare(ParseResult parsed, LoadedModel loaded, VerificationDefaults defaults)
    {
        var inputFile = parsed.GetValue(inputs) ?? defaults.Inputs;
        var expectedFile = parsed.GetValue(expected) ?? (parsed.GetValue(inputs) is null ? defaults.Expected : null);
        var label = parsed.GetValue(labels) ?? (parsed.GetValue(inputs) is null ? defaults.Labels : null);
        var given = NamedValues.Parse(parsed.GetValue(map), "--map");
        loaded.RequireInputs("--map", given.Keys);
        var chosen = Names(parsed.GetValue(engines));
        var options = new VerificationOptions
        {
            Engines = chosen,
            Reference = ReferenceAmong(chosen, parsed),
            Device = Device(parsed.GetValue(device)!),
            Runs = Number(runs, parsed, 1),
            Threads = Number(threads, parsed, 0),
            RelativeTolerance = Number(rtol, parsed, 0),
            AbsoluteTolerance = Number(atol, parsed, 0),
            MaxSlowdown = parsed.GetValue(maxSlowdown) is null ? null : Number(maxSlowdown, parsed, 0),
            Timeout = TimeSpan.FromSeconds(Number(timeout, parsed, 0.001)),
            Libtorch = parsed.GetValue(libtorch),
            Expected = expectedFile is null ? null : ExpectedOutputs.Load(loaded.Graph, expectedFile, defaults.ExpectedTensor),
            Labels = label is null || inputFile is null ? null : Safetensors.Read(inputFile).TryGetValue(label, out var tensor) ? tensor : throw new InputException($"{inputFile}: there is no tensor '{label}' for --labels"),
        };
        return new(
            ModelWeights.Load(loaded.Module, parsed.GetValue(weights) ?? defaults.Weights, parsed.GetValue(seed)),
            ModelInputs.Load(loaded.Graph, inputFile, given.Count > 0 ? given : parsed.GetValue(inputs) is null ? defaults.Map : given, Bounds(parsed, loaded, defaults), inputFile is null ? defaults.Sizes(loaded.Graph) : new Dictionary<string, long>()),
            options);
    }

    IReadOnlyDictionary<string, long> Bounds(ParseResult parsed, LoadedModel loaded, VerificationDefaults defaults)
    {
        var given = NamedValues.Parse(parsed.GetValue(below), "--below");
        loaded.RequireInputs("--below", given.Keys);
        return given.Count == 0 ? defaults.Below : given.ToDictionary(b => b.Key, b => long.TryParse(b.Value, out var bound) ? bound : throw new InputException($"--below {b.Key}={b.Value}: '{b.Value}' is no integer"));
    }

    static IReadOnlyList<string> Names(string[]? names) => names is not { Length: > 0 } ? EngineNames.All : [.. names.SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Known).Distinct()];

    /// <summary>The engine that the user wishes; the first one where the usual one is not among those that run.</summary>
    string ReferenceAmong(IReadOnlyList<string> chosen, ParseResult parsed)
    {
        var wished = Known(parsed.GetValue(reference)!);
        if (chosen.Contains(wished)) return wished;
        return parsed.GetResult(reference) is { Implicit: false } ? throw new InputException($"--reference {wished}: it is not among --engines {string.Join(", ", chosen)}") : chosen[0];
    }

    static string Device(string name) => name is "cpu" or "cuda" || name.StartsWith("cuda:", StringComparison.Ordinal) && int.TryParse(name.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        ? name : throw new InputException($"--device {name}: it is one of cpu, cuda and cuda:N");

    /// <summary>A number that is not below the least one that makes sense.</summary>
    static T Number<T>(Option<T> option, ParseResult parsed, T least) => parsed.GetValue(option) is var number && Comparer<T>.Default.Compare(number, least) >= 0 && (object?)number is not double.NaN
        ? number! : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{option.Name} {number}: a number of at least {least} is needed"));

    static string Known(string engine) => EngineNames.All.Contains(engine) ? engine : throw new InputException($"there is no engine '{engine}'; the engines are {string.Join(", ", EngineNames.All)}");
}
