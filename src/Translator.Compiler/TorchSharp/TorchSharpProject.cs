using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;

namespace Translator.Compiler.TorchSharp;

/// <summary>What makes emitted eager code a program: a project, and a <c>Program.cs</c> that loads weights and runs inputs.</summary>
public static class TorchSharpProject
{
    /// <summary>The file that Linux systems with an older libstdc++ preload; it lies beside the project.</summary>
    public const string Shim = "libstdcxx-shim.so";

    /// <summary>The version of TorchSharp that emitted code is written for.</summary>
    public const string Version = "0.107.0";

    /// <summary>The project's files, beside the emitted ones.</summary>
    /// <param name="model">The model's class.</param>
    /// <param name="graph">Its graph, for names of inputs and outputs.</param>
    /// <param name="options">How the code was emitted; with <see cref="TorchSharpOptions.Entry"/>.</param>
    public static IReadOnlyList<EmittedFile> Files(INamedTypeSymbol model, Graph graph, TorchSharpOptions options)
    {
        var names = new Dictionary<string, string>
        {
            ["NAMESPACE"] = options.NamespaceOf(model),
            ["INPUTS"] = string.Join(", ", graph.Inputs.Select(i => $"\"{((Operators.Input)i.Producer.Operator).Name}\"")),
            ["OUTPUTS"] = string.Join(", ", graph.OutputNames.Select(n => $"\"{n}\"")),
        };
        return
        [
            .. ProjectFile.Common(model.Name, References, names),
            ProjectFile.From("TorchSharp.Program", "Program.cs", model.Name, names),
            ProjectFile.Constant("TorchSharp.StandardLibrary", "StandardLibrary.cs"),
            ProjectFile.From("TorchSharp.TorchTensors", "TorchTensors.cs", model.Name, names),
        ];
    }

    const string References = $"""
          <ItemGroup>
            <PackageReference Include="TorchSharp" Version="{Version}" />
            <!-- libtorch for this machine's platform; a libtorch-cuda package runs on NVIDIA GPUs. -->
            <PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" Condition="$([MSBuild]::IsOSPlatform('Linux'))" />
            <PackageReference Include="libtorch-cpu-win-x64" Version="2.10.0" Condition="$([MSBuild]::IsOSPlatform('Windows'))" />
            <PackageReference Include="libtorch-cpu-osx-arm64" Version="2.10.0" Condition="$([MSBuild]::IsOSPlatform('OSX'))" />
          </ItemGroup>
          <ItemGroup>
            <None Include="libstdcxx-shim.so" CopyToOutputDirectory="PreserveNewest" />
          </ItemGroup>
        """;
}
