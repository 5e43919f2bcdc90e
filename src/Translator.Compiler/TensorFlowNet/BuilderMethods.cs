using System.Globalization;
using System.Text;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>The builder methods of a graph: one for each distinct module signature. Calls whose bodies are the same share a method and differ in the path of their weights.</summary>
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
            counts.TryGetValue(call.Scope.TypeName, out var count);
            counts[call.Scope.TypeName] = count + 1;
            name = count == 0 ? call.Scope.TypeName : $"{call.Scope.TypeName}{(count + 1).ToString(CultureInfo.InvariantCulture)}";
            methods.Add(key, name);
            text.Append($"\n    /// <summary>Builds a <c>{call.Scope.TypeName}</c>{(count == 0 ? "" : ", of other sizes than the ones before")}; first used as <c>{call.Scope.Path}</c>.</summary>\n    private {returns} {name}{signature}");
        }

        return (name, call.Outputs);
    }
}
