using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Translator.Cli.Loading;
using Translator.Cli.Output;
using Translator.Compiler.Summary;

namespace Translator.Cli.Commands;

/// <summary><c>translator summary MODEL</c>: the layers as a tree with shapes, parameters and multiply-adds.</summary>
static class SummaryCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var model = new ModelOptions();
        var command = new Command("summary", "Shows the layers as a tree with output shapes, parameter counts and multiply-adds.");
        model.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            Write(console, ProgressDisplay.Show(console, "reading the model", () => model.Load(parsed, cancellation)).Graph);
            return Task.FromResult(ExitCodes.Fine);
        });
        return command;
    }

    static void Write(IAnsiConsole console, Graph graph)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn("Layer").AddColumn("Output").AddColumn(new TableColumn("Parameters").RightAligned()).AddColumn(new TableColumn("Multiply-adds").RightAligned());
        var root = ModelSummary.Of(graph);
        foreach (var input in graph.Inputs) table.AddRow(new Text($"{((Operators.Input)input.Producer.Operator).Name}: {input.Type}"), new Text(""), new Text(""), new Text(""));
        Add(table, root, "", "");
        console.Write(table);
        console.WriteLine($"{root.Parameters.ToString("N0", CultureInfo.InvariantCulture)} parameters, {graph.Nodes.Count(n => n.Operator is not (Operators.Input or Operators.ReadParameter))} operators");
        foreach (var assumption in graph.Assumptions) console.WriteLine($"assumes {assumption}");
    }

    static void Add(Table table, SummaryRow row, string branch, string below)
    {
        var name = row.Path.Length == 0 ? row.Name : $"{row.Name}: {row.Type}";
        table.AddRow(new Text(branch + name), new Text(string.Join(", ", row.Outputs)), new Text(row.Parameters == 0 ? "" : row.Parameters.ToString("N0", CultureInfo.InvariantCulture)), new Text(Cost(row.MultiplyAdds)));
        for (var i = 0; i < row.Children.Count; i++)
        {
            var last = i == row.Children.Count - 1;
            Add(table, row.Children[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    static string Cost(Dim multiplyAdds) => multiplyAdds.Known switch
    {
        0 => "",
        { } known => known.ToString("N0", CultureInfo.InvariantCulture),
        null => multiplyAdds.ToString(),
    };
}
