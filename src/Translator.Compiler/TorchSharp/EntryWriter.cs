using Microsoft.CodeAnalysis;
using Translator.Compiler.Emit;

namespace Translator.Compiler.TorchSharp;

/// <summary>Writes the class through which a worker makes and runs the model without knowing its type.</summary>
static class EntryWriter
{
    public static string Write(INamedTypeSymbol model, string @namespace, TorchSharpOptions options)
    {
        var forward = model.GetMembers("Forward").OfType<IMethodSymbol>().First();
        var inputs = string.Join(", ", forward.Parameters.Where(p => DslSymbols.Is(p.Type, nameof(Tensor))).Select((_, i) => $"inputs[{i}]"));
        var call = $"(({@namespace}.{model.Name})module).Predict({inputs})";
        var parts = (forward.ReturnType as INamedTypeSymbol)?.TupleElements is { IsDefaultOrEmpty: false } elements
            ? $"{call} is var result ? [{string.Join(", ", elements.Select((_, i) => $"result.Item{i + 1}"))}] : []"
            : $"[{call}]";
        var arguments = ArgumentLiterals.Of(model, options.Configuration.Arguments).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}: {a.Value}");
        var made = options.Configuration.Property is { } property ? $"{@namespace}.{property.ContainingType.Name}.{property.Name}" : $"new {@namespace}.{model.Name}({string.Join(", ", arguments)})";
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
                public static IReadOnlyList<Tensor> Forward(nn.Module module, IReadOnlyList<Tensor> inputs) => {{parts}};{{record}}
            }

            """.Replace("\r\n", "\n");
    }
}
