using Spectre.Console;

namespace Translator.Cli.Output;

/// <summary>Shows what is being done while it takes long; silent where the output is no terminal.</summary>
static class ProgressDisplay
{
    public static async Task<T> ShowAsync<T>(IAnsiConsole console, string first, Func<IProgress<string>, Task<T>> work) =>
        console.Profile.Capabilities.Interactive
            ? await console.Status().StartAsync(first, context => work(new Reporter(text => context.Status(Markup.Escape(text)))))
            : await work(new Reporter(text => Console.Error.WriteLine($"{text} ...")));

    /// <summary>Shows a word while something short runs; only where the output is a terminal.</summary>
    public static T Show<T>(IAnsiConsole console, string text, Func<T> work) => console.Profile.Capabilities.Interactive
        ? console.Status().Start(text, _ => work())
        : work();

    /// <summary>Unlike <see cref="System.Progress{T}"/>, reports at once and in order.</summary>
    sealed class Reporter(Action<string> show) : IProgress<string>
    {
        public void Report(string value) => show(value);
    }
}
