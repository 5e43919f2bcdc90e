using System.Globalization;
using Spectre.Console;
using Translator.Engines.Jobs;
using Translator.Engines.Verification;

namespace Translator.Cli.Output;

/// <summary>A verification report for people: a table, and where outputs part first.</summary>
static class VerificationTable
{
    public static void Write(IAnsiConsole console, VerificationReport report, VerificationRun run)
    {
        var alone = run.Options.Expected is null && report.Engines.Count(e => e.Status == EngineStatus.Ok) == 1;
        var counted = report.Engines.Any(e => e.Correct is not null);
        var table = new Table().Border(TableBorder.Rounded).Title($"[bold]{Markup.Escape(report.Model)}[/]: {Markup.Escape(string.Join(", ", run.Inputs.Select(i => $"{i.Key} {i.Value}")))}");
        foreach (var heading in new[] { "Engine", "Version", "Device" }) table.AddColumn(new TableColumn(heading).NoWrap());
        foreach (var heading in new[] { "Max abs error", "Max rel error", "Median", "p95", "Samples/s", "Peak memory" }) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        if (counted) table.AddColumn(new TableColumn("Correct").RightAligned());
        table.AddColumn("Verdict");
        foreach (var engine in report.Engines)
        {
            List<string> cells =
            [
                engine.Name == report.Reference ? $"{engine.Name} *" : engine.Name, engine.Version ?? "", engine.Device ?? "",
                Error(engine.MaxAbsoluteError), Error(engine.MaxRelativeError), Milliseconds(engine.Latency?.Median), Milliseconds(engine.Latency?.P95),
                engine.Throughput?.ToString("N0", CultureInfo.InvariantCulture) ?? "", engine.PeakMemoryBytes is { } bytes ? $"{(bytes / 1048576.0).ToString("N0", CultureInfo.InvariantCulture)} MiB" : "",
            ];
            if (counted) cells.Add(engine.Correct is { } correct ? $"{correct} of {run.Options.Labels!.Count}" : "");
            table.AddRow([.. cells.Select(c => new Markup(Markup.Escape(c))), new Markup(Verdict(engine, alone))]);
        }

        console.Write(table);
        console.WriteLine($"* the reference: {report.Reference}{(run.Options.Expected is null ? "" : "; errors are the larger ones of those to the reference and to the expected outputs")}");
        if (alone) console.WriteLine("only one engine ran: there is nothing to compare its outputs with; name another in --engines, or give --expected");
        foreach (var engine in report.Engines.Where(e => e.Reason is not null)) console.WriteLine($"{engine.Name}: {engine.Reason}");
        if (report.OddOneOut is { } odd) console.WriteLine($"{string.Join(", ", report.Engines.Where(e => e.Status == EngineStatus.Ok && e.Name != odd).Select(e => e.Name))} agree with each other: it is {odd}, the reference, that differs");
        if (report.FirstDifference is { } difference) Write(console, difference, report.Reference);
    }

    static void Write(IAnsiConsole console, FirstDifference difference, string reference)
    {
        console.WriteLine();
        console.MarkupLine($"[red]First difference[/]: {Markup.Escape(difference.Engine)} parts from {Markup.Escape(reference)} at [bold]{Markup.Escape(difference.Operator)}[/]{(difference.Module.Length > 0 ? $" in {Markup.Escape(difference.Module)}" : "")}");
        console.WriteLine($"  {difference.Source}");
        console.WriteLine($"    {difference.Line}");
        console.WriteLine($"  at [{string.Join(", ", difference.Index)}]: {reference} {Number(difference.ReferenceValue)}, {difference.Engine} {Number(difference.Value)} (relative error {difference.MaxRelativeError.ToString("0.0e+0", CultureInfo.InvariantCulture)})");
    }

    /// <param name="engine">The engine.</param>
    /// <param name="alone">Whether nothing is there to compare it with.</param>
    static string Verdict(EngineReport engine, bool alone) => engine switch
    {
        { Status: EngineStatus.Unavailable } => "[yellow]not here[/]",
        { Status: EngineStatus.Failed } => "[red]failed[/]",
        { Pass: true } when alone => "[yellow]ran[/]",
        { Pass: true } => "[green]pass[/]",
        _ => "[red]differs[/]",
    };

    static string Error(double? error) => error is null ? "" : error == 0 ? "0" : error.Value.ToString("0.0e+0", CultureInfo.InvariantCulture);

    static string Milliseconds(double? value) => value is null ? "" : $"{value.Value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture)} ms";

    static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
