using System.CommandLine;
using Translator.Compiler.Reading;

namespace Translator.Cli.Loading;

/// <summary>The options by which every command finds and configures a model.</summary>
sealed class ModelOptions
{
    readonly Argument<string> path = new("MODEL") { Description = "A .cs file, a folder or a .csproj with a class marked [Model]." };
    readonly Option<string?> model = new("--model") { Description = "Name of the model where there are several.", HelpName = "NAME" };
    readonly Option<string[]> inputs = new("--input") { Description = "Shape of an input, for example image=4x1x28x28 or tokens=NxT.", HelpName = "NAME=SHAPE", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    readonly Option<string[]> arguments = new("--args") { Description = "Constructor arguments, for example classes=10 layers=3.", HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

    readonly Option<int?> unroll = new("--unroll") { Description = $"Turns of a counting loop that static targets write out; a longer one becomes a loop of the graph. {ReadingLimits.DefaultUnroll} unless the model says otherwise.", HelpName = "N" };
    readonly Option<string?> configuration = new("--config") { Description = "The static property that gives the configured model, for example Small.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(path);
        command.Options.Add(model);
        command.Options.Add(inputs);
        command.Options.Add(arguments);
        command.Options.Add(unroll);
        command.Options.Add(configuration);
    }

    /// <exception cref="InputException">The options or the model are wrong.</exception>
    public LoadedModel Load(ParseResult parsed, CancellationToken cancellation) =>
        LoadedModel.Load(parsed.GetValue(path)!, parsed.GetValue(model), Request(parsed), cancellation);

    /// <summary>Whether the user gave shapes of inputs.</summary>
    public bool HasShapes(ParseResult parsed) => parsed.GetValue(inputs) is { Length: > 0 };

    public string PathOf(ParseResult parsed) => parsed.GetValue(path)!;

    ModelRequest Request(ParseResult parsed) => parsed.GetValue(unroll) is < 1 and var turns ? throw new InputException($"--unroll {turns}: a number of at least 1 is needed") : new()
    {
        Configuration = parsed.GetValue(configuration),
        NamesConfiguration = true,
        Arguments = NamedValues.Parse(parsed.GetValue(arguments), "--args"),
        Limits = new(Unroll: parsed.GetValue(unroll)),
        InputShapes = NamedValues.Parse(parsed.GetValue(inputs), "--input").ToDictionary(p => p.Key, p => ParseShape(p.Key, p.Value)),
    };

    static Shape ParseShape(string name, string text)
    {
        try
        {
            var shape = text.Length == 0 ? Shape.Scalar : new Shape(text.Trim('[', ']').Split(['x', ',']).Select(size => Dim.Parse(size.Trim())));
            return shape.Any(size => size.Known < 1) ? throw new InputException($"--input {name}={text}: a size is at least 1") : shape;
        }
        catch (ModelException e)
        {
            throw new InputException($"--input {name}={text}: {e.Message}");
        }
    }
}
