namespace Translator.Goldens;

/// <summary>The rules that lead from PyTorch's names to the DSL's.</summary>
public static class PyTorchName
{
    /// <summary>Names are compared without underscores and case: <c>log_softmax</c> is <c>LogSoftmax</c>.</summary>
    public static string Normalize(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>
    /// Whether a parameter carries an argument: the same name, the argument's name without <c>_dim</c> (<c>start_dim</c> is <c>start</c>), or one of its two names, of one or several
    /// (<c>split_size_or_sections</c> is <c>splitSize</c> or <c>splitSizes</c>, <c>indices_or_sections</c> is <c>indices</c> or <c>sections</c>).
    /// </summary>
    public static bool Carries(string parameter, string argument)
    {
        var (ours, theirs) = (Normalize(parameter), Normalize(argument));
        return ours == theirs
            || (argument.EndsWith("_dim", StringComparison.Ordinal) && ours + "dim" == theirs)
            || (argument.Contains("_or_", StringComparison.Ordinal) && argument.Split("_or_").Any(name => Normalize(name).TrimEnd('s') == ours.TrimEnd('s')));
    }
}
