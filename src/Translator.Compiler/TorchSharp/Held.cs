namespace Translator.Compiler.TorchSharp;

/// <summary>What a value of a type holds of a module's state, as far as the type says.</summary>
enum Held
{
    /// <summary>Neither modules nor tensors.</summary>
    Nothing,

    /// <summary>A module.</summary>
    Module,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A buffer.</summary>
    Buffer,

    /// <summary>A module or tensor, or neither.</summary>
    Perhaps,

    /// <summary>Several of them: an array, list or dictionary.</summary>
    Several,

    /// <summary>Anything: perhaps several.</summary>
    Anything,
}
