namespace Translator.Compiler.Diagnostics;

/// <summary>What diagnostics tell their fixes.</summary>
public static class MistakeProperties
{
    /// <summary>The size that the layer should have been made for.</summary>
    public const string Expected = "expected";

    /// <summary>The constructor's parameter that says for which size the layer is made.</summary>
    public const string Parameter = "parameter";

    /// <summary>The dimension of the input that does not fit.</summary>
    public const string Axis = "axis";

    /// <summary>The size that the layer takes.</summary>
    public const string Taken = "taken";

    /// <summary>The model's input that does not fit, where it is one.</summary>
    public const string Input = "input";

    /// <summary>The model's input that must be of integers.</summary>
    public const string Integers = "integers";

    /// <summary>The name that is meant.</summary>
    public const string Name = "name";
}
