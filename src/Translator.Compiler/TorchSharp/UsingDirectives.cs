using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Translator.Compiler.Interpretation;
using Translator.Compiler.Reading;

namespace Translator.Compiler.TorchSharp;

/// <summary>
/// The usings of an emitted file: TorchSharp's names, what the author imported besides the DSL, globally too, and the namespaces of other emitted classes.
/// They stand inside the namespace: there they come before the source's own classes and a project's global usings, in which <c>Tensor</c> is the DSL's.
/// </summary>
/// <param name="compilation">The source.</param>
/// <param name="options">Where types are emitted to.</param>
/// <param name="modelOf">The semantic model of a tree.</param>
/// <param name="cancellation">Ends the emission.</param>
sealed class UsingDirectives(Compilation compilation, TorchSharpOptions options, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellation)
{
    /// <summary>The lines.</summary>
    /// <param name="type">The type of the file.</param>
    /// <param name="text">The file's code.</param>
    public string Of(SourceType type, string text)
    {
        var trees = type.Declarations.Select(d => d.SyntaxTree).Distinct().ToList();
        var globals = trees.Select(tree => compilation.OwnerOf(tree)!).Distinct().SelectMany(owner => owner.SyntaxTrees).Except(trees).Where(tree => !IsImplicit(tree))
            .SelectMany(tree => UsingsOf(tree).Where(u => u.GlobalKeyword != default));
        var own = trees.SelectMany(UsingsOf).Concat(globals).Select(Using).OfType<string>();
        var emitted = type.Uses.Select(options.NamespaceOf).Where(n => n != options.NamespaceOf(type.Symbol)).Select(n => $"using {n};");
        string[] torch = text.Contains("ComponentName(") ? ["using TorchSharp;", "using TorchSharp.Modules;", "using TorchSharp.Utils;"] : ["using TorchSharp;", "using TorchSharp.Modules;"];
        return string.Concat(own.Concat(emitted).Concat(["using System;", "using System.Collections.Generic;", "using System.Linq;", "using static TorchSharp.torch;", "using static TorchSharp.torch.nn;"]).Concat(torch)
            .Distinct().OrderBy(Rank).ThenBy(u => u.TrimEnd(';'), StringComparer.Ordinal).Select(u => u + "\n"));
    }

    /// <summary>Whether a tree has only the usings that the SDK or the command line adds to every project.</summary>
    static bool IsImplicit(SyntaxTree tree) => tree.FilePath.Length == 0 || tree.FilePath.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal);

    IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxTree tree) =>
        tree.GetRoot(cancellation).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    /// <summary>A using as emitted code needs it; null where it needs none.</summary>
    string? Using(UsingDirectiveSyntax directive)
    {
        if (directive.NamespaceOrType is not { } name || modelOf(directive.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol is not { } named) return null;
        if (named is INamespaceSymbol space) return IsImported(space) ? $"using {name};" : null;
        if (named is INamedTypeSymbol type && DslSymbols.IsDsl(type) && (directive.Alias is null || type.Name == nameof(Functional))) return null; // its functions are spelled otherwise
        if (directive.Alias is null) return named is INamedTypeSymbol source && ClrTypes.IsSource(source) ? $"using static {options.FullNameOf(source)};" : directive.WithGlobalKeyword(default).WithoutTrivia().ToString();
        return named is ITypeSymbol aliased ? $"using {directive.Alias.Name} = {FullName(aliased)};" : null;
    }

    /// <summary>Whether a namespace has types besides the DSL's and the source's.</summary>
    static bool IsImported(INamespaceSymbol space) => space.ToDisplayString() != nameof(Translator) && !space.ToDisplayString().StartsWith($"{nameof(Translator)}.", StringComparison.Ordinal)
        && space.ConstituentNamespaces.Any(part => part.ContainingAssembly is { } assembly && part.GetTypeMembers().Any(t => !ClrTypes.IsSource(t)));

    string FullName(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(", ", tuple.TupleElements.Select(e => FullName(e.Type)))})",
        IArrayTypeSymbol array => $"{FullName(array.ElementType)}[]",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Dim)) => "long",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Shape)) => "long[]",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(DType)) => "TorchSharp.torch.ScalarType",
        INamedTypeSymbol named when DslSymbols.IsTensor(named) => named.Name == nameof(Parameter) ? "TorchSharp.Modules.Parameter" : "TorchSharp.torch.Tensor",
        INamedTypeSymbol named when DslSymbols.Is(named, nameof(Module)) => "TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>",
        INamedTypeSymbol named => (DslSymbols.IsDsl(named) ? $"TorchSharp.Modules.{named.Name}" : ClrTypes.IsSource(named) ? options.FullNameOf(named) : $"{named.ContainingNamespace.ToDisplayString()}.{named.Name}")
            + (named.TypeArguments.Length == 0 ? "" : $"<{string.Join(", ", named.TypeArguments.Select(FullName))}>"),
        _ => type.ToDisplayString(),
    };

    static int Rank(string line) => line.Contains(" = ") ? 3 : line.StartsWith("using static", StringComparison.Ordinal) ? 2 : line.StartsWith("using System", StringComparison.Ordinal) ? 0 : 1;
}
