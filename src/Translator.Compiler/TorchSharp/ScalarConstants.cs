namespace Translator.Compiler.TorchSharp;

/// <summary>
/// Numbers beside tensors. TorchSharp turns each into a native object that lives until the garbage collector finds it
/// (<see href="https://github.com/dotnet/TorchSharp/issues/1496"/>); constants are made once for the class instead.
/// </summary>
/// <param name="taken">Names that the class has already.</param>
sealed class ScalarConstants(ISet<string> taken)
{
    readonly SortedDictionary<string, string> fields = new(StringComparer.Ordinal);

    /// <summary>The name of the field that holds a constant.</summary>
    /// <param name="literal">The constant as C#.</param>
    public string Field(string literal)
    {
        var name = "Number" + literal.Replace("double.", "").Replace("-", "Minus").Replace(".", "_").Replace("+", "").TrimEnd('f', 'd', 'F', 'D', 'L', 'l');
        return Field(new string([.. name.Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : '_')]), literal);
    }

    /// <summary>The name of the field that holds a constant of the author's.</summary>
    /// <param name="constant">The constant's name.</param>
    /// <param name="value">How the class names it.</param>
    public string Named(string constant, string value) => Field($"{constant}Scalar", value);

    string Field(string name, string value)
    {
        while (taken.Contains(name) || fields.TryGetValue(name, out var other) && other != value) name += "_";
        fields[name] = value;
        return name;
    }

    /// <summary>The fields' declarations.</summary>
    public IEnumerable<string> Declarations => fields.Select(f => $"private static readonly Scalar {f.Key} = {f.Value};");
}
