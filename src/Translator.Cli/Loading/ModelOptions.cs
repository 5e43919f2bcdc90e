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

    public void AddTo(Command command)
    {
        command.Arguments.Add(path);
        command.Options.Add(model);
        command.Options.Add(inputs);
        command.Options.Add(arguments);
    }

    /// <exception cref="InputException">The options or the model are wrong.</exception>
    public LoadedModel Load(ParseResult parsed, CancellationToken cancellation) =>
        LoadedModel.Load(parsed.GetValue(path)!, parsed.GetValue(model), Request(parsed), cancellation);

    public string PathOf(ParseResult parsed) => parsed.GetValue(path)!;

    ModelRequest Request(ParseResult parsed) => new()
    {
        Arguments = Pairs(parsed.GetValue(arguments)!, "--args").ToDictionary(p => p.Name, p => p.Value),
        InputShapes = Pairs(parsed.GetValue(inputs)!, "--input").ToDictionary(p => p.Name, p => ParseShape(p.Name, p.Value)),
    };

    static IEnumerable<(string Name, string Value)> Pairs(IEnumerable<string> texts, string option) => texts.Select(text => text.IndexOf('=') is var at and > 0
        ? (text[..at], text[(at + 1)..])
        : throw new InputException($"{option} {text}: write NAME=VALUE"));

    static Shape ParseShape(string name, string text)
    {
        try
        {
            return text.Length == 0 ? Shape.Scalar : new Shape(text.Trim('[', ']').Split(['x', ',']).Select(size => Dim.Parse(size.Trim())));
        }
        catch (ModelException e)
        {
            throw new InputException($"--input {name}={text}: {e.Message}");
        }
    }
}
