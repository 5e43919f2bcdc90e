using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// The usings of an emitted file: TorchSharp's names, what the author imported besides the DSL, and the namespaces of other emitted classes.
/// They stand inside the namespace: there they come before the source's own classes and a project's global usings, in which <c>Tensor</c> is the DSL's.
/// </summary>
static class UsingDirectives
{
    /// <summary>The lines.</summary>
    /// <param name="type">The type of the file.</param>
    /// <param name="compilation">The source.</param>
    /// <param name="options">Where types are emitted to.</param>
    /// <param name="text">The file's code.</param>
    public static string Of(SourceType type, Compilation compilation, TorchSharpOptions options, string text)
    {
        var own = type.Declarations.Select(d => d.SyntaxTree).Distinct().SelectMany(tree => Imported(tree, compilation.GetSemanticModel(tree), options));
        var emitted = type.Uses.Select(options.NamespaceOf).Where(n => n != options.NamespaceOf(type.Symbol)).Select(n => $"using {n};");
        string[] torch = text.Contains("[ComponentName(") ? ["using TorchSharp;", "using TorchSharp.Modules;", "using TorchSharp.Utils;"] : ["using TorchSharp;", "using TorchSharp.Modules;"];
        return string.Concat(own.Concat(emitted).Concat(["using System;", "using System.Collections.Generic;", "using System.Linq;", "using static TorchSharp.torch;", "using static TorchSharp.torch.nn;"]).Concat(torch)
            .Distinct().OrderBy(Rank).ThenBy(u => u.TrimEnd(';'), StringComparer.Ordinal).Select(u => u + "\n"));
    }

    /// <summary>The author's usings of what is in libraries, and of the members of source classes; the source's namespaces have emitted counterparts.</summary>
    static IEnumerable<string> Imported(SyntaxTree tree, SemanticModel model, TorchSharpOptions options)
    {
        foreach (var directive in tree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>().Where(u => u.GlobalKeyword == default && u.NamespaceOrType is not null))
        {
            var symbol = model.GetSymbolInfo(directive.NamespaceOrType!).Symbol;
            if (symbol is INamedTypeSymbol type && directive.StaticKeyword != default && type.Locations.Any(l => l.IsInSource)) yield return $"using static {options.NamespaceOf(type)}.{type.Name};";
            else if (symbol is not null && !IsSourceOrDsl(symbol)) yield return directive.WithoutTrivia().ToString();
        }
    }

    static bool IsSourceOrDsl(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol @namespace => @namespace.ToDisplayString() == nameof(Translator) || @namespace.Locations.Any(l => l.IsInSource),
        ITypeSymbol type => DslSymbols.IsDsl(type) || type.Locations.Any(l => l.IsInSource),
        _ => false,
    };

    static int Rank(string line) => line.StartsWith("using static", StringComparison.Ordinal) ? 2 : line.StartsWith("using System", StringComparison.Ordinal) ? 0 : 1;
}
