using System.Globalization;
using System.Text;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>
/// The builder methods of a graph: one for each distinct module signature, and one for each body of a branch or loop.
/// Calls whose bodies are the same share a method and differ in the path of their weights.
/// </summary>
sealed class BuilderMethods
{
    readonly Dictionary<string, string> methods = new(StringComparer.Ordinal); // body to name
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    readonly StringBuilder text = new();

    /// <summary>All methods, in order of first use, each before the methods that call it.</summary>
    public string Text => text.ToString();

    /// <summary>The method that builds a module call.</summary>
    public (string Method, IReadOnlyList<TfOutput> Outputs) For(GraphRegion call)
    {
        var writer = new MethodWriter(call, this);
        string[] parameters = [.. call.Inputs.Select((input, i) => $"Tensor {writer.Input(input, i == 0 ? "x" : "input")}"), "string path"];
        var body = writer.Write();
        var results = call.Outputs.Select(writer.Name).ToList();
        var returns = results.Count == 1 ? "Tensor" : $"({string.Join(", ", results.Select(_ => "Tensor"))})";
        var signature = $"({string.Join(", ", parameters)})\n    {{\n{body}        return {(results.Count == 1 ? results[0] : $"({string.Join(", ", results)})")};\n    }}\n";
        var key = $"{call.Scope!.TypeName} {returns} {signature}";
        if (!methods.TryGetValue(key, out var name))
        {
            (name, var isFirst) = NewName(call.Scope.TypeName);
            methods.Add(key, name);
            text.Append($"\n    /// <summary>Builds a <c>{call.Scope.TypeName}</c>{(isFirst ? "" : ", of other sizes than the ones before")}; first used as <c>{call.Scope.Path}</c>.</summary>\n    private {returns} {name}{signature}");
        }

        return (name, call.Outputs);
    }

    /// <summary>The method that builds the body of a branch or loop.</summary>
    public string For(TfFunction function)
    {
        var writer = new MethodWriter(GraphRegion.Of(function), this);
        for (var i = 0; i < function.Arguments.Count; i++) writer.Argument(function.Arguments[i], $"arguments[{i.ToString(CultureInfo.InvariantCulture)}]");
        var signature = $"(Tensor[] arguments)\n    {{\n{writer.Write()}        return [{string.Join(", ", function.Outputs.Select(writer.Name))}];\n    }}\n";
        var key = $"{function.Kind} {signature}";
        if (!methods.TryGetValue(key, out var name))
        {
            (name, _) = NewName(function.Kind.ToString());
            methods.Add(key, name);
            text.Append($"\n    /// <summary>{Summary(function.Kind)}</summary>\n    private static Tensor[] {name}{signature}");
        }

        return name;
    }

    static string Summary(TfFunctionKind kind) => kind switch
    {
        TfFunctionKind.Then => "What is computed where a condition holds.",
        TfFunctionKind.Otherwise => "What is computed where a condition does not hold.",
        TfFunctionKind.Condition => "Whether a loop has another turn.",
        _ => "One turn of a loop: the next values of its variables.",
    };

    (string Name, bool IsFirst) NewName(string wish)
    {
        counts.TryGetValue(wish, out var count);
        counts[wish] = count + 1;
        return (count == 0 ? wish : $"{wish}{(count + 1).ToString(CultureInfo.InvariantCulture)}", count == 0);
    }
}
