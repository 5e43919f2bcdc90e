using System.Text;
using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>
/// Emits a model as TensorFlow.NET graph C#: a class whose constructor builds the graph, with one builder method for each distinct module signature and variables named as in
/// <c>state_dict</c>. What TensorFlow.NET 0.150 gets wrong is avoided (docs/tensorflow-net.md).
/// </summary>
public static class TensorFlowNetEmitter
{
    /// <summary>What is put behind the source's namespace.</summary>
    public const string NamespaceSuffix = ".Graphs";

    /// <summary>Emits the model.</summary>
    /// <param name="model">The model's class.</param>
    /// <param name="graph">Its lowered graph.</param>
    /// <param name="root">The namespace of the class, before the suffix; null for that of its source.</param>
    public static EmissionResult Emit(INamedTypeSymbol model, TfGraph graph, string? root = null)
    {
        var @namespace = NamespaceOf(model, root);
        return new(
        [
            new($"{model.Name}.cs", Write(model, graph, @namespace)) { Namespace = @namespace },
            ProjectFile.From("TensorFlowNet.GraphModel", "GraphModel.cs", "its support of TensorFlow.NET", new Dictionary<string, string> { ["NAMESPACE"] = @namespace }),
        ], []);
    }

    static string PlaceOf(SizeAssumption assumption) => assumption.Location is { } location ? $"{System.IO.Path.GetFileName(location.File)} line {location.Line}" : "the model";

    /// <summary>The namespace of the emitted classes.</summary>
    internal static string NamespaceOf(INamedTypeSymbol model, string? root) => (root ?? SourceNamespace.Of(model)) + NamespaceSuffix;

    static string Write(INamedTypeSymbol model, TfGraph graph, string @namespace)
    {
        var methods = new BuilderMethods(graph.Names);
        var region = GraphRegion.Of(graph);
        var writer = new MethodWriter(region, methods, graph.Names);
        var constructor = new StringBuilder();
        var properties = new GraphProperties(graph);
        foreach (var (input, property) in graph.Inputs.Zip(properties.Inputs, (i, p) => (i, p)))
        {
            var name = writer.Declare(input.Value, Local(input.Name));
            constructor.Append($"        var {name} = {property} = tf.placeholder({OperatorSpellings.TypeName(input.Type.DType)}, {OperatorSpellings.Shape(input.Type.Shape)}, name: \"{input.Name}\");\n");
        }

        constructor.Append(writer.Write());
        foreach (var (output, property) in graph.Outputs.Zip(properties.Outputs, (o, p) => (o, p))) constructor.Append($"        {property} = {writer.Name(output.Value)};\n");
        var text = new StringBuilder(Header.For(model.Locations.FirstOrDefault()?.SourceTree?.FilePath is { Length: > 0 } path ? System.IO.Path.GetFileName(path) : model.Name));
        text.Append("namespace ").Append(@namespace).Append(";\n\nusing System;\nusing System.Collections.Generic;\nusing Tensorflow;\nusing static Tensorflow.Binding;\n\n");
        var layout = graph.Stored.Values.Any(s => s.ChannelsLast) ? " Images enter and leave with channels second, as in PyTorch; inside they are last, where TensorFlow's CPU kernels want them." : "";
        text.Append($"/// <summary>The graph of <c>{model.Name}</c>.{layout}</summary>\n");
        foreach (var assumption in graph.Assumptions) text.Append($"/// <remarks>Assumes <c>{System.Security.SecurityElement.Escape(assumption.Condition)}</c>, by {PlaceOf(assumption)}; the graph checks it when it runs.</remarks>\n");
        text.Append($"public sealed class {model.Name} : GraphModel\n{{\n    /// <summary>Builds the graph; its weights have no values until <see cref=\"GraphModel.Load\"/>.</summary>\n    public {model.Name}()\n    {{\n");
        text.Append(constructor).Append("        Complete();\n    }\n");
        foreach (var (input, property) in graph.Inputs.Zip(properties.Inputs, (i, p) => (i, p))) text.Append($"\n    /// <summary>Input <c>{input.Name}</c>: {input.Type}.</summary>\n    public Tensor {property} {{ get; }}\n");
        foreach (var (output, property) in graph.Outputs.Zip(properties.Outputs, (o, p) => (o, p))) text.Append($"\n    /// <summary>Output <c>{output.Name}</c>: {output.Type}.</summary>\n    public Tensor {property} {{ get; }}\n");
        return text.Append(methods.Text).Append("}\n").ToString();
    }

    static string Local(string name) => char.ToLowerInvariant(name[0]) + GraphProperties.Property(name).Substring(1);
}
