namespace Translator.Compiler.TorchSharp.Spellings;

/// <summary>
/// How TorchSharp spells each function of the DSL, by name, or by name and parameter types where overloads differ. Families are in files of their own.
/// Defaults are the same on both sides unless the argument is always written.
/// </summary>
static partial class Functions
{
    public static IReadOnlyDictionary<string, Spelling> All { get; } = new[]
    {
        Arithmetic, Elementwise, Casting, Identities, Comparison, Activations, Creation, Reductions, Ordering, Shaping, Indexing, LinearAlgebra, Convolutions, Pooling, Normalization, Attention, Losses,
    }.SelectMany(f => f).ToDictionary(f => f.Function, f => f.Spelling, StringComparer.Ordinal);

    /// <summary>The spelling of a method: its overload's own, or that of its name.</summary>
    public static Spelling? Of(string name, IEnumerable<string> parameterTypes) =>
        All.TryGetValue($"{name}({string.Join(", ", parameterTypes)})", out var spelling) || All.TryGetValue(name, out spelling) ? spelling : null;

    static (string Function, Spelling Spelling) Row(string function, string template, string? support = null) => (function, new(template, support is null ? null : $"TorchFunctions.{support}"));

    /// <summary>Functions that TorchSharp lacks.</summary>
    static (string Function, Spelling Spelling) Own(string function, string support) => Row(function, "", support);

    /// <summary>A method without arguments.</summary>
    static (string Function, Spelling Spelling) Unary(string function, string method) => Row(function, $"{{input}}.{method}()");

    /// <summary>A method with one other tensor or number.</summary>
    static (string Function, Spelling Spelling) Binary(string function, string method) => Row(function, $"{{input}}.{method}({{other}})");
}
