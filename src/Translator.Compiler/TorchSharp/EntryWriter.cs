using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;
using Translator.Compiler.Interpretation;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes the class through which a worker makes and runs the model without knowing its type.</summary>
static class EntryWriter
{
    public static string Write(INamedTypeSymbol model, string @namespace, TorchSharpOptions options)
    {
        var forward = ModuleClass.ForwardOf(model)!;
        var names = options.Inputs ?? [.. forward.Parameters.Where(p => DslSymbols.IsTensor(p.Type)).Select(p => p.Name)];
        var inputs = forward.Parameters.Select(p => (p.Name, Value: Input(p.Type, p.Name, names, options))).Where(i => i.Value is not null).Select(i => $"{Identifiers.Escaped(i.Name)}: {i.Value}");
        var outputs = Structure.ForEachTensor(forward.ReturnType, "result", tensor => $"outputs.Add({tensor});");
        var arguments = ArgumentLiterals.Of(model, options.Configuration.Arguments).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}: {a.Value}");
        var made = options.Configuration.Property is { } property ? $"{options.FullNameOf(property.ContainingType)}.{property.Name}" : $"new {options.FullNameOf(model)}({string.Join(", ", arguments)})";
        var record = options.Probes
            ? $"\n\n    /// <summary>Reports what calls in the source return until the result is disposed.</summary>\n    public static IDisposable Record(Action<string, Tensor> receiver) => {@namespace}.Probe.Record(receiver);"
            : "";
        return Header.For(model.Name) + $$"""
            using System;
            using System.Collections.Generic;
            using static TorchSharp.torch;

            /// <summary>Makes and runs the model.</summary>
            public static class TranslatorEntry
            {
                /// <summary>A model with fresh weights.</summary>
                public static nn.Module Create() => {{made}};

                /// <summary>Runs the model for inference.</summary>
                public static IReadOnlyList<Tensor> Forward(nn.Module module, IReadOnlyList<Tensor> inputs)
                {
                    using var mode = inference_mode();
                    var result = (({{options.FullNameOf(model)}})module).forward({{string.Join(", ", inputs)}});
                    var outputs = new List<Tensor>();
                    {{string.Join("\n        ", outputs)}}
                    return outputs;
                }{{record}}
            }

            """.Replace("\r\n", "\n");
    }

    /// <summary>An argument of Forward made of the graph's inputs: a tensor, or a tuple or record of them; null where the graph has none of it.</summary>
    static string? Input(ITypeSymbol type, string name, IReadOnlyList<string> names, TorchSharpOptions options)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (DslSymbols.IsTensor(type)) return Enumerable.Range(0, names.Count).Where(i => names[i] == name).DefaultIfEmpty(-1).First() is >= 0 and var index ? $"inputs[{index}]" : null;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Select(e => Input(e.Type, $"{name}.{e.Name}", names, options)).ToList() is var parts && parts.TrueForAll(p => p is not null))
            return $"({string.Join(", ", parts)})";
        if (!names.Any(n => n.StartsWith($"{name}.", StringComparison.Ordinal))) return null; // also where a record may hold another of its kind, and so on
        if (type is not INamedTypeSymbol { IsTupleType: false } record || !ClrTypes.IsSource(record)) return null;
        var arguments = Interpreter.InputConstructor(record)?.Parameters.Select(p => (p.Name, Value: Input(p.Type, $"{name}.{p.Name}", names, options))).Where(p => p.Value is not null).Select(p => $"{p.Name}: {p.Value}").ToList();
        return arguments is { Count: > 0 } ? $"new {options.FullNameOf(record)}({string.Join(", ", arguments)})" : null;
    }
}
