namespace Translator;

/// <summary>
/// A mistake in the model: a shape that does not fit, an argument out of range. The message says what was expected and what came.
/// </summary>
/// <param name="message">What is wrong, and what to write instead, as one sentence or two.</param>
/// <param name="argument">Name of the parameter that the wrong value was given to, or null when the operation as a whole is wrong.</param>
public class ModelException(string message, string? argument = null) : Exception(message)
{
    /// <summary>Name of the parameter that the wrong value was given to; null when the operation as a whole is wrong.</summary>
    public string? Argument { get; } = argument;
}
