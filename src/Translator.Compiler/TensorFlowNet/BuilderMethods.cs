using System.Globalization;
using System.Text;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>
/// The builder methods of a graph: one for each distinct module signature, and one for each body of a branch or loop.
/// Calls whose bodies are the same share a method and differ in the path of their weights.
/// </summary>
sealed class BuilderMethods(TfNames authored)
{
    static readonly TfNames Nameless = new();

    readonly Dictionary<string, string> methods = new(StringComparer.Ordinal); // what is built, whatever the author calls it, to the method's name
    readonly Dictionary<object, string> known = []; // of calls and functions
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    readonly StringBuilder text = new();

    /// <summary>All methods, in order of first use, each before the methods that call it.</summary>
    public string Text => text.ToString();

    /// <summary>The method that builds a module call.</summary>
    public string For(GraphRegion call) => For(call, names => Signature(call, names), call.Scope!.TypeName, isFirst =>
        $"Builds a <c>{call.Scope.TypeName}</c>{(isFirst ? "" : ", of other sizes than the ones before")}; first used as <c>{call.Scope.Path}</c>.");

    /// <summary>The method that builds the body of a branch or loop.</summary>
    public string For(TfFunction function) => For(function, names => Signature(function, names), function.Kind.ToString(), _ => Summary(function.Kind));

    /// <summary>A method is known by what it builds, and written with the names of its first use.</summary>
    string For(object built, Func<TfNames, (string Returns, string Text)> write, string kind, Func<bool, string> summary)
    {
        if (known.TryGetValue(built, out var name)) return name;
        var key = $"{kind} {write(Nameless)}";
        if (!methods.TryGetValue(key, out name))
        {
            var (returns, signature) = write(authored);
            (name, var isFirst) = NewName(kind);
            methods.Add(key, name);
            text.Append($"\n    /// <summary>{summary(isFirst)}</summary>\n    private {returns} {name}{signature}");
        }

        known.Add(built, name);
        return name;
    }

    (string Returns, string Text) Signature(GraphRegion call, TfNames names)
    {
        var writer = new MethodWriter(call, this, names);
        string[] parameters = [.. call.Inputs.Select((input, i) => $"Tensor {writer.Declare(input, i == 0 ? "x" : "input")}"), "string path"];
        var body = writer.Write();
        var results = call.Outputs.Select(writer.Name).ToList();
        var returns = results.Count == 1 ? "Tensor" : $"({string.Join(", ", results.Select(_ => "Tensor"))})";
        return (returns, $"({string.Join(", ", parameters)})\n    {{\n{body}        return {(results.Count == 1 ? results[0] : $"({string.Join(", ", results)})")};\n    }}\n");
    }

    (string Returns, string Text) Signature(TfFunction function, TfNames names)
    {
        var writer = new MethodWriter(GraphRegion.Of(function), this, names);
        writer.Arguments(function);
        return ("static Tensor[]", $"(Tensor[] arguments)\n    {{\n{writer.Write()}        return [{string.Join(", ", function.Outputs.Select(writer.Name))}];\n    }}\n");
    }

    static string Summary(TfFunctionKind kind) => kind switch
    {
        TfFunctionKind.Then => "What is computed where a condition holds.",
        TfFunctionKind.Otherwise => "What is computed where a condition does not hold.",
        TfFunctionKind.Condition => "Whether a loop has another turn.",
        _ => "One turn of a loop: the next values of its variables.",
    };

    /// <summary>A method's name begins with a large letter, a variable's with a small one.</summary>
    (string Name, bool IsFirst) NewName(string wish)
    {
        wish = char.ToUpperInvariant(wish[0]) + wish.Substring(1);
        counts.TryGetValue(wish, out var count);
        counts[wish] = count + 1;
        return (count == 0 ? wish : $"{wish}{(count + 1).ToString(CultureInfo.InvariantCulture)}", count == 0);
    }
}
