using System.Text.RegularExpressions;

namespace Translator.Engines.TensorFlow;

/// <summary>libtensorflow refused: its own message, in one line.</summary>
/// <param name="action">What was attempted, as in <c>import the graph</c>.</param>
/// <param name="message">TensorFlow's message.</param>
sealed partial class TensorFlowException(string action, string message) : Exception($"TensorFlow could not {action}: {OneLine(message)}")
{
    static string OneLine(string message)
    {
        // Around this sentence stand the host's name and a hint for C++ programmers.
        if (UnknownOperator().Match(message) is { Success: true } unknown)
        {
            return $"it has no operator '{unknown.Groups[1].Value}'";
        }

        // Run-time errors end in "\n\t [[{{node x}}]]": which node it was is worth keeping, the line break is not.
        var parts = message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', parts);
    }

    [GeneratedRegex("Op type not registered '([^']+)'")]
    private static partial Regex UnknownOperator();
}
