using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>The properties of an emitted class for the inputs and outputs of its graph. A model may give an input and an output one name, as cells do with their state.</summary>
sealed class GraphProperties
{
    /// <summary>What the class has besides.</summary>
    static readonly string[] Members = ["Graph", "WeightNames", "Load", "Complete", "Weight", "Raw", "If", "While"];

    /// <summary>Names the properties of a graph.</summary>
    /// <param name="graph">The graph.</param>
    public GraphProperties(TfGraph graph)
    {
        var taken = new HashSet<string>(Members, StringComparer.Ordinal) { graph.Name };
        Inputs = [.. graph.Inputs.Select(i => Free(Property(i.Name), "Input", taken))];
        Outputs = [.. graph.Outputs.Select(o => Free(Property(o.Name), "Output", taken))];
    }

    /// <summary>Of the inputs, in order.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>Of the outputs, in order.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>A name as a property; a buffer's has dots, <c>bn1.running_mean</c>, and the key of a dictionary may be any text.</summary>
    public static string Property(string name)
    {
        var words = name.Split('.').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part.Substring(1));
        var property = new string([.. string.Concat(words).Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : '_')]);
        return property.Length == 0 || char.IsDigit(property[0]) ? $"_{property}" : property;
    }

    static string Free(string name, string kind, HashSet<string> taken)
    {
        if (taken.Add(name)) return name;
        var candidate = name + kind;
        for (var i = 2; !taken.Add(candidate); i++) candidate = $"{name}{kind}{i}";
        return candidate;
    }
}
