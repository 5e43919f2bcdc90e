using System.CommandLine;
using Spectre.Console;
using Translator.Engines.Discovery;

namespace Translator.Cli.Commands;

/// <summary><c>translator doctor</c>: which engines are here, and how to add the others.</summary>
static class DoctorCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var libtorch = new Option<string?>("--libtorch") { Description = "A folder of libtorch, for example an installed PyTorch's torch/lib.", HelpName = "DIR" };
        var command = new Command("doctor", "Shows which engines are here, their versions and devices, and the command that would add each missing one.") { libtorch };
        command.SetAction(async (parsed, _) =>
        {
            var engines = await Output.ProgressDisplay.ShowAsync(console, "looking for engines", _ => EngineProbes.ProbeAsync(parsed.GetValue(libtorch)));
            var table = new Table().Border(TableBorder.Rounded).AddColumn("Engine").AddColumn("Version").AddColumn("Devices").AddColumn("Where, or why not");
            foreach (var engine in engines)
                table.AddRow(new Markup($"[{(engine.Available ? "green" : "yellow")}]{engine.Engine}[/]"), new Text(engine.Version ?? ""), new Text(engine.Device ?? ""), new Text(!engine.Available ? engine.Reason ?? "" : engine.OnFirstUse ? "comes on first use" : engine.Folder ?? "built in"));
            console.Write(table);
            foreach (var engine in engines.Where(e => e is { Available: false, Remedy: not null })) console.WriteLine($"to add {engine.Engine}: {engine.Remedy}");
            return ExitCodes.Fine;
        });
        return command;
    }
}
