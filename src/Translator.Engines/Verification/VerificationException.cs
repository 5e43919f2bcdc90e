namespace Translator.Engines.Verification;

/// <summary>What the user gave does not fit the model: one line that says what to do.</summary>
/// <param name="message">File, what is wrong, what to do.</param>
public sealed class VerificationException(string message) : Exception(message);
