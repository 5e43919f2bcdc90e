namespace Translator.Cli;

/// <summary>What the user gave is wrong: one line on standard error, exit code 2.</summary>
/// <param name="message">File and position where there is one, what is wrong, what to do.</param>
sealed class InputException(string message) : Exception(message);
