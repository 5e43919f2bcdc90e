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

    /// <summary>What kind of mistake it is, for tools that know a correction.</summary>
    public MistakeKind Kind { get; init; }

    /// <summary>The shape that the operator's first input should have had; null where no single shape would do.</summary>
    public Shape? Fitting { get; init; }

    /// <summary>Whether the operator gives the shape of its first input, so that what follows is as if the operator were not there.</summary>
    internal bool KeepsShape { get; init; }

    /// <summary>The operator's first input; null where no operator is at fault.</summary>
    internal Tensor? Input { get; private set; }

    /// <summary>The parameter or buffer that is concerned, or null.</summary>
    internal StateTensor? State { get; init; }

    /// <summary>The module call in which the mistake showed.</summary>
    internal Scope? Scope { get; } = GraphBuilder.CurrentOrNull?.Scope;

    /// <summary>Notes the operator's first input.</summary>
    internal ModelException On(Tensor input)
    {
        Input = input;
        return this;
    }
}
