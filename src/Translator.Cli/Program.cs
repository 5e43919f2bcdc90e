using System.CommandLine;
using Spectre.Console;
using Translator;
using Translator.Cli;
using Translator.Cli.Commands;
using Translator.Formats;

var root = new RootCommand("Write a neural network once in C#; run it on PyTorch and TensorFlow, and see that it is the same.")
{
    SummaryCommand.Create(AnsiConsole.Console),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is InputException or TensorFileException or ModelException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.WrongInput;
}
catch (OperationCanceledException)
{
    return ExitCodes.WrongInput;
}
