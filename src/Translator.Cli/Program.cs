using System.CommandLine;
using Spectre.Console;
using Translator;
using Translator.Cli;
using Translator.Cli.Commands;
using Translator.Engines.Verification;
using Translator.Engines.Workers;
using Translator.Formats;

// The command line is its own worker: engines run in processes of their own.
if (args is [WorkerProcess.Verb, .. var folders]) return Worker.Run(folders);

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected) console.Profile.Width = short.MaxValue; // a file or a pipe has no edge at which to wrap

var root = new RootCommand("Write a neural network once in C#; run it on PyTorch and TensorFlow, and see that it is the same.")
{
    TranslateCommand.Create(console),
    VerifyCommand.Create(console),
    CheckCommand.Create(console),
    SummaryCommand.Create(console),
    DoctorCommand.Create(console),
};
try
{
    var parsed = root.Parse(args);
    if (parsed.Errors is [var error, ..])
    {
        await Console.Error.WriteLineAsync(WrongCommand.Meant(root, args) ?? $"{error.Message.Split('\n')[0].Trim()} ('translator --help' lists the commands)");
        return ExitCodes.WrongInput;
    }

    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is InputException or VerificationException or TensorFileException or ModelException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.WrongInput;
}
catch (OperationCanceledException)
{
    return ExitCodes.WrongInput;
}
catch (Exception e) when (Environment.GetEnvironmentVariable("TRANSLATOR_TRACE") is null)
{
    await Console.Error.WriteLineAsync($"translator failed with {e.GetType().Name}: {e.Message.Split('\n')[0].Trim()}; please report it (TRANSLATOR_TRACE=1 shows where)");
    return ExitCodes.WrongInput;
}
