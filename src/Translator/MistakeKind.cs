namespace Translator;

/// <summary>Kinds of mistakes for which tools know more than the message.</summary>
public enum MistakeKind
{
    /// <summary>Any other.</summary>
    Other,

    /// <summary>A layer was made for another size than its input has.</summary>
    InputSize,

    /// <summary>A window does not fit into what is left of a size.</summary>
    NothingLeft,

    /// <summary>A shape cannot hold the elements of another.</summary>
    Elements,

    /// <summary>Integers are needed.</summary>
    IntegersNeeded,

    /// <summary>A parameter belongs to no field of the model.</summary>
    Unregistered,
}
