using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;
using Translator.Compiler.TensorFlow;

namespace Translator.Compiler.TensorFlowNet;

/// <summary>What makes emitted graph code a program: a project, and a <c>Program.cs</c> that loads weights and runs inputs.</summary>
public static class TensorFlowNetProject
{
    /// <summary>The version of TensorFlow.NET that emitted code is written for, and of the library it loads.</summary>
    public const string Version = "0.150.0", LibraryVersion = "2.16.0";

    /// <summary>The project's files, beside the emitted ones.</summary>
    /// <param name="model">The model's class.</param>
    /// <param name="graph">Its lowered graph.</param>
    /// <param name="namespace">As the code was emitted.</param>
    public static IReadOnlyList<EmittedFile> Files(INamedTypeSymbol model, TfGraph graph, string? @namespace = null)
    {
        var properties = new GraphProperties(graph);
        var names = new Dictionary<string, string>
        {
            ["NAMESPACE"] = TensorFlowNetEmitter.NamespaceOf(model, @namespace),
            ["MODEL"] = model.Name,
            ["FEEDS"] = string.Join(", ", graph.Inputs.Zip(properties.Inputs, (i, property) => $"new FeedItem(model.{property}, TensorFlowValues.ToNDArray(SafetensorsFile.Find(given, \"{i.Name}\")))")),
            ["FETCHES"] = string.Join(", ", properties.Outputs.Select(property => $"model.{property}")),
            ["OUTPUTS"] = string.Join(", ", graph.Outputs.Select(o => $"\"{o.Name}\"")),
        };
        return
        [
            .. ProjectFile.Common(model.Name, References, names),
            ProjectFile.From("TensorFlowNet.Program", "Program.cs", model.Name, names),
            ProjectFile.From("TensorFlowNet.TensorFlowValues", "TensorFlowValues.cs", model.Name, names),
        ];
    }

    const string References = $"""
          <ItemGroup>
            <PackageReference Include="TensorFlow.NET" Version="{Version}" />
            <PackageReference Include="SciSharp.TensorFlow.Redist" Version="{LibraryVersion}" />
          </ItemGroup>
        """;
}
