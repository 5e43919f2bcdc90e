using System.CommandLine;
using Spectre.Console;
using Translator.Cli.Loading;
using Translator.Cli.Output;

namespace Translator.Cli.Commands;

/// <summary><c>translator translate MODEL</c>: writes the model for the targets.</summary>
sealed class TranslateCommand
{
    readonly ModelOptions model = new();
    readonly Option<string> target = new("--target") { Description = "torchsharp, tensorflow, onnx, graphdef, or all that the model and its project want.", HelpName = "TARGET", DefaultValueFactory = _ => "all" };
    readonly Option<string> output = new("--out") { Description = "The folder to write to; inside a project bin/translated, which it does not compile.", HelpName = "DIR", DefaultValueFactory = _ => OutputFolder.Default(Environment.CurrentDirectory) };
    readonly Option<string?> weights = new("--weights") { Description = "A safetensors file, or formula[:GAIN]; ONNX and GraphDef hold them. Initialised by the layers unless given.", HelpName = "FILE" };
    readonly Option<long> seed = new("--seed") { Description = "Seed of initialised weights.", HelpName = "N" };
    readonly Option<bool> external = new("--external-weights") { Description = "Puts ONNX's weights into a file beside it." };
    readonly Option<bool> project = new("--project") { Description = "Adds a project and a program, so that the emitted code builds and runs on its own." };

    public static Command Create(IAnsiConsole console) => new TranslateCommand().Build(console);

    Command Build(IAnsiConsole console)
    {
        var command = new Command("translate", "Writes the model as TorchSharp and TensorFlow.NET code, ONNX and GraphDef.");
        model.AddTo(command);
        foreach (var option in new Option[] { target, output, weights, seed, external, project }) command.Options.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var named = Named(parsed.GetValue(target)!);
            var loaded = ProgressDisplay.Show(console, "reading the model", () => model.Load(parsed, cancellation));
            var files = new Translation(loaded, parsed.GetValue(weights), parsed.GetValue(seed), parsed.GetValue(external), parsed.GetValue(project)).Write(named ?? Translation.Wanted(loaded), parsed.GetValue(output)!, cancellation);
            if (files.Any(f => f.Path.EndsWith(".cs", StringComparison.Ordinal)) && OutputFolder.Warning(parsed.GetValue(output)!) is { } warning) Console.Error.WriteLine(warning);
            foreach (var (path, size) in files) console.WriteLine($"{path} ({FileSizes.Text(size)})");
            return Task.FromResult(ExitCodes.Fine);
        });
        return command;
    }

    /// <summary>The targets that the user names; null for all that the model wants.</summary>
    static IReadOnlyList<string>? Named(string given) => given == "all" ? null
        : given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => Translation.Targets.Contains(t) ? t : throw new InputException($"there is no target '{t}'; the targets are {string.Join(", ", Translation.Targets)} and all")).ToList();
}
