namespace Translator.Formats;

/// <summary>A file of tensors or of a model that cannot be read or written: one line that says which, what is wrong and what to do.</summary>
/// <param name="path">The file or folder.</param>
/// <param name="problem">What is wrong with it.</param>
/// <param name="advice">What the user can do about it.</param>
/// <param name="cause">The exception behind the problem, if there is one.</param>
public sealed class TensorFileException(string path, string problem, string advice, Exception? cause = null)
    : Exception(OneLine($"{path}: {problem}; {advice}"), cause)
{
    /// <summary>The file or folder.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong with it.</summary>
    public string Problem { get; } = problem;

    /// <summary>What the user can do about it.</summary>
    public string Advice { get; } = advice;

    // Names from damaged files may hold anything; a control character must not break the line or reach a terminal.
    static string OneLine(string text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
}
