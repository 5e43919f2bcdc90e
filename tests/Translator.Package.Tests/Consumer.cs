namespace Translator.Package.Tests;

/// <summary>Projects of a user: no file of theirs is anything but what the documentation says to write.</summary>
static class Consumer
{
    /// <summary>The project file.</summary>
    /// <param name="version">The package's version.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="items">Further items.</param>
    public static string Project(string version, string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Translator" Version="{version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>References to TorchSharp and, for programs, to libtorch of this platform.</summary>
    public static string TorchSharp(bool libtorch = false) => """<PackageReference Include="TorchSharp" Version="0.107.0" />""" + (!libtorch ? "" : $"""
        <PackageReference Include="libtorch-cpu-{(OperatingSystem.IsWindows() ? "win-x64" : OperatingSystem.IsMacOS() ? "osx-arm64" : "linux-x64")}" Version="2.10.0" />
        """);

    /// <summary>A sample's source, whose model asks for code.</summary>
    public static string Sample(string name) => File.ReadAllText(Path.Combine(PackedProducts.Root, "samples", name, $"{name}.cs")).Replace("public sealed class", "public sealed partial class");

    /// <summary>A file of the sample of digits.</summary>
    public static string Digits(string file) => Path.Combine(PackedProducts.Root, "samples", "DigitsCnn", file);

    /// <summary>A program that loads weights into the generated class and counts the digits that it reads right; it knows the format of safetensors files from its specification.</summary>
    public const string Program = """
        using System.Buffers.Binary;
        using System.Runtime.InteropServices;
        using System.Text.Json;
        using TorchSharp;
        using static TorchSharp.torch;

        using var network = new Samples.Eager.DigitsCnn();
        var weights = Read(args[0]);
        using (no_grad())
        {
            foreach (var (name, parameter) in network.named_parameters()) parameter.copy_(weights[name]);
        }

        network.eval();
        var data = Read(args[1]);
        using var scores = network.forward(data["test_images"]);
        var labels = data["test_labels"];
        Console.WriteLine($"{scores.argmax(1).eq(labels).sum().ToInt64()} of {labels.shape[0]} are right");
        return args.Length;

        static Dictionary<string, Tensor> Read(string file)
        {
            var bytes = File.ReadAllBytes(file);
            var length = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
            using var header = JsonDocument.Parse(bytes.AsMemory(8, length));
            var tensors = new Dictionary<string, Tensor>();
            foreach (var entry in header.RootElement.EnumerateObject().Where(e => e.Name != "__metadata__"))
            {
                long[] shape = [.. entry.Value.GetProperty("shape").EnumerateArray().Select(d => d.GetInt64())];
                int[] range = [.. entry.Value.GetProperty("data_offsets").EnumerateArray().Select(d => d.GetInt32())];
                var content = bytes.AsSpan((8 + length + range[0])..(8 + length + range[1]));
                tensors[entry.Name] = entry.Value.GetProperty("dtype").GetString() switch
                {
                    "F32" => tensor(MemoryMarshal.Cast<byte, float>(content).ToArray(), shape),
                    "I64" => tensor(MemoryMarshal.Cast<byte, long>(content).ToArray(), shape),
                    var other => throw new NotSupportedException(other),
                };
            }

            return tensors;
        }
        """;
}
