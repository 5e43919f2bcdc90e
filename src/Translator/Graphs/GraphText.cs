using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Translator;

/// <summary>Writes graphs as text: for dumps, and to compare graphs built by the interpreter and by the tracer.</summary>
static class GraphText
{
    public static string Write(Graph graph)
    {
        var builder = new StringBuilder();
        WriteGraph(graph, builder, "");
        return builder.ToString();
    }

    static void WriteGraph(Graph graph, StringBuilder builder, string indent)
    {
        var names = new Dictionary<Tensor, string>();
        builder.Append(indent).Append(graph.Name).Append('(')
            .Append(string.Join(", ", graph.Inputs.Select(i => $"{((Operators.Input)i.Producer.Operator).Name}: {i.Type}"))).Append(")\n");
        if (indent.Length == 0)
            foreach (var assumption in graph.Assumptions) builder.Append("  assume ").Append(assumption.Condition).Append('\n');
        foreach (var node in graph.Nodes)
        {
            if (node.Operator is Operators.Input input) names[node.Outputs[0]] = input.Name;
            else if (node.Operator is Operators.ReadParameter parameter) names[node.Outputs[0]] = parameter.Name;
            else
            {
                foreach (var output in node.Outputs) names[output] = $"%{names.Count}";
                builder.Append(indent).Append("  ").Append(string.Join(", ", node.Outputs.Select(o => $"{names[o]}: {o.Type}")))
                    .Append(" = ").Append(node.Operator.OpType)
                    .Append('(').Append(string.Join(", ", node.Inputs.Select(i => i is null ? "none" : names[i]))).Append(')')
                    .Append(Attributes(node.Operator)).Append('\n');
                foreach (var body in Bodies(node.Operator)) WriteGraph(body, builder, indent + "    ");
            }
        }

        foreach (var update in graph.Updates) builder.Append(indent).Append("  ").Append(update.Buffer.Name).Append(" := ").Append(names[update.Value]).Append('\n');
        builder.Append(indent).Append("  return ").Append(string.Join(", ", graph.Outputs.Select((o, i) => $"{graph.OutputNames[i]}: {names[o]}"))).Append('\n');
    }

    static IEnumerable<PropertyInfo> Properties(Operator op) => op.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(p => p.Name is not (nameof(Operator.OpType) or "EqualityContract") && p.GetIndexParameters().Length == 0)
        .OrderBy(p => p.Name, StringComparer.Ordinal);

    static IEnumerable<Graph> Bodies(Operator op) => Properties(op).Select(p => p.GetValue(op)).OfType<Graph>();

    static string Attributes(Operator op)
    {
        var attributes = Properties(op).Where(p => p.PropertyType != typeof(Graph)).Select(p => (p.Name, Value: p.GetValue(op))).Where(p => p.Value is not null).ToList();
        return attributes.Count == 0 ? "" : $" {{{string.Join(", ", attributes.Select(a => $"{a.Name}: {Text(a.Value)}"))}}}";
    }

    static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Shape shape => shape.ToString(),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
